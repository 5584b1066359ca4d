import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { RecheckOf } from '#shared/domain/case/recheck-of.ts';
import { type CaseWords, describeAction, describeRecheck, reasonOf } from '#shared/i18n/zh-cn/describe-action.ts';
import type { TimelineEntry } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { eventsOf, type StoredEvent } from '../../storage/repositories/case-events.ts';
import { findCase, rechecksOf } from '../../storage/repositories/cases.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

function linkedOf(recheck: RecheckOf | null | undefined): TimelineEntry['linked'] {
  return recheck ? { caseId: recheck.caseId, number: recheck.number } : null;
}

function entryOf({ event, standing }: StoredEvent, words: CaseWords): TimelineEntry {
  const { action } = event;
  return {
    revision: event.revision,
    at: event.at,
    actor: event.actor,
    kind: action.kind,
    text: describeAction(action, words),
    reason: reasonOf(action),
    confirmed: standing === 'confirmed',
    linked: action.kind === 'received' ? linkedOf(action.recheck) : null,
  };
}

function wordsOf(office: CoreContext['office'], record: CaseRecord): CaseWords {
  return { business: record.business, materials: office.packOf(record).materials };
}

/** What a recheck began with and what came out: the rest of its life stands in its own timeline. */
function isMark({ action }: CaseEvent): boolean {
  return ['received', 'result_issued', 'withdrawn', 'not_accepted'].includes(action.kind);
}

async function recheckEntries(
  { office }: CoreContext,
  handle: ReadHandle,
  caseId: CaseId,
): Promise<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  for (const record of await rechecksOf(handle, caseId)) {
    const words = wordsOf(office, record);
    for (const stored of await eventsOf(handle, record.id, ['confirmed', 'pending'])) {
      if (!isMark(stored.event)) continue;
      const linked = { caseId: record.id, number: record.number };
      const text = describeRecheck(record, stored.event.action, words);
      entries.push({ ...entryOf(stored, words), revision: null, text, linked });
    }
  }
  return entries;
}

/**
 * What happened to a case, newest last; steps that wait for a person in the sync centre are not part of it. What its
 * rechecks began with and came to stands between, with the way there.
 */
export async function caseTimeline(context: CoreContext, caseId: CaseId): Promise<readonly TimelineEntry[]> {
  return context.storage.read(async (handle) => {
    const found = await findCase(handle, caseId);
    if (!found) refuse('case_not_found');
    const words = wordsOf(context.office, found.record);
    const events = await eventsOf(handle, caseId, ['confirmed', 'pending']);
    const own = events.map((event) => entryOf(event, words));
    const rechecks = await recheckEntries(context, handle, caseId);
    if (rechecks.length === 0) return own;
    return [...own, ...rechecks].toSorted((a, b) => a.at.localeCompare(b.at));
  });
}
