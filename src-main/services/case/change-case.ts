import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { draftsClosedBy } from '#shared/domain/case/draft-place.ts';
import { mayDo } from '#shared/domain/rights/action-rights.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../../storage/handles.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { addEvent } from '../../storage/repositories/case-events.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { dropDrafts } from '../../storage/repositories/drafts.ts';
import { addToOutbox } from '../../storage/repositories/outbox.ts';
import { actorOf } from '../actor.ts';
import type { CaseContext } from '../core-context.ts';
import { refuse } from '../refused.ts';
import { keepCase, keepFilesOf } from './keep-case.ts';

/** `handle` reads what else the step rests on, in the same transaction. */
export type Decide = (record: CaseRecord, handle: ReadHandle) => CaseAction | Promise<CaseAction>;

/**
 * One step in the life of a case, inside the caller's transaction: the case, the event, the command to the centre and
 * the audit row stand together or not at all. Refusals are thrown as `Refused`.
 */
export async function takeStep(
  context: CaseContext,
  handle: WriteHandle,
  staff: Staff,
  caseId: CaseId,
  decide: Decide,
): Promise<CaseRecord> {
  const stored = await findCase(handle, caseId);
  if (!stored) refuse('case_not_found');
  const action = await decide(stored.record, handle);
  const event = makeEvent(context, staff, caseId, stored.record.revision + 1, action);
  const record = await takeEvent(context, handle, stored.record, event);
  const { confirmedRevision, unsent, conflicts } = stored;
  const counts = { confirmedRevision, unsent: unsent + 1, conflicts };
  await keepCase(context, handle, stored.record, record, { counts, at: event.at, keepClosedOn: true });
  await dropDrafts(handle, { caseId, staffId: staff.id }, draftsClosedBy(action));
  return record;
}

/** The first step: a case that this station takes in itself. */
export async function takeFirstStep(
  context: CaseContext,
  handle: WriteHandle,
  staff: Staff,
  action: Extract<CaseAction, { kind: 'received' }>,
): Promise<CaseRecord> {
  const event = makeEvent(context, staff, context.ids.next<CaseId>(), 1, action);
  const record = await takeEvent(context, handle, null, event);
  const counts = { confirmedRevision: 0, unsent: 1, conflicts: 0 };
  await keepCase(context, handle, null, record, { counts, at: event.at, keepClosedOn: false });
  return record;
}

function makeEvent(
  context: CaseContext,
  staff: Staff,
  caseId: CaseId,
  revision: number,
  action: CaseAction,
): CaseEvent {
  return { id: context.ids.next(), caseId, revision, at: context.clock.now(), actor: actorOf(staff), action };
}

async function takeEvent(
  context: CaseContext,
  handle: WriteHandle,
  before: CaseRecord | null,
  event: CaseEvent,
): Promise<CaseRecord> {
  if (!mayDo(event.actor, event.action)) refuse('right_missing');
  const applied = applyEvent(before, event, context.policy);
  if (!applied.ok) refuse(`step_${applied.reason.kind}`, { reason: describeRefusal(applied.reason) });
  await addEvent(handle, event, 'pending');
  await keepFilesOf(handle, event);
  await addToOutbox(handle, event.id, event.caseId);
  await appendAudit(handle, {
    at: event.at,
    kind: 'case_event',
    actor: event.actor,
    caseId: event.caseId,
    detail: event,
  });
  return applied.record;
}
