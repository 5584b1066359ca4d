import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CommandName, InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { call } from './call.ts';
import { readKey } from './use-read.ts';

interface WriteOptions<Name extends CommandName> {
  readonly onDone?: (output: OutputOf<Name>, input: InputOf<Name>) => void;
  readonly onFailed?: (error: unknown, input: InputOf<Name>) => void;
}

export function useWrite<Name extends CommandName>(
  command: Name,
  options: WriteOptions<Name> = {},
): UseMutationResult<OutputOf<Name>, Error, InputOf<Name>> {
  return useMutation<OutputOf<Name>, Error, InputOf<Name>>({
    mutationFn: (input) => call(command, input),
    onSuccess: (output, input) => options.onDone?.(output, input),
    onError: (error, input) => options.onFailed?.(error, input),
  });
}

/** Puts the case as main answered it on every screen, unless a later word is there already. */
export function useShowCase(): (view: CaseView) => void {
  const client = useQueryClient();
  return (view) => {
    client.setQueryData<CaseView>(readKey('case.open', { caseId: view.record.id }), (shown) =>
      shown && shown.record.revision > view.record.revision ? shown : view,
    );
  };
}
