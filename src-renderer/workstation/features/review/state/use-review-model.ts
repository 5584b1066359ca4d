import { useMemo, useReducer } from 'react';
import { CHECKED } from '#shared/domain/materials/trust.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { navigate } from '../../../ui/navigation/index.ts';
import { useMay } from '../../../ui/session/use-session.ts';
import { mainStep } from '../footer/next-step.ts';
import { materialOfPicked, neighbour, nextOpen, openFact, openKeys, type Point, pointsOf } from '../points/points.ts';
import { sourcesOf } from '../points/sources.ts';
import type { Review } from './review-context.ts';
import {
  type Editor,
  type ReviewAction,
  type ReviewState,
  reviewReducer,
  START,
  type Verdict,
} from './review-state.ts';
import { factToState } from './rule-facts.ts';
import { useCaseWrites } from './use-case-writes.ts';
import { useVerdicts } from './use-verdicts.ts';
import { needsReason, type VerdictDetails } from './verdict-commands.ts';

export interface ReviewModel extends Review {
  readonly step: (direction: 1 | -1) => void;
  readonly stepAny: (direction: 1 | -1) => void;
  readonly askSource: () => void;
  readonly undo: () => void;
  readonly give: (verdict: Verdict, details: VerdictDetails) => void;
  readonly startReview: () => void;
  /** What E and the last button of the foot do, whatever the case waits for. */
  readonly takeMainStep: () => void;
  readonly writes: ReturnType<typeof useCaseWrites>;
}

/** Something lies on the table from the start, even when the first open point has no place in the papers. */
function withFirstPaper(start: ReviewState, { record }: CaseView): ReviewState {
  const first = record.documents.find((document) => document.replacedBy === null);
  return first ? { ...start, shown: { documentId: first.id, page: 0, box: null } } : start;
}

/** A material without a paper shows that it has none; a field or rule without one leaves the page that is there. */
function focusing(view: CaseView, point: Point): ReviewAction {
  const otherwise = point.kind === 'material' ? 'nothing' : 'keep';
  return { kind: 'focused', key: point.key, sources: sourcesOf(view, point), otherwise };
}

/** A rule that rests on facts is answered by a fact; the program's verdict is overruled only where none is left. */
function editorFor(view: CaseView, point: Point, verdict: Verdict): Editor {
  if (point.kind !== 'rule' || verdict === 'doubt') return { kind: 'reason', verdict };
  const stated = factToState(point.rule, view.record.facts, verdict === 'yes');
  return stated === null ? { kind: 'reason', verdict } : { kind: 'fact', ...stated };
}

/** A paper that comes in for a material that had none is shown as soon as it is there. */
function withArrived(state: ReviewState, view: CaseView, focus: Point | null): ReviewState {
  const [first] = state.shown === null && focus ? sourcesOf(view, focus) : [];
  return first ? { ...state, shown: first } : state;
}

/** The whole behaviour of the review screen; what it looks like stands in the panes. */
export function useReviewModel(view: CaseView): ReviewModel {
  const writes = useCaseWrites(view);
  const verdicts = useVerdicts(view, writes.mutate);
  const points = useMemo(() => pointsOf(view), [view]);
  const open = useMemo(() => openKeys(view, points), [view, points]);
  const [kept, dispatch] = useReducer(reviewReducer, START, (start) => {
    const first = nextOpen(points, open, null, 1) ?? points[0];
    return first ? reviewReducer(withFirstPaper(start, view), focusing(view, first)) : start;
  });
  const focus = points.find((point) => point.key === kept.focus) ?? null;
  const state = withArrived(kept, view, focus);
  const mayJudge = view.permitted.includes('material_judged') || view.permitted.includes('review_started');

  // What a recheck rests on is fixed (P四); the right is looked at too, for a supervisor may change one fact only.
  const mayReview = useMay('case.review');
  const mayCorrect = mayReview && view.permitted.includes('facts_changed') && view.record.recheckOf === null;

  const focusOn = (key: string) => {
    const point = points.find((candidate) => candidate.key === key);
    if (point) dispatch(focusing(view, point));
  };
  const step = (direction: 1 | -1) => {
    const next = nextOpen(points, open, state.focus, direction);
    const fact = openFact(view);
    if (next) focusOn(next.key);
    else if (fact !== null && mayCorrect) dispatch({ kind: 'editor', editor: { kind: 'fact', fact, value: null } });
    else announce(text.review.said.noMorePoints);
  };
  const give = (verdict: Verdict, details: VerdictDetails) => {
    if (!focus) return;
    verdicts.give(focus, verdict, details);
    dispatch({ kind: 'editor', editor: null });
    const next = nextOpen(points, open, focus.key, 1);
    if (next) focusOn(next.key);
  };
  const judge = (verdict: Verdict) => {
    if (!focus) return;
    if (!mayJudge) announce(text.review.dock.readOnly);
    else if (needsReason(focus, verdict)) dispatch({ kind: 'editor', editor: editorFor(view, focus, verdict) });
    else give(verdict, { reason: null });
  };

  const judgeOriginal = () => {
    if (focus?.kind !== 'material') announce(text.review.said.originalOfMaterial);
    else if (!mayJudge) announce(text.review.dock.readOnly);
    else if (needsReason(focus, 'yes')) announce(text.review.said.noPaperToCheck);
    else give('yes', { reason: null, trust: CHECKED });
  };

  const startReview = () =>
    writes.mutate({
      write: { command: 'case.start_review', input: { caseId: view.record.id } },
      said: text.review.said.started,
    });
  const takeMainStep = () => {
    const main = mainStep(view);
    if (!main?.enabled) announce(text.review.said.notNow);
    else if (main.word === 'start') startReview();
    else navigate({ kind: 'result', caseId: view.record.id });
  };

  return {
    view,
    points,
    open,
    focus,
    state,
    dispatch,
    focusOn,
    showDocument: (documentId, page = 0) => {
      const material = materialOfPicked(points, focus, documentId);
      if (material) focusOn(material.key);
      dispatch({ kind: 'shown', source: { documentId, page, box: null } });
    },
    judge,
    judgeOriginal,
    mayJudge,
    mayCorrect,
    isSaving: writes.isPending,
    step,
    stepAny: (direction) => {
      const next = neighbour(points, state.focus, direction);
      if (next) focusOn(next.key);
    },
    askSource: () => focus && dispatch({ kind: 'source_asked', sources: sourcesOf(view, focus) }),
    undo: () => {
      const key = verdicts.undo();
      if (key !== null) focusOn(key);
    },
    give,
    changeFacts: (fact, changes, reason) => {
      verdicts.changeFacts(focus, fact, changes, reason);
      dispatch({ kind: 'editor', editor: null });
    },
    startReview,
    takeMainStep,
    writes,
  };
}
