import { actOnCase, CASE_STEPS } from '../../services/case/act-on-case.ts';
import { changeFacts } from '../../services/case/change-facts.ts';
import { correctApplicant } from '../../services/case/correct-applicant.ts';
import { extendDeadline } from '../../services/case/extend-deadline.ts';
import { notAccept } from '../../services/case/not-accept.ts';
import { caseTimeline } from '../../services/case/timeline.ts';
import { viewCase } from '../../services/case/view-case.ts';
import { viewDiplomaMemory } from '../../services/fraud/diploma-memory.ts';
import { printCaseLetter } from '../../services/letters/print-letter.ts';
import { assignCase } from '../../services/staff/assign-case.ts';
import type { AreaCommand, Handler, HandlerParts, Handlers } from '../handler.ts';

type Step = keyof typeof CASE_STEPS;

export function caseHandlers({ context }: HandlerParts): Handlers<AreaCommand<'case'>> {
  const step =
    <Name extends Step>(name: Name): Handler<Step> =>
    (input, staff) =>
      actOnCase(context, staff, input.caseId, () => CASE_STEPS[name](input as never));
  return {
    'case.open': ({ caseId }, staff) => viewCase(context, staff, caseId),
    'case.diploma_memory': ({ caseId }) => viewDiplomaMemory(context, caseId),
    'case.timeline': ({ caseId }) => caseTimeline(context, caseId),
    'case.start_review': step('case.start_review'),
    'case.judge_material': step('case.judge_material'),
    'case.decide_field': step('case.decide_field'),
    'case.change_facts': (input, staff) =>
      actOnCase(context, staff, input.caseId, (record) => changeFacts(record, input, context.clock.today())),
    'case.correct_applicant': (input, staff) =>
      actOnCase(context, staff, input.caseId, (record) => correctApplicant(record, input, context.clock.today())),
    'case.file_document': step('case.file_document'),
    'case.add_note': step('case.add_note'),
    'case.start_verification': step('case.start_verification'),
    'case.set_deadline_class': step('case.set_deadline_class'),
    'case.sign_in_dossier': step('case.sign_in_dossier'),
    'case.undo_dossier_sign_in': step('case.undo_dossier_sign_in'),
    'case.withdraw': step('case.withdraw'),
    'case.extend_deadline': (input, staff) => extendDeadline(context, staff, input),
    'case.not_accept': (input, staff) => notAccept(context, staff, input),
    'case.print_letter': (input, staff) => printCaseLetter(context, staff, input),
    'case.assign_to': ({ caseId, staffNumber }, staff) => assignCase(context, staff, caseId, staffNumber),
  };
}
