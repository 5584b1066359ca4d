import { recognitionDays } from '#shared/domain/rule-pack/deadline-table.ts';
import type { RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import { judgeDoorText } from '#shared/i18n/zh-cn/judge-door.ts';
import type { InputFault } from '../input-fault.ts';
import type { JudgeInput } from './input-schema.ts';

const words = judgeDoorText.faults;

/** 主管 moves an institution or a case into another class, which is one of the edition's (G十一(2)). */
export function classFaults({ facts, settings, recheckOf }: JudgeInput, pack: RulePack): readonly InputFault[] {
  const days = recognitionDays(pack.deadlines);
  const named: readonly (readonly [InputFault['path'], number | null | undefined])[] = [
    [['facts', 'deadlineClass'], facts.deadlineClass],
    [['recheckOf', 'changes', 'deadlineClass'], recheckOf?.changes.deadlineClass],
    ...(settings.institutionClasses ?? []).map(
      ({ days: given }, index) => [['settings', 'institutionClasses', index, 'days'], given] as const,
    ),
  ];
  return named
    .filter(([, given]) => typeof given === 'number' && !days.includes(given))
    .map(([path]) => ({ path, fault: words.noSuchClass(days) }));
}
