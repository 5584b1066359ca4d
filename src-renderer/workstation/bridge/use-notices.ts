import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Notice } from '#shared/ipc/bridge.ts';
import type { CommandName } from '#shared/ipc/contract.ts';

/** What to look at again on a notice of each topic. */
const AFFECTED = {
  session: ['session.state'],
  frame: ['frame.status'],
  queue: ['queue.list', 'queue.counts'],
  case: ['case.open', 'case.timeline', 'result.drafts', 'supplement.draft'],
  reading: ['case.open', 'frame.status'],
  sync: ['sync.view', 'frame.status'],
  office: ['settings.view', 'sync.view'],
} as const satisfies Readonly<Record<Notice['topic'], readonly CommandName[]>>;

function isOfCase(input: unknown, caseId: string): boolean {
  return typeof input === 'object' && input !== null && 'caseId' in input && input.caseId === caseId;
}

function lookAgain(client: QueryClient, { topic, caseId }: Notice): void {
  for (const command of AFFECTED[topic]) {
    const narrow = caseId !== null && command !== 'frame.status';
    void client.invalidateQueries({
      queryKey: [command],
      ...(narrow && { predicate: (query) => isOfCase(query.queryKey[1], caseId) }),
    });
  }
}

/** Listens to main for as long as the window stands. */
export function useNotices(): void {
  const client = useQueryClient();
  useEffect(() => window.bridge.subscribe((notice) => lookAgain(client, notice)), [client]);
}
