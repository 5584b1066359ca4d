import { dailyReport } from '#shared/domain/reports/daily-report.ts';
import type { DailyReportView } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { historiesSince, startOfDay } from '../../storage/repositories/case-events.ts';
import { casesForReport } from '../../storage/repositories/cases.ts';
import { leadingClock } from '../case/clocks-of.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

/** One day of the whole office as this station knows it, days that lie back included. */
export async function reportOfDay(context: CoreContext, date: CivilDate): Promise<DailyReportView> {
  const today = context.clock.today();
  if (date > today) refuse('report_of_the_future', {}, 'date');
  const { cases, events } = await context.storage.read(async (handle) => ({
    cases: await casesForReport(handle, date),
    events: await historiesSince(handle, startOfDay(date)),
  }));
  const records = cases.map(({ record }) => record);
  const report = dailyReport(date, records, events, (record) => leadingClock(context, record)?.dueOn ?? null);
  return { ...report, generatedAt: context.clock.now() };
}
