import { useMutation } from '@tanstack/react-query';
import { PROOF_ROW } from '#shared/domain/deadlines/green-channel.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { call, useShowCase } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { GreenChange } from './green-change.ts';

interface GreenStep {
  readonly change: GreenChange;
  readonly reason: string;
}

/** The proof is filed before it is spoken of; each is a step of its own in the timeline. */
export function useGreenChannel({ record }: CaseView, onDone: () => void) {
  const show = useShowCase();
  const caseId = record.id;
  return useMutation<void, Error, GreenStep>({
    scope: { id: `case:${caseId}` },
    mutationFn: async ({ change: { file, facts }, reason }) => {
      if (file !== null) show(await call('case.file_document', { caseId, documentId: file, materialRow: PROOF_ROW }));
      if (Object.keys(facts).length > 0) show(await call('case.change_facts', { caseId, changes: facts, reason }));
    },
    onSuccess: (_, { change }) => {
      const words = text.review.greenDialog;
      announce(change.facts.greenChannelGround === null ? words.cleared : words.done);
      onDone();
    },
  });
}
