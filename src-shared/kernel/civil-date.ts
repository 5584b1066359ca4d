import type { Brand } from './brand.ts';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Never an instant: no clock, no zone arithmetic. */
export type CivilDate = Brand<string, 'CivilDate'>;

const DAY_MS = 86_400_000;

/** 28–31; month 1–12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Parses `YYYY-MM-DD`; answers null when the text is not a day that exists in the Gregorian calendar. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as CivilDate) : null;
}

/** As `parseCivilDate`, for values that the program itself wrote; throws on anything else. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new RangeError(`not a civil date: ${text}`);
  return date;
}

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export function dateParts(date: CivilDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01; the difference of two is the number of nights between them. */
export function dayNumber(date: CivilDate): number {
  // A bare day is midnight UTC by the language's own rule; a calendar asks this for every day that it walks.
  return Date.parse(date) / DAY_MS;
}

export function fromDayNumber(days: number): CivilDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as CivilDate;
}

/** Every month has them: a step among these days needs no calendar, and calendars are walked day by day. */
const SURE_DAYS = 28;

export function addDays(date: CivilDate, days: number): CivilDate {
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && (day <= SURE_DAYS || day <= daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))))
    return (date.slice(0, 8) + String(day).padStart(2, '0')) as CivilDate;
  return fromDayNumber(dayNumber(date) + days);
}

/** Calendar years later; 29 February falls back to 28 February (domain.md §2, decision). */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

/** Calendar months later; a day that the target month lacks falls back to its last day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return `${pad(targetYear, 4)}-${pad(targetMonth, 2)}-${pad(targetDay, 2)}` as CivilDate;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
