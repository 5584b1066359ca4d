import { type Instant, shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import type { Clock } from '../ports.ts';

/** A clock that a demonstration or a test sets: it starts at `start` and goes on from there, or stands still. */
export function demoClock(start: string, stands: boolean): Clock {
  const begin = Date.parse(start);
  const since = performance.now();
  const now = (): Instant => toInstant(stands ? begin : begin + Math.round(performance.now() - since));
  return { now, today: () => shanghaiDate(now()) };
}
