import { parseCivilDate } from '../../kernel/civil-date.ts';
import type { FactFaultCode } from './fact-faults.ts';

/** Nothing in a case is older or later; beyond the year 9999 the kernel has no days, and a deadline would reach there. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

export function isDayInRange(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** What keeps a text `YYYY-MM-DD` from being a day of a case; null for a day that may stand there. */
export function faultOfDay(text: string): Extract<FactFaultCode, 'no_such_day' | 'day_out_of_range'> | null {
  if (parseCivilDate(text) === null) return 'no_such_day';
  return isDayInRange(text) ? null : 'day_out_of_range';
}
