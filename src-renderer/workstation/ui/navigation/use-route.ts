import { useMemo, useSyncExternalStore } from 'react';
import { formatRoute, HOME, parseRoute, type QueueRoute, type Route } from './routes.ts';

let lastQueue: QueueRoute = HOME;

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function address(): string {
  return window.location.hash.slice(1);
}

export function useRoute(): Route {
  const current = useSyncExternalStore(subscribe, address);
  return useMemo(() => parseRoute(current), [current]);
}

function remember(route: Route): void {
  if (route.kind === 'queue') lastQueue = route;
}

/** Goes there and leaves the present place in the history. */
export function navigate(route: Route): void {
  remember(route);
  window.location.hash = formatRoute(route);
}

/** Goes there in the same place: typing in the search box makes no trail of letters. */
export function replaceRoute(route: Route): void {
  remember(route);
  window.history.replaceState(null, '', `#${formatRoute(route)}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Back to the list as it was left: same view, filter and search. */
export function backToQueue(): void {
  navigate(lastQueue);
}
