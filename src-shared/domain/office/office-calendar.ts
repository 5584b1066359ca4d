import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CalendarData } from '../deadlines/calendar.ts';

/** One day that the office counts otherwise than the packaged calendar. */
export interface OfficeDay {
  readonly date: CivilDate;
  readonly kind: 'day_off' | 'working_day';
  /** e.g. 临时放假, 调休上班. */
  readonly name: string;
}

/** The centre's table over the packaged calendar (domain.md §4). */
export interface OfficeCalendar {
  readonly days: readonly OfficeDay[];
  /** Years whose arrangement the office entered itself before the package has it. */
  readonly publishedYears: readonly number[];
}

export const NO_OFFICE_CALENDAR: OfficeCalendar = { days: [], publishedYears: [] };

export function calendarDataOf({ days, publishedYears }: OfficeCalendar): CalendarData {
  const named = (kind: OfficeDay['kind']) =>
    Object.fromEntries(days.filter((day) => day.kind === kind).map(({ date, name }) => [date, name]));
  return { publishedYears, holidays: named('day_off'), workdays: named('working_day') };
}
