import { type Instant, toInstant } from '#shared/kernel/instant.ts';

/** Milliseconds since the epoch. Everything that asks the time asks this, so that a test or the demo may set it. */
export type Clock = () => number;

export function instantOf(clock: Clock): Instant {
  return toInstant(clock());
}
