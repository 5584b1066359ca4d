import { checkApplication } from '#shared/domain/intake/check-application.ts';
import { describeApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { refuse } from '../refused.ts';

/** Faults whose failure has a sentence of its own. */
const OWN_WORDS: readonly string[] = ['id_number_invalid', 'submitter_must_be_employer'];

/** Refuses a form at the counter that cannot be so, at its first fault; the window shows them all beforehand. */
export function assertSoundForm(form: InputOf<'intake.create_walk_in'>, today: CivilDate): void {
  const [first] = checkApplication(form, today);
  if (first === undefined) return;
  const field = first.path.join('.');
  if (OWN_WORDS.includes(first.code)) refuse(first.code, first.params, field);
  refuse('fact_faulty', { field: labelOfPath(first.path), fault: describeApplicationFault(first) }, field);
}
