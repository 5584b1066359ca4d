import { randomBytes } from 'node:crypto';
import { type AnyId, parseId } from '#shared/kernel/ids.ts';
import type { Ids } from '../ports.ts';

const COUNTER_BITS = 12;
const COUNTER_END = 1 << COUNTER_BITS;

/**
 * uuid v7 (RFC 9562 §6.2, method 1): milliseconds, then a counter, then 62 random bits. Grows within one process even
 * when the wall clock is set back.
 */
export function growingIds(milliseconds: () => number = Date.now): Ids {
  let time = 0;
  let counter = 0;
  const tick = (): void => {
    const now = milliseconds();
    counter = now > time ? 0 : counter + 1;
    time = Math.max(now, time);
    if (counter < COUNTER_END) return;
    time += 1;
    counter = 0;
  };
  return {
    next<Id extends AnyId>(): Id {
      tick();
      const stamp = time.toString(16).padStart(12, '0');
      const random = randomBytes(8);
      random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
      const tail = random.toString('hex');
      const head = `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${counter.toString(16).padStart(3, '0')}`;
      const id = parseId<Id>(`${head}-${tail.slice(0, 4)}-${tail.slice(4)}`);
      if (id === null) throw new Error('a generated id is no uuid v7');
      return id;
    },
  };
}
