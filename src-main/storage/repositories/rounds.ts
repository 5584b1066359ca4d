import type { Instant } from '#shared/kernel/instant.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

export interface Round {
  readonly at: Instant;
  /** Chinese; null when all went well. */
  readonly error: string | null;
  /** What moved, Chinese; null when nothing did. */
  readonly text: string | null;
}

const KEPT = 500;

/** A station that is offline for days tries every minute: only the newest stay. */
export async function addRound(handle: WriteHandle, round: Round): Promise<void> {
  const added = await handle.insertInto('rounds').values(round).returning('no').executeTakeFirstOrThrow();
  await handle
    .deleteFrom('rounds')
    .where('no', '<=', added.no - KEPT)
    .execute();
}

/** Newest first. */
export async function latestRounds(handle: ReadHandle, limit: number): Promise<readonly Round[]> {
  const rows = await handle
    .selectFrom('rounds')
    .select(['at', 'error', 'text'])
    .orderBy('no', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at as Instant }));
}
