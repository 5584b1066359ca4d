import { sql } from 'kysely';
import { type FeedEntry, feedEntry } from '#shared/central/api.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { EventId } from '#shared/kernel/ids.ts';
import type { Read, Write } from '../database/handle.ts';
import { OFFICE_COLUMNS, toOfficeDocument } from '../office/office-row.ts';

/**
 * Takes the next cursors. The row lock is held until the transaction ends, so cursors become visible in the order in
 * which they were given and without gaps: a reader that saw 7 can never meet a 6 later. Call it last in a use case,
 * so that writers queue up for as short a time as possible, and always after the case's own lock.
 */
async function takeCursors(write: Write, count: number): Promise<number> {
  const head = await write
    .updateTable('feed_head')
    .set({ last: sql<number>`last + ${count}` })
    .where('id', '=', 1)
    .returning('last')
    .executeTakeFirstOrThrow();
  return Number(head.last) - count + 1;
}

export async function appendEvents(write: Write, ids: readonly EventId[]): Promise<void> {
  if (ids.length === 0) return;
  const first = await takeCursors(write, ids.length);
  const rows = ids.map((id, index) => ({
    cursor: first + index,
    kind: 'case_event' as const,
    event_id: id,
    staff: null,
    office_name: null,
    office_version: null,
  }));
  await write.insertInto('feed').values(rows).execute();
}

export async function appendStaff(write: Write, staff: Staff): Promise<void> {
  const cursor = await takeCursors(write, 1);
  await write
    .insertInto('feed')
    .values({
      cursor,
      kind: 'staff',
      event_id: null,
      staff: JSON.stringify(staff),
      office_name: null,
      office_version: null,
    })
    .execute();
}

export async function appendOffice(write: Write, name: string, version: number): Promise<void> {
  const cursor = await takeCursors(write, 1);
  await write
    .insertInto('feed')
    .values({ cursor, kind: 'office', event_id: null, staff: null, office_name: name, office_version: version })
    .execute();
}

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  readonly nextCursor: number;
  readonly more: boolean;
}

/** What happened after `cursor`, in its one order. */
export async function readFeed(read: Read, cursor: number, limit: number): Promise<FeedPage> {
  const rows = await read
    .selectFrom('feed')
    .leftJoin('case_events', 'case_events.id', 'feed.event_id')
    .leftJoin('office_documents', (join) =>
      join
        .onRef('office_documents.name', '=', 'feed.office_name')
        .onRef('office_documents.version', '=', 'feed.office_version'),
    )
    .select(['feed.cursor', 'feed.kind', 'feed.staff', 'case_events.event'])
    .select(OFFICE_COLUMNS)
    .where('feed.cursor', '>', cursor)
    .orderBy('feed.cursor')
    .limit(limit + 1)
    .execute();
  const entries = rows.slice(0, limit).map((row): FeedEntry => {
    const at = Number(row.cursor);
    if (row.event !== null) return { kind: 'case_event', cursor: at, event: row.event };
    if (row.kind === 'office') return feedEntry.parse({ kind: 'office', cursor: at, document: toOfficeDocument(row) });
    return feedEntry.parse({ kind: 'staff', cursor: at, staff: row.staff });
  });
  return { entries, nextCursor: entries.at(-1)?.cursor ?? cursor, more: rows.length > limit };
}
