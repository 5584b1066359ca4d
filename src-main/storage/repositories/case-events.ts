import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, EventId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { EventStanding } from '../tables.ts';

export interface StoredEvent {
  readonly event: CaseEvent;
  readonly standing: EventStanding;
}

function toStored(row: { readonly event: string; readonly standing: EventStanding }): StoredEvent {
  const event: CaseEvent = JSON.parse(row.event);
  return { event, standing: row.standing };
}

export async function findEvent(handle: ReadHandle, id: EventId): Promise<StoredEvent | null> {
  const row = await handle
    .selectFrom('case_events')
    .select(['event', 'standing'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toStored(row) : null;
}

export async function addEvent(handle: WriteHandle, event: CaseEvent, standing: EventStanding): Promise<void> {
  await handle
    .insertInto('case_events')
    .values({
      id: event.id,
      case_id: event.caseId,
      revision: event.revision,
      standing,
      kind: event.action.kind,
      at: event.at,
      event: JSON.stringify(event),
    })
    .execute();
}

/** The centre renumbered or confirmed it, or it was put aside: what happened stays, where it stands changes. */
export async function restand(handle: WriteHandle, event: CaseEvent, standing: EventStanding): Promise<void> {
  await handle
    .updateTable('case_events')
    .set({ revision: event.revision, standing, event: JSON.stringify(event) })
    .where('id', '=', event.id)
    .execute();
}

/** In order of revision. */
export async function eventsOf(
  handle: ReadHandle,
  caseId: CaseId,
  standings: readonly EventStanding[],
): Promise<readonly StoredEvent[]> {
  const rows = await handle
    .selectFrom('case_events')
    .select(['event', 'standing'])
    .where('case_id', '=', caseId)
    .where('standing', 'in', [...standings])
    .orderBy('revision')
    .orderBy('no')
    .execute();
  return rows.map(toStored);
}

/** The steps that changed what is known of a case, oldest first. */
export async function factChangesOf(handle: ReadHandle, caseId: CaseId): Promise<readonly CaseEvent[]> {
  const rows = await handle
    .selectFrom('case_events')
    .select(['event', 'standing'])
    .where('case_id', '=', caseId)
    .where('kind', '=', 'facts_changed')
    .where('standing', 'in', ['confirmed', 'pending'])
    .orderBy('revision')
    .orderBy('no')
    .execute();
  return rows.map((row) => toStored(row).event);
}

/** What counts of the cases to which something happened since `from` (UTC instant as text): each whole, by revision. */
export async function historiesSince(handle: ReadHandle, from: string): Promise<readonly CaseEvent[]> {
  const rows = await handle
    .selectFrom('case_events')
    .select(['event', 'standing'])
    .where('case_id', 'in', (on) => on.selectFrom('case_events').select('case_id').where('at', '>=', from))
    .where('standing', 'in', ['confirmed', 'pending'])
    .orderBy('case_id')
    .orderBy('revision')
    .orderBy('no')
    .execute();
  return rows.map((row) => toStored(row).event);
}

/** First instant of a Shanghai day, as `case_events.at` holds it. */
export function startOfDay(day: CivilDate): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString();
}
