import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { Write } from '../database/handle.ts';
import { insertCase, insertEvents, type StoredEvent, updateCase } from './case-repository.ts';
import { appendEvents } from './feed.ts';

/**
 * Writes what was accepted: the record as it now stands, its new events, and their places in the feed. The caller
 * holds the case's lock, or its first event makes the case.
 */
export async function appendAccepted(
  write: Write,
  record: CaseRecord,
  events: readonly StoredEvent[],
  now: number,
): Promise<void> {
  const isNew = events[0]?.event.action.kind === 'received';
  if (!isNew) await updateCase(write, record, now);
  else if (!(await insertCase(write, record, now))) throw new Error('another command made this case meanwhile');
  await insertEvents(write, events, now);
  const ids = events.map((stored) => stored.event.id);
  await appendEvents(write, ids);
}
