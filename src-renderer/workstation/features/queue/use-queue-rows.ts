import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QueuePage, QueueRow } from '#shared/ipc/views/work-views.ts';
import { call } from '../../bridge/index.ts';
import type { QueueRoute } from '../../ui/navigation/index.ts';

const PAGE_ROWS = 100;

export interface QueueRows {
  readonly rows: readonly QueueRow[];
  /** The rows answer the route as it stands, not the letters before. */
  readonly settled: boolean;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** The list page by page, by the key of its last row: rows that come in meanwhile repeat nothing and hide nothing. */
export function useQueueRows({ view, business, text }: QueueRoute): QueueRows {
  const input = { view, business, text: text === '' ? null : text };
  const query = useInfiniteQuery<QueuePage, Error, readonly QueuePage[], readonly unknown[], string | null>({
    queryKey: ['queue.list', input],
    queryFn: ({ pageParam }) => call('queue.list', { ...input, cursor: pageParam, limit: PAGE_ROWS }),
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
    select: (data) => data.pages,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const rows = useMemo(() => query.data?.flatMap((page) => page.rows) ?? [], [query.data]);
  return {
    rows,
    settled: !query.isPlaceholderData && query.data !== undefined,
    loading: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}
