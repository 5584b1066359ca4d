import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { OwnRecords } from '#shared/domain/case/own-records.ts';
import type { Calendar } from '#shared/domain/deadlines/calendar.ts';
import type { DeadlineSettings } from '#shared/domain/deadlines/clock-limits.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { type ExtensionFault, judgeExtension } from '#shared/domain/deadlines/judge-extension.ts';
import { MOST_YEARS } from '#shared/domain/deadlines/run-clock.ts';
import type { RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import type { InputFault } from '../input-fault.ts';
import { NOBODY } from './build-record.ts';
import type { JudgeInput } from './input-schema.ts';
import { midday } from './midday.ts';

const FAULTS: Readonly<Record<ExtensionFault, string>> = {
  no_clock: '此个案没有这一项时限',
  clock_stands: '当时正在等待补正，没有可延的到期日',
  not_later: '须晚于当时的到期日',
  passed: '早于办理延期的日期',
  no_working_day: '不是工作日',
  too_far: `距开始计算不能超过 ${MOST_YEARS} 年`,
};

interface ClockedBy {
  readonly calendar: Calendar;
  readonly settings: DeadlineSettings;
  readonly pack: RulePack;
  readonly own: OwnRecords;
}

/** As at the desk, one after another: each is judged against the due date that stood on the day of its granting. */
export function grantExtensions(
  record: CaseRecord,
  input: JudgeInput,
  { calendar, settings, pack, own }: ClockedBy,
): CaseRecord | InputFault {
  let granted = record;
  for (const [index, given] of input.extensions.entries()) {
    const on = given.grantedOn ?? input.today ?? input.submittedOn;
    const supplements = granted.supplements.filter((supplement) => supplement.requestedOn < on);
    const clocks = computeDeadlines({ ...granted, supplements }, calendar, on, settings, pack, own);
    const clock = given.clock === undefined ? clocks[0] : clocks.find(({ code }) => code === given.clock);
    const judged = judgeExtension(clock ?? null, given.dueOn, calendar, on);
    if (!judged.ok) return { path: ['extensions', index, 'dueOn'], fault: FAULTS[judged.fault] };
    const { ground, reason, dueOn } = given;
    const extension = {
      clock: clock?.code ?? '',
      ground,
      reason,
      dueOn,
      addedDays: judged.addedDays,
      by: NOBODY,
      at: midday(on),
    };
    granted = { ...granted, extensions: [...granted.extensions, extension] };
  }
  return granted;
}
