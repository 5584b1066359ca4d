import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { CoreContext } from '../core-context.ts';
import { type Decide, takeStep } from './change-case.ts';
import { viewCase } from './view-case.ts';

/** After a write: the windows look again, and the centre hears of it when it can be reached. */
export function announce(context: CoreContext, caseId: CaseId): void {
  context.notifier.notify({ topic: 'case', caseId });
  context.notifier.notify({ topic: 'queue', caseId: null });
  context.notifier.notify({ topic: 'frame', caseId: null });
  context.centre.wake();
}

/** One step, saved, and the case as it now stands. */
export async function actOnCase(context: CoreContext, staff: Staff, caseId: CaseId, decide: Decide): Promise<CaseView> {
  await context.storage.write((handle) => takeStep(context, handle, staff, caseId, decide));
  announce(context, caseId);
  return viewCase(context, staff, caseId);
}

/** The commands that say what happens in their own words: input in, action out. */
export const CASE_STEPS = {
  'case.start_review': () => ({ kind: 'review_started' }),
  'case.judge_material': ({ row, verdict, trust, reason }: InputOf<'case.judge_material'>) => ({
    kind: 'material_judged',
    row,
    verdict,
    trust,
    reason,
  }),
  'case.decide_field': ({ field, decision, value, reason }: InputOf<'case.decide_field'>) => ({
    kind: 'field_decided',
    field,
    decision,
    value,
    reason,
  }),
  'case.file_document': ({ documentId, materialRow }: InputOf<'case.file_document'>) => ({
    kind: 'document_filed',
    documentId,
    materialRow,
  }),
  'case.add_note': ({ text }: InputOf<'case.add_note'>) => ({ kind: 'note_added', text }),
  'case.start_verification': ({ institution }: InputOf<'case.start_verification'>) => ({
    kind: 'verification_started',
    institution,
  }),
  'case.set_deadline_class': ({ deadlineClass, reason }: InputOf<'case.set_deadline_class'>) => ({
    kind: 'facts_changed',
    changes: { deadlineClass },
    reason,
  }),
  'case.sign_in_dossier': ({ signedInOn }: InputOf<'case.sign_in_dossier'>) => ({
    kind: 'dossier_signed_in',
    signedInOn,
  }),
  'case.undo_dossier_sign_in': ({ reason }: InputOf<'case.undo_dossier_sign_in'>) => ({
    kind: 'dossier_sign_in_undone',
    reason,
  }),
  'case.withdraw': ({ reason }: InputOf<'case.withdraw'>) => ({ kind: 'withdrawn', reason }),
} as const satisfies Record<string, (input: never) => CaseAction>;
