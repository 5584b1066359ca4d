import type { CaseStateKind } from '#shared/domain/case/case-state.ts';
import type { Step } from '#shared/domain/results/blocker.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';

/** The step that a case in this state waits for; null when nothing more is to be done here, or a review has yet to begin. */
export function stepOf(state: CaseStateKind): Step | null {
  switch (state) {
    case 'in_review':
    case 'supplemented':
    case 'verifying':
    case 'revoked':
      return 'propose';
    case 'proposed':
      return 'sign';
    case 'signed':
      return 'issue';
    case 'received':
    case 'supplement_requested':
    case 'issued':
    case 'refused':
    case 'withdrawn':
    case 'not_accepted':
      return null;
  }
}

export interface MainStep {
  readonly word: 'start' | 'propose' | 'sign' | 'issue' | 'result';
  readonly enabled: boolean;
  /** Whether it is what the case waits for now; what the foot says is missing stands in its way otherwise. */
  readonly primary: boolean;
}

function beginning({ permitted }: CaseView): MainStep {
  const enabled = permitted.includes('review_started');
  return { word: 'start', enabled, primary: enabled };
}

/** A draft may be looked at while something is missing, and a refusal proposed; it is no longer the step to press. */
function proposing({ record, permitted, blockers }: CaseView): MainStep {
  const may = permitted.includes('result_proposed');
  return {
    word: 'propose',
    enabled: may || permitted.includes('review_started') || record.results.length > 0,
    primary: may && blockers.propose.length === 0,
  };
}

/** What E and the last button do; null when the case waits for others, or ended without a result. */
export function mainStep(view: CaseView): MainStep | null {
  const { record, blockers } = view;
  const past: MainStep | null = record.results.length > 0 ? { word: 'result', enabled: true, primary: false } : null;
  switch (record.state.kind) {
    case 'received':
      return beginning(view);
    case 'in_review':
    case 'supplemented':
    case 'verifying':
    case 'revoked':
      return proposing(view);
    case 'proposed':
      return { word: 'sign', enabled: true, primary: blockers.sign.length === 0 };
    case 'signed':
      return { word: 'issue', enabled: true, primary: true };
    case 'issued':
    case 'refused':
      return { word: 'result', enabled: true, primary: true };
    case 'supplement_requested':
    case 'withdrawn':
    case 'not_accepted':
      return past;
  }
}

/** A case that nobody has begun to review may be begun by its supplement notice. */
export function maySupplement({ permitted }: CaseView): boolean {
  return permitted.includes('supplement_requested') || permitted.includes('review_started');
}
