import { type Applied, applyEvent } from './apply-event.ts';
import type { CaseEvent } from './case-event.ts';
import { type CasePolicy, SETTLED_HISTORY } from './case-policy.ts';
import type { CaseRecord } from './case-record.ts';

/**
 * A case from its events, in order of revision; stops at the first that does not fit.
 * Accepted history is folded by default without the settings of today.
 */
export function foldEvents(events: readonly CaseEvent[], policy: CasePolicy = SETTLED_HISTORY): Applied {
  let record: CaseRecord | null = null;
  for (const event of events) {
    const applied = applyEvent(record, event, policy);
    if (!applied.ok) return applied;
    record = applied.record;
  }
  return record === null ? { ok: false, reason: { kind: 'not_received' } } : { ok: true, record };
}
