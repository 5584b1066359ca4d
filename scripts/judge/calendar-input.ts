import { z } from 'zod';
import { judgeDoorText } from '#shared/i18n/zh-cn/judge-door.ts';
import { civilDateSchema } from '#shared/schema/primitives.ts';
import type { InputFault } from './input-fault.ts';

/** Days of a table; the packaged calendar of twenty years has fewer. */
const MOST_DAYS = 2000;

const days = z
  .record(civilDateSchema, z.string().max(200))
  .refine((table) => Object.keys(table).length <= MOST_DAYS, { message: judgeDoorText.more(MOST_DAYS) })
  .default({});

/** The centre's table over the packaged calendar. */
export const calendarInput = z
  .strictObject({
    publishedYears: z.array(z.number().int().min(2000).max(2199)).max(200).default([]),
    holidays: days,
    workdays: days,
  })
  .optional()
  .describe('中心下发的日历调整，覆盖随程序的日历');

export function calendarFaults(calendar: z.output<typeof calendarInput>): readonly InputFault[] {
  const both = Object.keys(calendar?.workdays ?? {}).filter((day) => Object.hasOwn(calendar?.holidays ?? {}, day));
  return both.map((day) => ({ path: ['calendar', 'workdays', day], fault: judgeDoorText.faults.dayOffAndWorked }));
}
