import type { Selectable } from 'kysely';
import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseId, EventId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { OutboxState, OutboxTable } from '../tables.ts';
import { readMeta, writeMeta } from './meta.ts';

export interface OutboxEntry {
  readonly key: EventId;
  readonly caseId: CaseId;
  readonly sequence: number | null;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly cause: string | null;
  /** The centre's answer, JSON; null before, and when the station itself found that it fits no longer. */
  readonly answer: string | null;
}

export interface DueCommand {
  readonly entry: OutboxEntry;
  readonly event: CaseEvent;
}

function toEntry(row: Selectable<OutboxTable>): OutboxEntry {
  return {
    key: row.key as EventId,
    caseId: row.case_id as CaseId,
    sequence: row.sequence,
    state: row.state,
    attempts: row.attempts,
    cause: row.cause,
    answer: row.answer,
  };
}

export async function addToOutbox(handle: WriteHandle, key: EventId, caseId: CaseId): Promise<void> {
  await handle.insertInto('outbox').values({ key, case_id: caseId, state: 'waiting', attempts: 0 }).execute();
}

export async function outboxEntry(handle: ReadHandle, key: EventId): Promise<OutboxEntry | null> {
  const row = await handle.selectFrom('outbox').selectAll().where('key', '=', key).executeTakeFirst();
  return row ? toEntry(row) : null;
}

export async function outboxEntries(
  handle: ReadHandle,
  limit: number,
): Promise<readonly { readonly entry: OutboxEntry; readonly event: CaseEvent }[]> {
  const rows = await handle
    .selectFrom('outbox')
    .innerJoin('case_events', 'case_events.id', 'outbox.key')
    .selectAll('outbox')
    .select('case_events.event')
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const event: CaseEvent = JSON.parse(row.event);
    return { entry: toEntry(row), event };
  });
}

export async function stuckCommands(handle: ReadHandle, caseId: CaseId): Promise<number> {
  const row = await handle
    .selectFrom('outbox')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .where('state', 'in', ['conflict', 'rejected'])
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * The first command of each case, unless it is under way, backs off, or something of its case waits for a person:
 * the revision of the second is known only when the first was answered.
 */
export async function dueCommands(handle: ReadHandle, limit: number, now: Instant): Promise<readonly DueCommand[]> {
  const rows = await handle
    .selectFrom('outbox')
    .innerJoin('case_events', 'case_events.id', 'outbox.key')
    .selectAll('outbox')
    .select('case_events.event')
    .where('outbox.state', '=', 'waiting')
    .where((on) => on.or([on('next_try_at', 'is', null), on('next_try_at', '<=', now)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as other')
            .innerJoin('case_events as earlier', 'earlier.id', 'other.key')
            .select('other.position')
            .whereRef('other.case_id', '=', 'outbox.case_id')
            .where((on) =>
              on.or([
                on('earlier.revision', '<', on.ref('case_events.revision')),
                on('other.state', 'in', ['conflict', 'rejected']),
              ]),
            ),
        ),
      ),
    )
    // Retries keep their number, so they go first; the sequence on the wire only grows.
    .orderBy((of) => of.fn.coalesce('sequence', of.lit(Number.MAX_SAFE_INTEGER)))
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const event: CaseEvent = JSON.parse(row.event);
    return { entry: toEntry(row), event };
  });
}

/** Gives the next number of this station's sequence if it has none, and marks it under way. */
export async function markSending(handle: WriteHandle, entry: OutboxEntry): Promise<number> {
  const sequence = entry.sequence ?? Number((await readMeta(handle, 'last_sequence')) ?? '0') + 1;
  if (entry.sequence === null) await writeMeta(handle, 'last_sequence', String(sequence));
  await handle
    .updateTable('outbox')
    .set({ state: 'sending', sequence, attempts: entry.attempts + 1 })
    .where('key', '=', entry.key)
    .execute();
  return sequence;
}

export async function returnToWaiting(
  handle: WriteHandle,
  keys: readonly EventId[],
  cause: string,
  nextTryAt: Instant,
): Promise<void> {
  if (keys.length === 0) return;
  await handle
    .updateTable('outbox')
    .set({ state: 'waiting', cause, next_try_at: nextTryAt })
    .where('key', 'in', [...keys])
    .where('state', '=', 'sending')
    .execute();
}

export async function releaseSending(handle: WriteHandle): Promise<number> {
  const result = await handle
    .updateTable('outbox')
    .set({ state: 'waiting' })
    .where('state', '=', 'sending')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function clearNextTry(handle: WriteHandle): Promise<void> {
  await handle.updateTable('outbox').set({ next_try_at: null }).where('next_try_at', 'is not', null).execute();
}

export async function setStuck(
  handle: WriteHandle,
  key: EventId,
  stuck: { readonly state: 'conflict' | 'rejected'; readonly cause: string; readonly answer: string | null },
): Promise<void> {
  await handle.updateTable('outbox').set(stuck).where('key', '=', key).execute();
}

/** Only for what the centre accepted or a person gave up; the event itself stays. */
export async function removeFromOutbox(handle: WriteHandle, key: EventId): Promise<void> {
  await handle.deleteFrom('outbox').where('key', '=', key).execute();
}

/** Cannot go yet for a reason of this station's own. */
export async function holdCommand(handle: WriteHandle, key: EventId, cause: string, nextTryAt: Instant): Promise<void> {
  await handle.updateTable('outbox').set({ cause, next_try_at: nextTryAt }).where('key', '=', key).execute();
}
