import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { faultsOfCorrection } from '#shared/domain/intake/check-correction.ts';
import { describeApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { refuse } from '../refused.ts';

/** Entries that cannot be so are refused at their place, as at intake: `changes.birthDate`. */
export function correctApplicant(
  record: CaseRecord,
  { changes, reason }: Pick<InputOf<'case.correct_applicant'>, 'changes' | 'reason'>,
  today: CivilDate,
): CaseAction {
  const [fault] = faultsOfCorrection(record, changes, today);
  if (fault) {
    const params = { field: labelOfPath(fault.path), fault: describeApplicationFault(fault) };
    refuse('fact_faulty', params, `changes.${fault.path.slice(fault.path[0] === 'applicant' ? 1 : 0).join('.')}`);
  }
  return { kind: 'applicant_corrected', changes, reason };
}
