import { addDays, addYears, type CivilDate, civilDate, dayNumber, weekday } from '../../kernel/civil-date.ts';

/** Which days are working days (法定节假日 and 调休 observed). */
export interface Calendar {
  /** `unpublished`: the State Council's arrangement for that year is not known. */
  isWorkingDay(date: CivilDate): boolean | 'unpublished';
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  workingDaysBetween(from: CivilDate, to: CivilDate): number;
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
  const holidays = new Map(Object.entries(data.holidays));
  const workdays = new Set(Object.keys(data.workdays));
  const isWorkingDay = (date: CivilDate): boolean | 'unpublished' => {
    if (holidays.has(date)) return false;
    if (workdays.has(date)) return true;
    return published.has(date.slice(0, 4)) ? weekday(date) <= 5 : 'unpublished';
  };
  return {
    isWorkingDay,
    workingDaysBetween: countingByYear((date) => countedAs(isWorkingDay(date), date).counts),
    reason(date) {
      const holiday = holidays.get(date);
      if (holiday !== undefined) return holiday;
      if (workdays.has(date)) return '调休上班';
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

function countedAs(working: boolean | 'unpublished', date: CivilDate): DayCount {
  if (working === 'unpublished') return { counts: weekday(date) <= 5, provisional: true };
  return { counts: working, provisional: false };
}

/** Whether a day counts towards a deadline; Monday to Friday while its year is unpublished, said to be provisional. */
export function countDay(calendar: Calendar, date: CivilDate): DayCount {
  return countedAs(calendar.isWorkingDay(date), date);
}

/** Counts days between two dates from sums that are made once a year: a list asks for every case in it. */
function countingByYear(counts: (date: CivilDate) => boolean): Calendar['workingDaysBetween'] {
  const years = new Map<string, Uint16Array>();
  /** How many days of the year count, up to and including each of them. */
  const sumsOf = (year: string): Uint16Array => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const first = civilDate(`${year}-01-01`);
    const sums = new Uint16Array(dayNumber(addYears(first, 1)) - dayNumber(first));
    let sum = 0;
    let date = first;
    for (let day = 0; day < sums.length; day += 1, date = addDays(date, 1)) {
      if (counts(date)) sum += 1;
      sums[day] = sum;
    }
    years.set(year, sums);
    return sums;
  };
  const until = (date: CivilDate): number => {
    const year = date.slice(0, 4);
    return sumsOf(year)[dayNumber(date) - dayNumber(civilDate(`${year}-01-01`))] ?? 0;
  };
  return (from, to) => {
    if (to <= from) return 0;
    let count = until(to) - until(from);
    for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year += 1)
      count += sumsOf(String(year).padStart(4, '0')).at(-1) ?? 0;
    return count;
  };
}
