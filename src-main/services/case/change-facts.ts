import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { faultsOfChange } from '#shared/domain/intake/check-change.ts';
import { describeApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { refuse } from '../refused.ts';

/** Facts that cannot be so are refused at their field, in the words that the window has for them too. */
export function changeFacts(
  record: CaseRecord,
  { changes, reason }: Pick<InputOf<'case.change_facts'>, 'changes' | 'reason'>,
  today: CivilDate,
): CaseAction {
  const [fault] = faultsOfChange(record, changes, today);
  if (fault)
    refuse(
      'fact_faulty',
      { field: labelOfPath(fault.path), fault: describeApplicationFault(fault) },
      ['changes', ...fault.path].join('.'),
    );
  return { kind: 'facts_changed', changes, reason };
}
