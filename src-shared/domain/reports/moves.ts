import type { CaseAction } from '../case/case-event.ts';
import type { ResultDocument } from '../case/case-record.ts';
import { isRefusalResult } from '../results/refusal-results.ts';

/** What happened to cases in a day, counted. */
export interface Moves {
  readonly received: number;
  readonly inReview: number;
  readonly supplementsRequested: number;
  readonly supplementsAnswered: number;
  readonly issued: number;
  readonly refused: number;
  readonly notAccepted: number;
  readonly withdrawn: number;
  /** Results revoked: the case is open again. */
  readonly reopened: number;
}

export const NO_MOVES: Moves = {
  received: 0,
  inReview: 0,
  supplementsRequested: 0,
  supplementsAnswered: 0,
  issued: 0,
  refused: 0,
  notAccepted: 0,
  withdrawn: 0,
  reopened: 0,
};

export function countMoves(a: Moves, b: Moves): Moves {
  return {
    received: a.received + b.received,
    inReview: a.inReview + b.inReview,
    supplementsRequested: a.supplementsRequested + b.supplementsRequested,
    supplementsAnswered: a.supplementsAnswered + b.supplementsAnswered,
    issued: a.issued + b.issued,
    refused: a.refused + b.refused,
    notAccepted: a.notAccepted + b.notAccepted,
    withdrawn: a.withdrawn + b.withdrawn,
    reopened: a.reopened + b.reopened,
  };
}

/** 未予认证 is counted apart from what was certified. */
function issueMove(id: string, results: readonly ResultDocument[]): Moves {
  const result = results.find((candidate) => candidate.id === id);
  return result && isRefusalResult(result.kind) ? { ...NO_MOVES, refused: 1 } : { ...NO_MOVES, issued: 1 };
}

export function movesOf(action: CaseAction, results: readonly ResultDocument[]): Moves {
  switch (action.kind) {
    case 'received':
      return { ...NO_MOVES, received: 1 };
    case 'review_started':
      return { ...NO_MOVES, inReview: 1 };
    case 'supplement_requested':
      return { ...NO_MOVES, supplementsRequested: 1 };
    case 'supplement_answered':
      return { ...NO_MOVES, supplementsAnswered: 1 };
    case 'result_issued':
      return issueMove(action.resultId, results);
    case 'result_revoked':
      return { ...NO_MOVES, reopened: 1 };
    case 'withdrawn':
      return { ...NO_MOVES, withdrawn: 1 };
    case 'not_accepted':
      return { ...NO_MOVES, notAccepted: 1 };
    default:
      return NO_MOVES;
  }
}
