import { addDays, type CivilDate, weekday } from '../../kernel/civil-date.ts';

/** Which days are working days (法定节假日 and 调休 observed). */
export interface Calendar {
  /** `unpublished`: the State Council's arrangement for that year is not known. */
  isWorkingDay(date: CivilDate): boolean | 'unpublished';
  /** Why, e.g. 周六, 国庆节, 调休上班, 日历未公布. */
  reason(date: CivilDate): string;
}

/** A calendar as plain data: from the maintained package, plus what the centre pushed over it. */
export interface CalendarData {
  readonly publishedYears: readonly number[];
  /** Days off, with the holiday's Chinese name; weekends need not be listed. */
  readonly holidays: Readonly<Record<string, string>>;
  /** 调休: weekend days that are worked, with the name of the holiday that they make up for. */
  readonly workdays: Readonly<Record<string, string>>;
}

const WEEKDAY_NAMES = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

export function weekdayName(date: CivilDate): string {
  return WEEKDAY_NAMES[weekday(date) - 1] ?? '';
}

/** The kernel of every deadline: a day off that is listed wins over a listed working day. */
export function workingCalendar(data: CalendarData): Calendar {
  const published = new Set(data.publishedYears.map(String));
  return {
    isWorkingDay(date) {
      if (Object.hasOwn(data.holidays, date)) return false;
      if (Object.hasOwn(data.workdays, date)) return true;
      if (!published.has(date.slice(0, 4))) return 'unpublished';
      return weekday(date) <= 5;
    },
    reason(date) {
      const holiday = data.holidays[date];
      if (holiday !== undefined) return holiday;
      if (Object.hasOwn(data.workdays, date)) return '调休上班';
      if (!published.has(date.slice(0, 4))) return `日历未公布，暂按${weekdayName(date)}计`;
      return weekdayName(date);
    },
  };
}

/** Lays the centre's table over the package's; the centre wins day by day. */
export function overlayCalendar(base: CalendarData, over: CalendarData): CalendarData {
  const without = (days: CalendarData['holidays'], gone: CalendarData['holidays']): CalendarData['holidays'] =>
    Object.fromEntries(Object.entries(days).filter(([date]) => !Object.hasOwn(gone, date)));
  return {
    publishedYears: [...new Set([...base.publishedYears, ...over.publishedYears])],
    holidays: { ...without(base.holidays, over.workdays), ...over.holidays },
    workdays: { ...without(base.workdays, over.holidays), ...over.workdays },
  };
}

export interface DayCount {
  readonly counts: boolean;
  /** True when the answer is only by the weekday. */
  readonly provisional: boolean;
}

/** Whether a day counts towards a deadline; Monday to Friday while its year is unpublished, said to be provisional. */
export function countDay(calendar: Calendar, date: CivilDate): DayCount {
  const working = calendar.isWorkingDay(date);
  if (working === 'unpublished') return { counts: weekday(date) <= 5, provisional: true };
  return { counts: working, provisional: false };
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (countDay(calendar, date).counts) count += 1;
  }
  return count;
}
