import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { findFactsThatCannotBe } from '#shared/domain/intake/check-application.ts';
import { describeApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { refuse } from '../refused.ts';

/**
 * The facts as they would stand, not the change alone: an end that is set before a start which was there already is
 * refused like one that comes with it, and a day that has not come yet as at intake. A fault that was stored before the change and is not touched by it does not
 * keep another fact from being put right.
 */
export function changeFacts(
  record: CaseRecord,
  { changes, reason }: Pick<InputOf<'case.change_facts'>, 'changes' | 'reason'>,
  today: CivilDate,
): CaseAction {
  const faultsOf = (facts: CaseRecord['facts']) =>
    findFactsThatCannotBe(record.business, facts, record.applicant.birthDate, today);
  const before = faultsOf(record.facts).map(({ path }) => path.join('.'));
  const [fault] = faultsOf({ ...record.facts, ...changes }).filter(
    ({ path }) => Object.hasOwn(changes, String(path[0])) || !before.includes(path.join('.')),
  );
  if (fault)
    refuse(
      'fact_faulty',
      { field: labelOfPath(fault.path), fault: describeApplicationFault(fault) },
      ['changes', ...fault.path].join('.'),
    );
  return { kind: 'facts_changed', changes, reason };
}
