import { applyEvent } from './apply-event.ts';
import type { CaseEvent } from './case-event.ts';
import { type CasePolicy, DEFAULT_POLICY } from './case-policy.ts';
import type { CaseRecord } from './case-record.ts';
import type { Refusal } from './refusal.ts';

export interface Rebased {
  readonly record: CaseRecord;
  /** The events that still fit, renumbered from the base on; their ids stay. */
  readonly events: readonly CaseEvent[];
  /** Events that fit no longer: a person decides about them, they are never dropped. */
  readonly refused: readonly { readonly event: CaseEvent; readonly reason: Refusal }[];
}

/** Puts what this station did, and the centre has not answered yet, on top of what the centre says now. */
export function rebase(base: CaseRecord, pending: readonly CaseEvent[], policy: CasePolicy = DEFAULT_POLICY): Rebased {
  let record = base;
  const events: CaseEvent[] = [];
  const refused: { event: CaseEvent; reason: Refusal }[] = [];
  for (const event of pending) {
    const renumbered: CaseEvent = { ...event, revision: record.revision + 1 };
    const applied = applyEvent(record, renumbered, policy);
    if (applied.ok) {
      record = applied.record;
      events.push(renumbered);
    } else {
      refused.push({ event, reason: applied.reason });
    }
  }
  return { record, events, refused };
}
