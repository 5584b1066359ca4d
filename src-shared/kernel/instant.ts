import type { Brand } from './brand.ts';
import { type CivilDate, civilDate } from './civil-date.ts';

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`: sorts as text. Shown, never used to order events. */
export type Instant = Brand<string, 'Instant'>;

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

export function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

export function parseInstant(text: string): Instant | null {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return null;
  const instant = toInstant(milliseconds);
  return instant === text ? instant : null;
}

/** The day on the wall calendar of the counter: Asia/Shanghai has had no daylight saving since 1991. */
export function shanghaiDate(instant: Instant): CivilDate {
  return civilDate(new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10));
}

/** `HH:mm:ss` on the counter's wall clock. */
export function shanghaiTime(instant: Instant): string {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(11, 19);
}
