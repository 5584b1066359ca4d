import { judgeExtension } from '#shared/domain/deadlines/judge-extension.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { CoreContext } from '../core-context.ts';
import { printAfterStep } from '../letters/print-letter.ts';
import { ownForClocks } from '../person/own-records.ts';
import { refuse } from '../refused.ts';
import { actOnCase } from './act-on-case.ts';
import { clocksOf } from './clocks-of.ts';

/** 延期 (G十一(2)注): the present due date is looked up in the same transaction, so that no two extend from one date. */
export async function extendDeadline(
  context: CoreContext,
  staff: Staff,
  { caseId, clock: code, ground, reason, dueOn }: InputOf<'case.extend_deadline'>,
): Promise<OutputOf<'case.extend_deadline'>> {
  const { calendar, clock } = context;
  const view = await actOnCase(context, staff, caseId, async (record, handle) => {
    const today = clock.today();
    const clocks = clocksOf(context, record, await ownForClocks(handle, record, today));
    const extended = clocks.find((candidate) => candidate.code === code && candidate.stoppedOn === undefined) ?? null;
    const judged = judgeExtension(extended, dueOn, calendar, today);
    if (!judged.ok) {
      const params = { dueOn: extended?.dueOn ?? '', why: calendar.reason(dueOn) };
      refuse(`extension_${judged.fault}`, params, 'dueOn');
    }
    return { kind: 'deadline_extended', clock: code, ground, reason, dueOn, addedDays: judged.addedDays };
  });
  return { case: view, letter: await printAfterStep(context, caseId, 'extension') };
}
