import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { lookAgain } from '#renderer/workstation/bridge/use-notices.ts';
import { readKey } from '#renderer/workstation/bridge/use-read.ts';
import type { CaseLink, CaseLinks, CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { fakeId } from '#tests/support/fake-bridge/people.ts';

const [FIRST, RECHECK, OTHER] = [1, 2, 3].map((serial) => fakeId<CaseId>(3, serial)) as [CaseId, CaseId, CaseId];

function linkTo(caseId: CaseId): CaseLink {
  return { caseId, number: 'RZ-2026-000001', state: 'received', outcome: null, certificate: null };
}

/** Only what a notice looks at. */
function viewOf(id: CaseId, links: CaseLinks): CaseView {
  return { record: { id }, links } as CaseView;
}

function staleAfterNoticeOf(caseId: CaseId | null): readonly CaseId[] {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const held = [
    viewOf(FIRST, { first: null, rechecks: [linkTo(RECHECK)] }),
    viewOf(RECHECK, { first: linkTo(FIRST), rechecks: [] }),
    viewOf(OTHER, { first: null, rechecks: [] }),
  ];
  for (const view of held) client.setQueryData<CaseView>(readKey('case.open', { caseId: view.record.id }), view);
  lookAgain(client, { topic: 'case', caseId });
  return [FIRST, RECHECK, OTHER].filter(
    (id) => client.getQueryState(readKey('case.open', { caseId: id }))?.isInvalidated,
  );
}

test('a step of a recheck makes the first case old too, which shows the recheck’s state', () => {
  expect(staleAfterNoticeOf(RECHECK)).toEqual([FIRST, RECHECK]);
});

test('a step of a case that no other names makes only that case old', () => {
  expect(staleAfterNoticeOf(OTHER)).toEqual([OTHER]);
});

test('a notice that may be of any case makes all old', () => {
  expect(staleAfterNoticeOf(null)).toEqual([FIRST, RECHECK, OTHER]);
});
