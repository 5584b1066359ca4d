import { QueryClient } from '@tanstack/react-query';

/**
 * Main answers from its own database, network or not: a query never waits for `navigator.onLine`,
 * never retries by itself, and is looked at again only when main says that something changed.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
