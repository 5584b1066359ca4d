import { expect, test } from 'vitest';
import { afterWrongPassword, secondsLocked } from '#main/services/session/lockout.ts';
import { toInstant } from '#shared/kernel/instant.ts';

const now = toInstant(Date.parse('2026-03-02T01:00:00.000Z'));

test('the fifth wrong password waits half a minute, each further one twice as long, at most a quarter of an hour', () => {
  let attempts = { failures: 0, lockedUntil: null as typeof now | null };
  const waits: number[] = [];
  for (let index = 0; index < 12; index += 1) {
    attempts = afterWrongPassword(attempts, now);
    waits.push(secondsLocked(attempts, now));
  }
  expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});

test('a clock that is set back a day does not lock somebody out for a day', () => {
  const attempts = afterWrongPassword({ failures: 4, lockedUntil: null }, now);
  const yesterday = toInstant(Date.parse(now) - 86_400_000);
  expect(secondsLocked(attempts, yesterday)).toBeLessThanOrEqual(900);
});
