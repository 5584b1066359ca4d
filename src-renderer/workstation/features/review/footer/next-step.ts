import type { CaseStateKind } from '#shared/domain/case/case-state.ts';
import type { Step } from '#shared/domain/results/blocker.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';

/** The step that a case in this state waits for; null when nothing more is to be done here. */
export function stepOf(state: CaseStateKind): Step | null {
  switch (state) {
    case 'received':
    case 'in_review':
    case 'supplemented':
    case 'verifying':
    case 'revoked':
      return 'propose';
    case 'proposed':
      return 'sign';
    case 'signed':
      return 'issue';
    case 'supplement_requested':
    case 'issued':
    case 'refused':
    case 'withdrawn':
    case 'not_accepted':
      return null;
  }
}

export interface ResultButton {
  readonly word: 'propose' | 'sign' | 'issue' | 'result';
  readonly enabled: boolean;
}

/** What the result page is for now; it may always be looked at when there is a result. */
export function resultButton({ record, permitted }: CaseView): ResultButton {
  switch (record.state.kind) {
    case 'proposed':
      return { word: 'sign', enabled: true };
    case 'signed':
      return { word: 'issue', enabled: true };
    case 'issued':
    case 'refused':
      return { word: 'result', enabled: true };
    case 'received':
    case 'in_review':
    case 'supplement_requested':
    case 'supplemented':
    case 'verifying':
    case 'revoked':
    case 'withdrawn':
    case 'not_accepted':
      return {
        word: 'propose',
        enabled:
          permitted.includes('result_proposed') || permitted.includes('review_started') || record.results.length > 0,
      };
  }
}

/** A case that nobody has begun to review may be begun by its supplement notice. */
export function maySupplement({ permitted }: CaseView): boolean {
  return permitted.includes('supplement_requested') || permitted.includes('review_started');
}
