import { addDays, type CivilDate } from '../../kernel/civil-date.ts';
import { type Calendar, countDay } from './calendar.ts';
import type { ClockDay } from './clock.ts';
import { isPaused, type Pause } from './pauses.ts';

export interface Run {
  /** Null when the clock stands still before the limit is reached. */
  readonly dueOn: CivilDate | null;
  readonly days: readonly ClockDay[];
  readonly waitedDays: number;
  /** Some day on the way stands in a year whose arrangement is not published. */
  readonly provisional: boolean;
}

/** What extensions add: working days, and the date that was told, before which nothing is due. */
export interface Longer {
  readonly days: number;
  readonly notBefore: CivilDate | null;
}

const NOT_LONGER: Longer = { days: 0, notBefore: null };

/** No clock runs longer; later than this after its start no extension may end. */
export const MOST_YEARS = 10;
/** Days, a few more than that: a calendar without working days must still end. */
const LONGEST = 366 * MOST_YEARS;

/** A told date that became a day off moves to the next day that counts. */
function isReached({ notBefore }: Longer, date: CivilDate, last: ClockDay | undefined): boolean {
  return notBefore === null || (date >= notBefore && (last?.counted ?? true));
}

/**
 * Counts working days after `startedOn` until `limitDays` are full. Days in a pause do not count; with an open pause
 * the run ends `today`, because no later day can be said.
 */
export function runClock(
  calendar: Calendar,
  startedOn: CivilDate,
  limitDays: number,
  pauses: readonly Pause[],
  today: CivilDate,
  longer: Longer = NOT_LONGER,
): Run {
  const isStanding = pauses.some((pause) => pause.answeredOn === null);
  const days: ClockDay[] = [];
  let counted = 0;
  let waitedDays = 0;
  let provisional = false;
  let date = startedOn;
  const isDue = (): boolean => counted >= limitDays + longer.days && isReached(longer, date, days.at(-1));
  while (!isDue() && days.length < LONGEST) {
    date = addDays(date, 1);
    const paused = isPaused(pauses, date);
    if (paused && isStanding && date > today) return { dueOn: null, days, waitedDays, provisional };
    const day = countDay(calendar, date);
    provisional ||= day.provisional;
    const counts = day.counts && !paused;
    if (counts) counted += 1;
    if (paused && day.counts) waitedDays += 1;
    const why = paused && day.counts ? '等待补正' : calendar.reason(date);
    days.push({ date, counted: counts, why, ...(counts && counted > limitDays && { extended: true }) });
  }
  return { dueOn: date, days, waitedDays, provisional };
}
