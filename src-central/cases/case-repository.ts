import { sql } from 'kysely';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { withLaterFields } from '#shared/domain/case/stored-record.ts';
import type { CaseId, StationId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { Read, Write } from '../database/handle.ts';
import type { WireEvent, WireRecord } from './wire.ts';

/** Reads the case and holds its lock until the transaction ends: two commands on one case take turns. */
export async function lockCase(write: Write, id: CaseId): Promise<WireRecord | null> {
  const row = await write.selectFrom('cases').select('record').where('id', '=', id).forUpdate().executeTakeFirst();
  return row ? withLaterFields(row.record) : null;
}

export async function lockCaseByNumber(write: Write, number: string): Promise<WireRecord | null> {
  const query = write.selectFrom('cases').select('record').where('number', '=', number);
  const row = await query.forUpdate().executeTakeFirst();
  return row ? withLaterFields(row.record) : null;
}

export async function findCaseByNumber(read: Read, number: string): Promise<WireRecord | null> {
  const row = await read.selectFrom('cases').select('record').where('number', '=', number).executeTakeFirst();
  return row ? withLaterFields(row.record) : null;
}

/** The rechecks of this case, closed ones too. */
export async function rechecksOf(read: Read, id: CaseId): Promise<readonly WireRecord[]> {
  const isOf = sql<boolean>`record #>> '{recheckOf,caseId}' = ${id}`;
  const rows = await read.selectFrom('cases').select('record').where(isOf).execute();
  return rows.map((row) => withLaterFields(row.record));
}

function columns(record: CaseRecord, now: number) {
  return {
    id: record.id,
    number: record.number,
    business: record.business,
    state: record.state.kind,
    submitted_on: record.submittedOn,
    assignee_id: record.assignee?.staffId ?? null,
    revision: record.revision,
    record: JSON.stringify(record),
    updated_at: toInstant(now),
  };
}

/** False when the id or the number is there already: somebody was quicker. */
export async function insertCase(write: Write, record: CaseRecord, now: number): Promise<boolean> {
  const row = await write
    .insertInto('cases')
    .values(columns(record, now))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateCase(write: Write, record: CaseRecord, now: number): Promise<void> {
  const { id, ...changed } = columns(record, now);
  await write.updateTable('cases').set(changed).where('id', '=', id).execute();
}

/** An accepted event and who brought it; null for the applicant's own and the centre's. */
export interface StoredEvent {
  readonly event: WireEvent;
  readonly stationId: StationId | null;
}

export async function insertEvents(write: Write, stored: readonly StoredEvent[], now: number): Promise<void> {
  if (stored.length === 0) return;
  const rows = stored.map(({ event, stationId }) => ({
    id: event.id,
    case_id: event.caseId,
    revision: event.revision,
    station_id: stationId,
    kind: event.action.kind,
    event: JSON.stringify(event),
    accepted_at: toInstant(now),
  }));
  await write.insertInto('case_events').values(rows).execute();
}

export async function readEvents(read: Read, id: CaseId): Promise<readonly StoredEvent[]> {
  const rows = await read
    .selectFrom('case_events')
    .select(['event', 'station_id'])
    .where('case_id', '=', id)
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({ event: row.event, stationId: row.station_id }));
}
