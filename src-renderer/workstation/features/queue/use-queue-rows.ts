import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useState } from 'react';
import type { QueuePage, QueueRow } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { call } from '../../bridge/index.ts';
import type { QueueRoute } from '../../ui/navigation/index.ts';
import type { RowWindow } from './row-window.ts';

const PAGE_ROWS = 60;
/** Rows before the end of what is here at which the next page is asked for. */
const AHEAD = 20;

const NOTHING: RowWindow = { first: 0, end: 0 };

export interface QueueRows {
  /** Another one for every list and search. */
  readonly listKey: string;
  /** Rows of the list; of a search as many as are known. */
  readonly count: number;
  /** A search that has more than is known yet. */
  readonly hasMore: boolean;
  /** Undefined while it is not here. */
  readonly rowAt: (index: number) => QueueRow | undefined;
  /** −1 for a case that is not among the rows here. */
  readonly indexOf: (caseId: CaseId | null) => number;
  /** What is in sight, so that its pages are here. */
  readonly show: (rows: RowWindow) => void;
  /** The rows answer the route as it stands, not the letters before. */
  readonly settled: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

type ListInput = Pick<QueueRoute, 'view' | 'business'> & { readonly text: string | null };

/** A page and the place that it was asked for: what is shown while the next one comes is the one before. */
interface PlacedPage extends QueuePage {
  readonly at: number;
}

function pageKey(input: ListInput, at: number): readonly unknown[] {
  return ['queue.list', input, at];
}

function held(client: QueryClient, input: ListInput, at: number): PlacedPage | undefined {
  return client.getQueryData(pageKey(input, at));
}

/** Behind the page before, where that is here; else by rank, or for a search through the pages that lead to it. */
async function fetchPage(client: QueryClient, input: ListInput, at: number): Promise<PlacedPage> {
  let before = held(client, input, at - 1);
  if (!before && at > 0 && input.text !== null) {
    before = await client.fetchQuery({
      queryKey: pageKey(input, at - 1),
      queryFn: () => fetchPage(client, input, at - 1),
    });
  }
  const cursor = before?.nextCursor ?? null;
  if (cursor === null && at > 0 && input.text !== null) return { rows: [], nextCursor: null, total: null, at };
  const start = cursor === null ? { cursor, rank: at * PAGE_ROWS } : { cursor };
  return { ...(await call('queue.list', { ...input, ...start, limit: PAGE_ROWS })), at };
}

function usePage(input: ListInput, at: number): UseQueryResult<PlacedPage> {
  const client = useQueryClient();
  return useQuery<PlacedPage>({
    queryKey: pageKey(input, at),
    queryFn: () => fetchPage(client, input, at),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** As far as pages follow each other from the top. */
function knownOf(client: QueryClient, input: ListInput): { readonly count: number; readonly hasMore: boolean } {
  let count = 0;
  for (let at = 0; ; at += 1) {
    const page = held(client, input, at);
    if (!page) return { count, hasMore: at > 0 };
    count += page.rows.length;
    if (page.nextCursor === null) return { count, hasMore: false };
  }
}

/** The list where it is looked at: two pages of sixty, wherever in a million rows they are. */
export function useQueueRows({ view, business, text }: QueueRoute): QueueRows {
  const client = useQueryClient();
  const input: ListInput = { view, business, text: text === '' ? null : text };
  const listKey = JSON.stringify(input);
  const [sight, setSight] = useState({ listKey, rows: NOTHING });
  // Another list is looked at from its top.
  const seen = sight.listKey === listKey ? sight.rows : NOTHING;
  const at = Math.floor(seen.first / PAGE_ROWS);
  const upper = usePage(input, at);
  const next = Math.min(at + 1, Math.floor((seen.end + AHEAD) / PAGE_ROWS));
  const isThere = upper.data?.at === at && upper.data.nextCursor !== null;
  const lower = usePage(input, isThere ? next : at);
  const pages = [upper.data, lower.data].filter((page) => page !== undefined);
  const settled = !upper.isPlaceholderData && upper.data !== undefined;
  const total = pages[0]?.total ?? null;
  const known = settled ? knownOf(client, input) : { count: pages[0]?.rows.length ?? 0, hasMore: false };
  return {
    listKey,
    count: total ?? known.count,
    hasMore: total === null && known.hasMore,
    rowAt: (index) => pages.find((page) => page.at === Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS],
    indexOf(caseId) {
      for (const { rows, at: place } of pages) {
        const index = rows.findIndex((row) => row.caseId === caseId);
        if (index >= 0) return place * PAGE_ROWS + index;
      }
      return -1;
    },
    show(rows) {
      if (rows.first !== seen.first || rows.end !== seen.end) setSight({ listKey, rows });
    },
    settled,
    error: upper.error ?? lower.error,
    retry: () => void Promise.all([upper.refetch(), lower.refetch()]),
  };
}
