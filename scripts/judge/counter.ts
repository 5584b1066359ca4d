import { z } from 'zod';
import { loadCalendar } from '#main/platform/calendar.ts';
import { type ClosedReason, counterStatus, formatMinutes } from '#shared/domain/business/counter-hours.ts';
import { weekdayName } from '#shared/domain/deadlines/calendar.ts';
import { describeClosed } from '#shared/i18n/zh-cn/domain.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { civilDateSchema } from '#shared/schema/primitives.ts';
import { calendarFaults, calendarInput } from './calendar-input.ts';
import type { InputFault } from './input-fault.ts';
import { judgeKind } from './judge-kind.ts';

const counterInput = z.strictObject({
  kind: z.literal('counter'),
  date: civilDateSchema.describe('所问的日期（北京时间）'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe('所问的时刻（北京时间），如 08:30'),
  calendar: calendarInput,
});

type CounterInput = z.output<typeof counterInput>;

export interface JudgedCounter {
  readonly open: boolean;
  readonly weekday: string;
  /** What the calendar says of the day, e.g. 国庆节 or 周一. */
  readonly day: string;
  /** Closing time of the day; null while it is closed. */
  readonly until: string | null;
  readonly reason: { readonly kind: ClosedReason; readonly text: string } | null;
  /** Null while it is open, and when no working day is known within two months. */
  readonly nextOpening: { readonly date: CivilDate; readonly weekday: string; readonly from: string } | null;
  /** The year of the day or of the next opening is not published: its days count by their weekday. */
  readonly provisional: boolean;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function judgeCounter({ date, time, calendar: given }: CounterInput): JudgedCounter | InputFault {
  const [fault] = calendarFaults(given);
  if (fault) return fault;
  const calendar = loadCalendar(given ?? null);
  const status = counterStatus(date, minutesOf(time), (day) => calendar.isWorkingDay(day));
  const next = status.open ? null : status.next;
  const day = calendar.reason(date);
  const asked = [date, ...(next ? [next.date] : [])];
  return {
    open: status.open,
    weekday: weekdayName(date),
    day,
    until: status.open ? formatMinutes(status.until) : null,
    reason: status.open ? null : { kind: status.reason, text: describeClosed(status.reason, day) },
    nextOpening: next && { date: next.date, weekday: weekdayName(next.date), from: formatMinutes(next.from) },
    provisional: asked.some((one) => calendar.isWorkingDay(one) === 'unpublished'),
  };
}

/** Whether the counter is open at a moment, until when, or when it opens next (G十), as the intake screen says it. */
export const COUNTER = judgeKind(counterInput, judgeCounter);
