import { addDays, type CivilDate, weekday } from '../../kernel/civil-date.ts';

/** Minutes after midnight, Asia/Shanghai. */
export interface OpeningHours {
  readonly from: number;
  readonly until: number;
}

const LONG_DAY: OpeningHours = { from: 8 * 60 + 30, until: 16 * 60 + 30 };
const FRIDAY: OpeningHours = { from: 8 * 60 + 30, until: 12 * 60 + 30 };
/** Longer than any statutory holiday; a calendar that closes every day must still end the search. */
const SEARCH_DAYS = 60;

/** `holiday`: any working day that is off, by the State's arrangement or the office's own (临时闭馆). */
export type ClosedReason = 'before_opening' | 'after_closing' | 'friday_afternoon' | 'weekend' | 'holiday';

export type CounterStatus =
  | { readonly open: true; readonly until: number }
  | {
      readonly open: false;
      readonly reason: ClosedReason;
      /** Null when the calendar names no working day within two months. */
      readonly next: { readonly date: CivilDate; readonly from: number } | null;
    };

/** A day of an unpublished year counts by its weekday here: the sign on the door, not a deadline. */
type IsWorkingDay = (date: CivilDate) => boolean | 'unpublished';

/**
 * Hours of one day (G十). Saturdays and Sundays are closed even when 调休 makes them working days:
 * the guide says 周六、日休息, while deadlines still count such a day.
 */
export function openingHours(date: CivilDate, isWorkingDay: IsWorkingDay): OpeningHours | null {
  const day = weekday(date);
  if (day > 5 || isWorkingDay(date) === false) return null;
  return day === 5 ? FRIDAY : LONG_DAY;
}

function nextOpening(after: CivilDate, isWorkingDay: IsWorkingDay): { date: CivilDate; from: number } | null {
  for (let ahead = 1; ahead <= SEARCH_DAYS; ahead += 1) {
    const date = addDays(after, ahead);
    const hours = openingHours(date, isWorkingDay);
    if (hours) return { date, from: hours.from };
  }
  return null;
}

/** Whether the counter is open at `minutes` after midnight, until when, or when it opens next (G十). */
export function counterStatus(date: CivilDate, minutes: number, isWorkingDay: IsWorkingDay): CounterStatus {
  const hours = openingHours(date, isWorkingDay);
  if (!hours) {
    const reason = weekday(date) > 5 ? 'weekend' : 'holiday';
    return { open: false, reason, next: nextOpening(date, isWorkingDay) };
  }
  if (minutes < hours.from) return { open: false, reason: 'before_opening', next: { date, from: hours.from } };
  if (minutes < hours.until) return { open: true, until: hours.until };
  const reason = weekday(date) === 5 ? 'friday_afternoon' : 'after_closing';
  return { open: false, reason, next: nextOpening(date, isWorkingDay) };
}

/** `16:30` from 990. */
export function formatMinutes(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
