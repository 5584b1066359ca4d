import type { ResultId } from '../../kernel/ids.ts';
import { resultKindsOf } from '../results/result-kinds.ts';
import type { Actor } from '../rights/staff.ts';
import type { CaseAction } from './case-event.ts';
import type { CasePolicy } from './case-policy.ts';
import type { CaseRecord, ResultDocument } from './case-record.ts';
import { findResult } from './find-in-case.ts';
import type { Refusal } from './refusal.ts';

export type ResultAction = Extract<
  CaseAction,
  {
    kind:
      | 'result_proposed'
      | 'proposal_returned'
      | 'result_signed'
      | 'result_issued'
      | 'result_printed'
      | 'result_reprinted'
      | 'result_revoked';
  }
>;

/** The result that the state speaks of, when the action means that one. */
function stateResult(record: CaseRecord, id: ResultId): ResultDocument | null {
  return 'resultId' in record.state && record.state.resultId === id ? findResult(record, id) : null;
}

function breaksFourEyes(record: CaseRecord, result: ResultDocument, signer: Actor, policy: CasePolicy): boolean {
  if (!policy.secondSignature.includes(record.business)) return false;
  return signer.staffId === null || signer.staffId === result.proposedBy.staffId;
}

/** What must hold of a result's way from proposal to issue and back (domain.md §5). */
export function checkResultAction(
  record: CaseRecord,
  actor: Actor,
  action: ResultAction,
  policy: CasePolicy,
): Refusal | null {
  if (action.kind === 'result_proposed') {
    if (findResult(record, action.resultId)) return { kind: 'id_taken', id: action.resultId };
    const known = resultKindsOf(record).includes(action.resultKind);
    return known ? null : { kind: 'foreign_result_kind', resultKind: action.resultKind };
  }
  const result = stateResult(record, action.resultId);
  if (!result) return { kind: 'unknown_result', id: action.resultId };
  if (action.kind === 'result_issued' || action.kind === 'result_printed') return null;
  if (action.kind === 'result_signed') {
    if (action.number.trim() === '') return { kind: 'nothing_in_it', action: action.kind };
    if (record.results.some((other) => other.number === action.number)) {
      return { kind: 'number_taken', number: action.number };
    }
    return breaksFourEyes(record, result, actor, policy) ? { kind: 'four_eyes' } : null;
  }
  return action.reason.trim() === '' ? { kind: 'reason_missing', action: action.kind } : null;
}
