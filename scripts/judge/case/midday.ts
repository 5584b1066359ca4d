import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { type Instant, toInstant } from '#shared/kernel/instant.ts';

/** Noon at the counter: a day as a moment, which falls on the same day wherever it is read. */
export function midday(date: CivilDate): Instant {
  return toInstant(Date.parse(`${date}T04:00:00.000Z`));
}
