import { useMutation } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { call, useShowCase } from '../../bridge/index.ts';

type Sent = OutputOf<'supplement.request'>;

/** A case that nobody has begun to review is begun by its first notice. */
export function useSend(view: CaseView, onDone: (letter: Sent['letter']) => void) {
  const show = useShowCase();
  return useMutation<Sent, Error, InputOf<'supplement.request'>>({
    scope: { id: `case:${view.record.id}` },
    mutationFn: async (notice) => {
      if (!view.permitted.includes('supplement_requested')) {
        show(await call('case.start_review', { caseId: view.record.id }));
      }
      return call('supplement.request', notice);
    },
    onSuccess: (next) => {
      show(next.case);
      onDone(next.letter);
    },
  });
}
