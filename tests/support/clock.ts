import type { Clock } from '#main/ports.ts';
import { type Instant, shanghaiDate, toInstant } from '#shared/kernel/instant.ts';

export interface TestClock extends Clock {
  /** e.g. `2026-03-02T09:00` on the counter's wall. */
  set(shanghai: string): void;
  advance(milliseconds: number): void;
}

/** Stands still until a test moves it, but for one millisecond a question, so that no two events share a moment. */
export function testClock(shanghai: string): TestClock {
  const parse = (text: string): number => Date.parse(`${text}:00+08:00`);
  let time = parse(shanghai);
  const now = (): Instant => {
    time += 1;
    return toInstant(time);
  };
  return {
    now,
    today: () => shanghaiDate(toInstant(time)),
    set(text) {
      time = parse(text);
    },
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}
