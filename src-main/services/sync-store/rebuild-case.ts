import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseActionKind, CaseEvent } from '#shared/domain/case/case-event.ts';
import { SETTLED_HISTORY } from '#shared/domain/case/case-policy.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { foldEvents } from '#shared/domain/case/fold-events.ts';
import { type Rebased, rebase } from '#shared/domain/case/rebase.ts';
import type { Refusal } from '#shared/domain/case/refusal.ts';
import { coreText } from '#shared/i18n/zh-cn/core.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { eventsOf, restand } from '../../storage/repositories/case-events.ts';
import { findCase, setCaseCounts } from '../../storage/repositories/cases.ts';
import { setStuck, stuckCommands } from '../../storage/repositories/outbox.ts';
import { keepCase } from '../case/keep-case.ts';
import type { CaseContext } from '../core-context.ts';

const CLOSING: readonly CaseActionKind[] = ['result_issued', 'withdrawn', 'not_accepted'];

interface Stack {
  readonly record: CaseRecord;
  /** Revision up to which the centre's history is here without a gap. */
  readonly confirmedRevision: number;
  /** Pending events that still fit, renumbered. */
  readonly pending: readonly CaseEvent[];
  readonly refused: Rebased['refused'];
}

/** The centre's history up to the first gap. Own accepted events may stand beyond it until the feed fills it. */
function split(confirmed: readonly CaseEvent[]): { readonly known: CaseEvent[]; readonly beyond: CaseEvent[] } {
  const gap = confirmed.findIndex((event, index) => event.revision !== index + 1);
  const end = gap === -1 ? confirmed.length : gap;
  return { known: confirmed.slice(0, end), beyond: confirmed.slice(end) };
}

/** A case that the centre has not heard of starts with its own pending `received`; null without even that. */
function start(pending: readonly CaseEvent[]): CaseRecord | null {
  const [first] = pending;
  const applied = first && applyEvent(null, { ...first, revision: 1 }, SETTLED_HISTORY);
  return applied?.ok ? applied.record : null;
}

/** Base, then what this station did and the centre has not answered: its count is how many events this station knows. */
function stackUp(context: CaseContext, confirmed: readonly CaseEvent[], pending: readonly CaseEvent[]): Stack | null {
  const { known, beyond } = split(confirmed);
  const folded = foldEvents(known);
  if (!folded.ok) {
    const record = start(pending);
    if (!record || known.length > 0) return null;
    const rest = rebase(record, pending.slice(1), context.policy);
    return { ...rest, confirmedRevision: 0, pending: [...pending.slice(0, 1), ...rest.events] };
  }
  const own = rebase(folded.record, beyond, SETTLED_HISTORY);
  const rest = rebase(own.record, pending, context.policy);
  return { ...rest, confirmedRevision: known.length, pending: rest.events };
}

async function putAside(context: CaseContext, handle: WriteHandle, event: CaseEvent, reason: Refusal): Promise<void> {
  const cause = coreText.fitsNoLonger(describeRefusal(reason));
  await restand(handle, event, 'aside');
  await setStuck(handle, event.id, { state: 'conflict', cause, answer: null });
  await appendAudit(handle, {
    at: context.clock.now(),
    kind: 'command_put_aside',
    actor: null,
    caseId: event.caseId,
    detail: { key: event.id, cause },
  });
}

/**
 * Makes the case anew from its events: the centre's history, and on top of it what is pending here. What fits no
 * longer waits for a person; it is never dropped.
 */
export async function rebuildCase(context: CaseContext, handle: WriteHandle, caseId: CaseId): Promise<void> {
  const stored = await eventsOf(handle, caseId, ['confirmed', 'pending']);
  const confirmed = stored.filter((one) => one.standing === 'confirmed').map((one) => one.event);
  const waiting = stored.filter((one) => one.standing === 'pending').map((one) => one.event);
  const stack = stackUp(context, confirmed, waiting);
  if (!stack) {
    // Its first event was refused: the case stays as it was last seen until a person decides.
    await setCaseCounts(handle, caseId, { unsent: waiting.length, conflicts: await stuckCommands(handle, caseId) });
    return;
  }
  for (const { event, reason } of stack.refused) await putAside(context, handle, event, reason);
  for (const event of stack.pending) {
    if (waiting.find((before) => before.id === event.id)?.revision !== event.revision) {
      await restand(handle, event, 'pending');
    }
  }
  const conflicts = await stuckCommands(handle, caseId);
  const closing = [...confirmed, ...stack.pending].findLast((event) => CLOSING.includes(event.action.kind));
  await keepCase(context, handle, (await findCase(handle, caseId))?.record ?? null, stack.record, {
    counts: { confirmedRevision: stack.confirmedRevision, unsent: stack.pending.length, conflicts },
    at: closing?.at ?? stack.record.receivedAt,
    keepClosedOn: false,
  });
}
