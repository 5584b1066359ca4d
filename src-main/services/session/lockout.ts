import { type Instant, toInstant } from '#shared/kernel/instant.ts';
import type { SignInAttempts } from '../../storage/repositories/staff.ts';

/** Wrong passwords that nobody has to wait for. */
export const FREE_ATTEMPTS = 5;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15 * 60;

/** From the fifth wrong password on: 30 s, then twice as long each time, up to a quarter of an hour. */
export function afterWrongPassword(before: SignInAttempts, now: Instant): SignInAttempts {
  const failures = before.failures + 1;
  if (failures < FREE_ATTEMPTS) return { failures, lockedUntil: null };
  const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE_ATTEMPTS), LONGEST_WAIT_SECONDS);
  return { failures, lockedUntil: toInstant(Date.parse(now) + wait * 1000) };
}

/** Whole seconds still to wait; 0 when none. */
export function secondsLocked(attempts: SignInAttempts, now: Instant): number {
  if (attempts.lockedUntil === null) return 0;
  const left = Math.ceil((Date.parse(attempts.lockedUntil) - Date.parse(now)) / 1000);
  // A clock that was set back must not lock somebody out for longer than the longest wait.
  return Math.max(0, Math.min(left, LONGEST_WAIT_SECONDS));
}
