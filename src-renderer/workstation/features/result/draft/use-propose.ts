import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { useShowCase, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import type { FilledPaper } from './draft-state.ts';

/** Puts the chosen papers before the signatory. On one key: until they are signed they can be given back. */
export function usePropose({ record }: CaseView, papers: readonly FilledPaper[], onProposed: () => void) {
  const { id: caseId, number } = record;
  const show = useShowCase();
  const write = useWrite('result.propose', {
    onDone: (next) => {
      announce(text.result.proposed(number));
      onProposed();
      show(next);
    },
  });
  return {
    isPending: write.isPending,
    error: write.error,
    propose: () => write.mutate({ caseId, papers: papers.map(({ draft, values }) => ({ kind: draft.kind, values })) }),
  };
}
