import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Notice } from '#shared/ipc/bridge.ts';
import type { CommandName } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';

/** What to look at again on a notice of each topic. */
const AFFECTED = {
  session: ['session.state'],
  frame: ['frame.status'],
  queue: ['queue.list', 'queue.counts', 'queue.pinned'],
  case: ['case.open', 'case.timeline', 'result.drafts', 'supplement.draft', 'draft.list'],
  reading: ['case.open', 'frame.status'],
  sync: ['sync.view', 'frame.status'],
  display: ['display.view'],
  office: ['settings.view', 'sync.view'],
} as const satisfies Readonly<Record<Notice['topic'], readonly CommandName[]>>;

/** The case, and whichever answer held here names it as the other end of a recheck: those show its state too. */
function casesShowing(client: QueryClient, caseId: string): ReadonlySet<string> {
  const held = client.getQueriesData<CaseView>({ queryKey: ['case.open'] }).flatMap(([, view]) => view ?? []);
  const naming = held.filter(({ links }) => [links.first, ...links.rechecks].some((link) => link?.caseId === caseId));
  return new Set([caseId, ...naming.map(({ record }) => record.id)]);
}

function isOfOne(input: unknown, cases: ReadonlySet<string>): boolean {
  return typeof input === 'object' && input !== null && 'caseId' in input && cases.has(String(input.caseId));
}

/** Marks whatever a notice makes old; what is on screen is asked again at once, the rest when it is next opened. */
export function lookAgain(client: QueryClient, { topic, caseId }: Notice): void {
  const cases = caseId === null ? null : casesShowing(client, caseId);
  for (const command of AFFECTED[topic]) {
    const narrow = cases !== null && command !== 'frame.status';
    void client.invalidateQueries({
      queryKey: [command],
      ...(narrow && { predicate: (query) => isOfOne(query.queryKey[1], cases) }),
    });
  }
}

/** Listens to main for as long as the window stands. */
export function useNotices(): void {
  const client = useQueryClient();
  useEffect(() => window.bridge.subscribe((notice) => lookAgain(client, notice)), [client]);
}
