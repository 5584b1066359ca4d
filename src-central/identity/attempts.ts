import { toInstant } from '#shared/kernel/instant.ts';
import type { Database, Write } from '../database/handle.ts';
import { ProblemError } from '../http/problem.ts';
import type { Clock } from '../platform/clock.ts';

/** So many wrong tries are free; from then on each one doubles the wait. */
const FREE_FAILURES = {
  /** Slips of the fingers of one person. */
  staff: 4,
  /** All stations of an office may stand behind one address and enrol in the same hour. */
  enrol: 20,
} as const;
export type AttemptKind = keyof typeof FREE_FAILURES;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** After so long without a try the count begins anew. */
const FORGET_AFTER_MS = 24 * 3_600_000;

function waitAfter(failures: number, free: number): number {
  return failures <= free ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failures - free - 1), LONGEST_WAIT_MS);
}

/** Milliseconds to wait still; 0 when the try was let pass, and it is then counted as wrong until proved right. */
async function countTry(write: Write, kind: AttemptKind, subject: string, now: number): Promise<number> {
  const at = toInstant(now);
  // The conflict writes nothing new, but locks the row and reads it in the same breath.
  const row = await write
    .insertInto('attempts')
    .values({ subject, failures: 0, blocked_until: null, last_at: at })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ subject }))
    .returningAll()
    .executeTakeFirstOrThrow();
  const left = row.blocked_until ? row.blocked_until.getTime() - now : 0;
  if (left > 0) return left;
  const failures = now - row.last_at.getTime() > FORGET_AFTER_MS ? 1 : row.failures + 1;
  const wait = waitAfter(failures, FREE_FAILURES[kind]);
  await write
    .updateTable('attempts')
    .set({ failures, last_at: at, blocked_until: wait > 0 ? toInstant(now + wait) : null })
    .where('subject', '=', subject)
    .execute();
  return 0;
}

async function forget(database: Database, subject: string): Promise<void> {
  await database.deleteFrom('attempts').where('subject', '=', subject).execute();
}

/**
 * Counts a try before it is checked, so that parallel guesses cannot slip through together. While the subject is
 * blocked it refuses right and wrong alike: the block must not tell which one it was.
 */
export async function beginAttempt(
  database: Database,
  kind: AttemptKind,
  name: string,
  clock: Clock,
): Promise<{ succeeded(): Promise<void> }> {
  const subject = `${kind}:${name}`;
  const left = await database.transaction().execute((write) => countTry(write, kind, subject, clock()));
  if (left === 0) return { succeeded: () => forget(database, subject) };
  const seconds = Math.ceil(left / 1000);
  throw new ProblemError(429, 'too_many_attempts', `连续输入错误，请在 ${seconds} 秒后再试。`, {
    'retry-after': String(seconds),
  });
}
