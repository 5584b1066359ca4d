import type { CaseAction, CaseEvent } from './case-event.ts';
import { type CasePolicy, DEFAULT_POLICY } from './case-policy.ts';
import type { CaseRecord } from './case-record.ts';
import { changeRecord } from './change-record.ts';
import { checkEvent, checkReceived } from './check-event.ts';
import type { Refusal } from './refusal.ts';
import { withLaterFacts } from './stored-record.ts';

export type Applied =
  | { readonly ok: true; readonly record: CaseRecord }
  | { readonly ok: false; readonly reason: Refusal };

function receive(event: CaseEvent, action: Extract<CaseAction, { kind: 'received' }>): CaseRecord {
  return {
    id: event.caseId,
    number: action.number,
    business: action.business,
    channel: action.channel,
    applicant: action.applicant,
    submitter: action.submitter,
    facts: withLaterFacts(action.facts),
    submittedOn: action.submittedOn,
    receivedAt: event.at,
    state: { kind: 'received' },
    revision: 1,
    assignee: null,
    documents: action.documents,
    materials: [],
    fields: [],
    supplements: [],
    results: [],
    notes: [],
    extensions: [],
    recheckOf: action.recheck ?? null,
  };
}

/**
 * The only way in which a case changes, at the station and at the centre alike. Pure and total: an event that does
 * not fit is answered with the reason, never thrown. `record` is null before `received`.
 */
export function applyEvent(record: CaseRecord | null, event: CaseEvent, policy: CasePolicy = DEFAULT_POLICY): Applied {
  if (record === null) {
    if (event.action.kind !== 'received') return { ok: false, reason: { kind: 'not_received' } };
    if (event.revision !== 1) {
      return { ok: false, reason: { kind: 'wrong_revision', expected: 1, found: event.revision } };
    }
    const reason = checkReceived(event.action);
    return reason ? { ok: false, reason } : { ok: true, record: receive(event, event.action) };
  }
  const reason = checkEvent(record, event, policy);
  if (reason) return { ok: false, reason };
  return { ok: true, record: { ...changeRecord(record, event), revision: event.revision } };
}
