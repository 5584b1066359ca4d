import { addYears, type CivilDate } from '../../kernel/civil-date.ts';
import { type Calendar, countDay } from './calendar.ts';
import type { Clock } from './clock.ts';
import { MOST_YEARS } from './run-clock.ts';

export type ExtensionFault = 'no_clock' | 'clock_stands' | 'not_later' | 'passed' | 'no_working_day' | 'too_far';

/** What a new due date must be (domain.md §4): later than the present one, not past, no later
 * than a clock can run, and a day on which the office works. */
export function judgeExtension(
  clock: Clock | null,
  dueOn: CivilDate,
  calendar: Calendar,
  today: CivilDate,
): { readonly ok: true; readonly addedDays: number } | { readonly ok: false; readonly fault: ExtensionFault } {
  if (clock === null) return { ok: false, fault: 'no_clock' };
  if (clock.dueOn === null) return { ok: false, fault: 'clock_stands' };
  if (dueOn <= clock.dueOn) return { ok: false, fault: 'not_later' };
  if (dueOn < today) return { ok: false, fault: 'passed' };
  if (dueOn > addYears(clock.startedOn, MOST_YEARS)) return { ok: false, fault: 'too_far' };
  if (!countDay(calendar, dueOn).counts) return { ok: false, fault: 'no_working_day' };
  return { ok: true, addedDays: calendar.workingDaysBetween(clock.dueOn, dueOn) };
}
