import type { Instant } from '../../kernel/instant.ts';
import type { Actor } from '../rights/staff.ts';
import type { CaseAction } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import type { Refusal } from './refusal.ts';
import { queriesOf, type VerificationQuery } from './verification-query.ts';

export type QueryAction = Extract<
  CaseAction,
  { kind: 'verification_asked' | 'verification_reminded' | 'verification_answered' }
>;

export function isQueryAction(action: CaseAction): action is QueryAction {
  return ['verification_asked', 'verification_reminded', 'verification_answered'].includes(action.kind);
}

export function checkQuery(record: CaseRecord, action: QueryAction): Refusal | null {
  if (record.business !== 'recognition') return { kind: 'foreign_step', action: action.kind };
  const known = queriesOf(record).find(({ id }) => id === action.queryId);
  if (action.kind === 'verification_asked') {
    if (known) return { kind: 'id_taken', id: action.queryId };
    return action.question.trim() === '' ? { kind: 'nothing_in_it', action: action.kind } : null;
  }
  if (!known) return { kind: 'unknown_query' };
  if (known.answer !== null) return { kind: 'query_answered' };
  if (action.kind === 'verification_reminded') return null;
  return action.answer.trim() === '' ? { kind: 'nothing_in_it', action: action.kind } : null;
}

export function changeQueries(record: CaseRecord, action: QueryAction, by: Actor, at: Instant): CaseRecord {
  const queries = queriesOf(record);
  if (action.kind === 'verification_asked') {
    const { queryId: id, institution, topic, channel, question, followUpOn } = action;
    const asked = { id, institution, topic, channel, question, askedAt: at, askedBy: by, followUpOn };
    return { ...record, queries: [...queries, { ...asked, reminders: [], answer: null }] };
  }
  const next = queries.map((query): VerificationQuery => {
    if (query.id !== action.queryId) return query;
    if (action.kind === 'verification_reminded') {
      const { channel, followUpOn } = action;
      return { ...query, followUpOn, reminders: [...query.reminders, { channel, at, by }] };
    }
    const { outcome, answer: text, receivedOn } = action;
    return { ...query, answer: { outcome, text, receivedOn, at, by } };
  });
  return { ...record, queries: next };
}
