import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import type { Clock } from '../ports.ts';

export function systemClock(): Clock {
  const now = () => toInstant(Date.now());
  return { now, today: () => shanghaiDate(now()) };
}
