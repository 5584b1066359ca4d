import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import { numberSeries } from '#shared/domain/results/numbers.ts';
import { mayDo } from '#shared/domain/rights/action-rights.ts';
import type { Actor, Staff } from '#shared/domain/rights/staff.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import type { CaseId, EventId } from '#shared/kernel/ids.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { addEvent, findEvent, restand } from '../../storage/repositories/case-events.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { addToOutbox, clearNextTry, outboxEntry, removeFromOutbox } from '../../storage/repositories/outbox.ts';
import { actorOf } from '../actor.ts';
import { announce } from '../case/act-on-case.ts';
import type { CoreContext } from '../core-context.ts';
import { takeNumberOf } from '../numbers.ts';
import { refuse } from '../refused.ts';
import { rebuildCase } from '../sync-store/rebuild-case.ts';

async function stuckEvent(handle: WriteHandle, key: EventId): Promise<CaseEvent> {
  const entry = await outboxEntry(handle, key);
  const stored = await findEvent(handle, key);
  if (!entry || !stored) refuse('command_gone');
  if (entry.state !== 'conflict' && entry.state !== 'rejected') refuse('command_not_stuck');
  return stored.event;
}

async function setAside(
  context: CoreContext,
  handle: WriteHandle,
  event: CaseEvent,
  note: { readonly kind: string; readonly actor: Actor; readonly detail: Readonly<Record<string, string>> },
): Promise<void> {
  await restand(handle, event, 'yielded');
  await removeFromOutbox(handle, event.id);
  await appendAudit(handle, {
    at: context.clock.now(),
    kind: note.kind,
    actor: note.actor,
    caseId: event.caseId,
    detail: { ...note.detail, event },
  });
}

/** 放弃: the centre's version stands; what was given up, by whom and why, stays in the audit log. */
export async function yieldCommand(context: CoreContext, staff: Staff, key: EventId, reason: string): Promise<null> {
  const caseId = await context.storage.write(async (handle): Promise<CaseId> => {
    const event = await stuckEvent(handle, key);
    // Without its first event there is no case: an intake is done again or stays where it is.
    if (event.action.kind === 'received') refuse('intake_cannot_yield');
    await setAside(context, handle, event, { kind: 'command_yielded', actor: actorOf(staff), detail: { reason } });
    await rebuildCase(context, handle, event.caseId);
    return event.caseId;
  });
  announce(context, caseId);
  context.notifier.notify({ topic: 'sync', caseId: null });
  return null;
}

/** A number that the centre did not take is not offered again. */
async function freshAction(context: CoreContext, handle: WriteHandle, action: CaseAction): Promise<CaseAction> {
  if (action.kind === 'result_signed') refuse('signature_must_be_given_again');
  if (action.kind !== 'received') return action;
  const series = numberSeries(action.business, dateParts(action.submittedOn).year, context.office.numberWords);
  return { ...action, number: await takeNumberOf(handle, series, context.ids.next()) };
}

/** 重做: the same step anew, as a command of the person who asks for it, on top of what the centre has now. */
export async function redoCommand(context: CoreContext, staff: Staff, key: EventId): Promise<null> {
  const caseId = await context.storage.write(async (handle): Promise<CaseId> => {
    const old = await stuckEvent(handle, key);
    const action = await freshAction(context, handle, old.action);
    const actor = actorOf(staff);
    if (!mayDo(actor, action)) refuse('right_missing');
    const isFirst = action.kind === 'received';
    const base = isFirst ? null : ((await findCase(handle, old.caseId))?.record ?? null);
    const revision = (base?.revision ?? 0) + 1;
    const event: CaseEvent = {
      id: context.ids.next(),
      caseId: old.caseId,
      revision,
      at: context.clock.now(),
      actor,
      action,
    };
    const applied = applyEvent(base, event, context.policy);
    if (!applied.ok) refuse(`step_${applied.reason.kind}`, { reason: describeRefusal(applied.reason) });
    await setAside(context, handle, old, { kind: 'command_redone', actor, detail: { as: event.id } });
    await addEvent(handle, event, 'pending');
    await addToOutbox(handle, event.id, event.caseId);
    await appendAudit(handle, { at: event.at, kind: 'case_event', actor, caseId: event.caseId, detail: event });
    await rebuildCase(context, handle, event.caseId);
    return event.caseId;
  });
  announce(context, caseId);
  context.notifier.notify({ topic: 'sync', caseId: null });
  return null;
}

/** A person asks for a round: what backs off need not wait any longer. */
export async function syncNow(context: CoreContext): Promise<null> {
  await context.storage.write(clearNextTry);
  context.centre.wake();
  return null;
}
