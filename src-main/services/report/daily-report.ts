import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { NO_OWN_RECORDS, type OwnRecords } from '#shared/domain/case/own-records.ts';
import { dailyReport } from '#shared/domain/reports/daily-report.ts';
import type { DailyReportView } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { historiesSince, startOfDay } from '../../storage/repositories/case-events.ts';
import { casesForReport } from '../../storage/repositories/cases.ts';
import { leadingClock } from '../case/clocks-of.ts';
import type { CoreContext } from '../core-context.ts';
import { ownForClocks } from '../person/own-records.ts';
import { refuse } from '../refused.ts';

/** One day of the whole office as this station knows it, days that lie back included. */
export async function reportOfDay(context: CoreContext, date: CivilDate): Promise<DailyReportView> {
  const today = context.clock.today();
  if (date > today) refuse('report_of_the_future', {}, 'date');
  const { records, events, owned } = await context.storage.read(async (handle) => {
    const records = (await casesForReport(handle, date)).map(({ record }) => record);
    const owned = new Map<CaseId, OwnRecords>();
    for (const record of records) owned.set(record.id, await ownForClocks(handle, record, today));
    return { records, owned, events: await historiesSince(handle, startOfDay(date)) };
  });
  const dueOn = (record: CaseRecord) =>
    leadingClock(context, record, owned.get(record.id) ?? NO_OWN_RECORDS)?.dueOn ?? null;
  const report = dailyReport(date, records, events, dueOn);
  return { ...report, generatedAt: context.clock.now() };
}
