import { describeAction, reasonOf } from '#shared/i18n/zh-cn/describe-action.ts';
import type { TimelineEntry } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { eventsOf } from '../../storage/repositories/case-events.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

/** What happened to a case, newest last; steps that wait for a person in the sync centre are not part of it. */
export async function caseTimeline(context: CoreContext, caseId: CaseId): Promise<readonly TimelineEntry[]> {
  const events = await context.storage.read(async (handle) => {
    if (!(await findCase(handle, caseId))) refuse('case_not_found');
    return eventsOf(handle, caseId, ['confirmed', 'pending']);
  });
  return events.map(({ event, standing }) => ({
    revision: event.revision,
    at: event.at,
    actor: event.actor,
    kind: event.action.kind,
    text: describeAction(event.action),
    reason: reasonOf(event.action),
    confirmed: standing === 'confirmed',
  }));
}
