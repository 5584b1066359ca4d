import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { findFactFaults } from '#shared/domain/case/fact-faults.ts';
import { labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import { FACT_FAULT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { refuse } from '../refused.ts';

/**
 * The facts as they would stand, not the change alone: an end that is set before a start which was there already is
 * refused like one that comes with it. A fault that was stored before the change and is not touched by it does not
 * keep another fact from being put right.
 */
export function changeFacts(
  record: CaseRecord,
  { changes, reason }: Pick<InputOf<'case.change_facts'>, 'changes' | 'reason'>,
): CaseAction {
  const before = findFactFaults(record.facts).map(({ path }) => path.join('.'));
  const [fault] = findFactFaults({ ...record.facts, ...changes }).filter(
    ({ path }) => Object.hasOwn(changes, String(path[0])) || !before.includes(path.join('.')),
  );
  if (fault)
    refuse(
      'fact_faulty',
      { field: labelOfPath(fault.path), fault: FACT_FAULT_NAMES[fault.code] },
      ['changes', ...fault.path].join('.'),
    );
  return { kind: 'facts_changed', changes, reason };
}
