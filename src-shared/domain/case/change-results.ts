import type { ResultId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { stateByPapers } from '../results/papers.ts';
import type { Actor } from '../rights/staff.ts';
import type { CaseAction } from './case-event.ts';
import type { CaseRecord, ResultDocument } from './case-record.ts';
import type { ResultAction } from './check-result-action.ts';

const RESULT_ACTIONS: readonly CaseAction['kind'][] = [
  'result_proposed',
  'proposal_returned',
  'result_signed',
  'result_issued',
  'result_printed',
  'result_reprinted',
  'result_revoked',
] satisfies readonly ResultAction['kind'][];

export function isResultAction(action: CaseAction): action is ResultAction {
  return RESULT_ACTIONS.includes(action.kind);
}

function patch(record: CaseRecord, id: ResultId, changes: Partial<ResultDocument>): readonly ResultDocument[] {
  return record.results.map((result) => (result.id === id ? { ...result, ...changes } : result));
}

function propose(
  action: Extract<ResultAction, { kind: 'result_proposed' }>,
  proposedBy: Actor,
  proposedAt: Instant,
): ResultDocument {
  return {
    id: action.resultId,
    kind: action.resultKind,
    number: null,
    provisional: false,
    values: action.values,
    proposedBy,
    proposedAt,
    signedBy: null,
    signedAt: null,
    issuedAt: null,
    pdfHash: null,
    prints: 0,
    revokedAt: null,
    revokedReason: null,
  };
}

/** A returned proposal never left the house: it goes, the event stays in the history. */
function withoutProposal(record: CaseRecord, id: ResultId): readonly ResultDocument[] {
  return record.results.filter((result) => result.id !== id);
}

function withPapers(record: CaseRecord, results: readonly ResultDocument[]): CaseRecord {
  return { ...record, state: stateByPapers({ ...record, results }), results };
}

export function changeResults(record: CaseRecord, action: ResultAction, by: Actor, at: Instant): CaseRecord {
  const { resultId } = action;
  const current = record.results.find((result) => result.id === resultId);
  switch (action.kind) {
    case 'result_proposed':
      return withPapers(record, [...record.results, propose(action, by, at)]);
    case 'proposal_returned':
      return withPapers(record, withoutProposal(record, resultId));
    case 'result_signed': {
      const { number, provisional } = action;
      return withPapers(record, patch(record, resultId, { number, provisional, signedBy: by, signedAt: at }));
    }
    case 'result_issued': {
      const { pdfHash, prints = 1, code } = action;
      const out = { issuedAt: at, pdfHash, prints, ...(code !== undefined && { code }) };
      return withPapers(record, patch(record, resultId, out));
    }
    case 'result_printed':
    case 'result_reprinted':
      return { ...record, results: patch(record, resultId, { prints: (current?.prints ?? 0) + 1 }) };
    case 'result_revoked': {
      const results = patch(record, resultId, { revokedAt: at, revokedReason: action.reason });
      return { ...record, state: stateByPapers({ ...record, results }, resultId), results };
    }
  }
}
