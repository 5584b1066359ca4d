import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CasePolicy } from '#shared/domain/case/case-policy.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { commutes } from '#shared/domain/case/commutes.ts';
import type { Refusal } from '#shared/domain/case/refusal.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import type { StationId } from '#shared/kernel/ids.ts';
import type { StoredEvent } from '../cases/case-repository.ts';
import type { WireEvent, WireRecord } from '../cases/wire.ts';
import type { Problem } from '../http/problem.ts';
import { eventsSince, unknownEvents } from './unknown-events.ts';

export type Decision =
  | { readonly kind: 'accept'; readonly event: WireEvent; readonly record: CaseRecord }
  | { readonly kind: 'conflict'; readonly current: WireRecord; readonly since: readonly WireEvent[] }
  | { readonly kind: 'reject'; readonly problem: Problem };

export interface Question {
  readonly event: WireEvent;
  readonly stationId: StationId;
  /** Null when the centre does not know the case. */
  readonly record: WireRecord | null;
  /** All of the case's events in order; as many as the record's revision. */
  readonly events: readonly StoredEvent[];
  /** An earlier command of the same batch on this case was not accepted, and this one was built on top of it. */
  readonly builtOnRefused: boolean;
  readonly policy: CasePolicy;
}

function reject(reason: Refusal): Decision {
  return { kind: 'reject', problem: { code: reason.kind, message: describeRefusal(reason) } };
}

function conflict(current: WireRecord, since: readonly StoredEvent[]): Decision {
  return { kind: 'conflict', current, since: since.map((stored) => stored.event) };
}

/** At the centre a number is no longer provisional: accepting it is what makes it final. */
function settled(event: WireEvent, revision: number): WireEvent {
  const { action } = event;
  if (action.kind !== 'result_signed') return { ...event, revision };
  return { ...event, revision, action: { ...action, provisional: false } };
}

/** What becomes of a command. Pure: everything it needs was read before, what follows from it is written after. */
export function decide(question: Question): Decision {
  const { event, record, events, stationId, policy } = question;
  if (record === null) {
    const applied = applyEvent(null, event, policy);
    return applied.ok ? { kind: 'accept', event, record: applied.record } : reject(applied.reason);
  }
  if (event.action.kind === 'received') return reject({ kind: 'already_received' });
  const base = event.revision - 1;
  const unknown = unknownEvents(events, base, stationId);
  const since = eventsSince(events, unknown);
  if (question.builtOnRefused || base > record.revision) return conflict(record, since);
  if (!unknown.every((stored) => commutes(event.action, stored.event.action))) return conflict(record, since);
  const next = settled(event, record.revision + 1);
  const applied = applyEvent(record, next, policy);
  if (applied.ok) return { kind: 'accept', event: next, record: applied.record };
  // Behind and refused: the news explains the refusal, so a person is shown the news.
  return unknown.length > 0 ? conflict(record, since) : reject(applied.reason);
}
