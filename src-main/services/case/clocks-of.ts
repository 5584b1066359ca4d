import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { OwnRecords } from '#shared/domain/case/own-records.ts';
import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import type { CaseContext } from '../core-context.ts';

export type ClocksContext = Pick<CaseContext, 'calendar' | 'clock' | 'office'>;

/** Every clock of a case today, by the office's settings and the pack of the day on which it was handed in. */
export function clocksOf(
  { calendar, clock, office }: ClocksContext,
  record: CaseRecord,
  own: OwnRecords,
): readonly Clock[] {
  return computeDeadlines(record, calendar, clock.today(), office.deadlines, office.packOf(record), own);
}

/** The clock that the desk sorts by: the first one that runs. Null when none does, as between two stages of 公派派出. */
export function leadingClock(context: ClocksContext, record: CaseRecord, own: OwnRecords): Clock | null {
  return clocksOf(context, record, own).find(({ stoppedOn }) => stoppedOn === undefined) ?? null;
}
