import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { call, readKey, useShowCase } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import type { VerdictCommand } from './verdict-commands.ts';

/** Commands of the review screen that answer the whole case. */
export type CaseCommand =
  | VerdictCommand
  | { readonly command: 'case.start_review'; readonly input: InputOf<'case.start_review'> }
  | { readonly command: 'case.change_facts'; readonly input: InputOf<'case.change_facts'> }
  | { readonly command: 'case.file_document'; readonly input: InputOf<'case.file_document'> };

export interface CaseWrite {
  readonly write: CaseCommand;
  /** For the status line, once it is saved. */
  readonly said: string;
}

/** A union of commands is called by its member: each has its own input. */
function send(write: CaseCommand): Promise<CaseView> {
  switch (write.command) {
    case 'case.judge_material':
      return call(write.command, write.input);
    case 'case.decide_field':
      return call(write.command, write.input);
    case 'case.start_review':
      return call(write.command, write.input);
    case 'case.change_facts':
      return call(write.command, write.input);
    case 'case.file_document':
      return call(write.command, write.input);
  }
}

/** The first word on a case begins its review. */
function mustStart(view: CaseView, write: CaseCommand): boolean {
  if (write.command !== 'case.judge_material' && write.command !== 'case.decide_field') return false;
  return !view.permitted.includes('material_judged') && view.permitted.includes('review_started');
}

/**
 * One case's writes, one after the other in the order of the keys: a later answer never hides behind an earlier one.
 * Whether the review must be started is asked when the turn comes, not when the key was pressed.
 */
export function useCaseWrites(shown: CaseView) {
  const client = useQueryClient();
  const show = useShowCase();
  const { id } = shown.record;
  const latest = () => client.getQueryData<CaseView>(readKey('case.open', { caseId: id })) ?? shown;
  return useMutation<CaseView, Error, CaseWrite>({
    scope: { id: `case:${id}` },
    mutationFn: async ({ write }) => {
      if (mustStart(latest(), write)) show(await call('case.start_review', { caseId: id }));
      return send(write);
    },
    onSuccess: (view, { said }) => {
      show(view);
      announce(said);
    },
  });
}
