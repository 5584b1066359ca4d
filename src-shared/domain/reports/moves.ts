import type { CaseAction } from '../case/case-event.ts';
import type { CaseStateKind } from '../case/case-state.ts';
import { isOpenState } from '../case/transitions.ts';

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
  /** Open again: a paper was revoked, or another one was proposed after the case was closed. */
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

function stepMoves(action: CaseAction): Moves {
  switch (action.kind) {
    case 'received':
      return { ...NO_MOVES, received: 1 };
    case 'review_started':
      return { ...NO_MOVES, inReview: 1 };
    case 'supplement_requested':
      return { ...NO_MOVES, supplementsRequested: 1 };
    case 'supplement_answered':
      return { ...NO_MOVES, supplementsAnswered: 1 };
    default:
      return NO_MOVES;
  }
}

/** 未予认证 is counted apart from what was certified. */
function closingMove(state: CaseStateKind): Moves {
  switch (state) {
    case 'issued':
      return { ...NO_MOVES, issued: 1 };
    case 'refused':
      return { ...NO_MOVES, refused: 1 };
    case 'withdrawn':
      return { ...NO_MOVES, withdrawn: 1 };
    case 'not_accepted':
      return { ...NO_MOVES, notAccepted: 1 };
    default:
      return NO_MOVES;
  }
}

/**
 * What one event moved: cases are counted, not papers. A case of several papers is issued with the last of them; one
 * that was closed and gets another paper is open again. `before` is null for the event that makes the case.
 */
export function movesOf(action: CaseAction, before: CaseStateKind | null, after: CaseStateKind): Moves {
  const step = stepMoves(action);
  const wasOpen = before === null || isOpenState(before);
  if (wasOpen === isOpenState(after)) return step;
  return countMoves(step, wasOpen ? closingMove(after) : { ...NO_MOVES, reopened: 1 });
}
