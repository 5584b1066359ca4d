import { fitsBeside, livePapers, type PaperStage, stageOf } from '../results/papers.ts';
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

/** Where a paper must stand for an action on it. */
const NEEDED_STAGE: Readonly<Record<Exclude<ResultAction['kind'], 'result_proposed'>, PaperStage>> = {
  proposal_returned: 'proposed',
  result_signed: 'proposed',
  result_issued: 'signed',
  result_printed: 'issued',
  result_reprinted: 'issued',
  result_revoked: 'issued',
};

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
    const { resultKind } = action;
    if (!resultKindsOf(record).includes(resultKind)) return { kind: 'foreign_result_kind', resultKind };
    return fitsBeside(resultKind, livePapers(record)) ? null : { kind: 'paper_beside', resultKind };
  }
  const result = findResult(record, action.resultId);
  if (!result) return { kind: 'unknown_result', id: action.resultId };
  if (stageOf(result) !== NEEDED_STAGE[action.kind]) {
    return { kind: 'wrong_stage', action: action.kind, stage: stageOf(result) };
  }
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
