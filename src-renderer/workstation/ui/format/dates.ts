import { addDays, type CivilDate, dateParts, parseCivilDate } from '#shared/kernel/civil-date.ts';
import { type Instant, shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';

/** `07-06` within the year that everybody knows, else whole. */
export function shortDate(date: CivilDate, today: CivilDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date;
}

/** `10:42` today, `11-20 10:42` on another day. */
export function shortMoment(at: Instant, today: CivilDate): string {
  const time = shanghaiTime(at).slice(0, 5);
  const day = shanghaiDate(at);
  return day === today ? time : `${shortDate(day, today)} ${time}`;
}

/** What a person types for a day: `20260706`, `2026-7-6`, `2026.7.6`, `2026年7月6日`. Null when it is none. */
export function readTypedDate(typed: string): CivilDate | null {
  const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(typed);
  const loose = /^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\s*$/.exec(typed);
  const match = compact ?? loose;
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The six weeks, Monday first, that a month's page shows. */
export function monthPage(anyDay: CivilDate): readonly CivilDate[] {
  const { day } = dateParts(anyDay);
  const first = addDays(anyDay, 1 - day);
  const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 42 }, (_, index) => addDays(first, index - lead));
}
