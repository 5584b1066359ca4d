import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { RecheckOf } from '#shared/domain/case/recheck-of.ts';
import { describeAction, describeRecheck, reasonOf } from '#shared/i18n/zh-cn/describe-action.ts';
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

function entryOf({ event, standing }: StoredEvent): TimelineEntry {
  const { action } = event;
  return {
    revision: event.revision,
    at: event.at,
    actor: event.actor,
    kind: action.kind,
    text: describeAction(action),
    reason: reasonOf(action),
    confirmed: standing === 'confirmed',
    linked: action.kind === 'received' ? linkedOf(action.recheck) : null,
  };
}

/** What a recheck began with and what came out: the rest of its life stands in its own timeline. */
function isMark({ action }: CaseEvent): boolean {
  return ['received', 'result_issued', 'withdrawn', 'not_accepted'].includes(action.kind);
}

async function recheckEntries(handle: ReadHandle, caseId: CaseId): Promise<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  for (const record of await rechecksOf(handle, caseId)) {
    for (const stored of await eventsOf(handle, record.id, ['confirmed', 'pending'])) {
      if (!isMark(stored.event)) continue;
      const linked = { caseId: record.id, number: record.number };
      entries.push({ ...entryOf(stored), revision: null, text: describeRecheck(record, stored.event.action), linked });
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
    if (!(await findCase(handle, caseId))) refuse('case_not_found');
    const own = await eventsOf(handle, caseId, ['confirmed', 'pending']);
    const rechecks = await recheckEntries(handle, caseId);
    if (rechecks.length === 0) return own.map(entryOf);
    return [...own.map(entryOf), ...rechecks].toSorted((a, b) => a.at.localeCompare(b.at));
  });
}
