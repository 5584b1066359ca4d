import { createContext, use } from 'react';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import type { FactKey } from '../facts/fact-specs.ts';
import type { Point } from '../points/points.ts';
import type { ReviewAction, ReviewState, Verdict } from './review-state.ts';

/** What every part of the review screen reads and does. */
export interface Review {
  readonly view: CaseView;
  readonly points: readonly Point[];
  readonly open: ReadonlySet<string>;
  readonly focus: Point | null;
  readonly state: ReviewState;
  readonly dispatch: (action: ReviewAction) => void;
  readonly focusOn: (key: string) => void;
  readonly showDocument: (documentId: DocumentId, page?: number) => void;
  /** A verdict on the focus: writes at once, or opens the reason editor when one is needed. */
  readonly judge: (verdict: Verdict) => void;
  /** 原件已核: the material in focus is good, and was held against its original. */
  readonly judgeOriginal: () => void;
  readonly mayJudge: boolean;
  /** Writes a fact with its ground, and remembers how it was. */
  readonly changeFacts: (fact: FactKey, changes: Partial<CaseFacts>, reason: string) => void;
  /** A step is on its way to main. */
  readonly isSaving: boolean;
  /** Whether facts may be put right now. */
  readonly mayCorrect: boolean;
}

const ReviewContext = createContext<Review | null>(null);

export const ReviewProvider = ReviewContext;

export function useReview(): Review {
  const review = use(ReviewContext);
  if (review === null) throw new Error('useReview outside of a case review');
  return review;
}
