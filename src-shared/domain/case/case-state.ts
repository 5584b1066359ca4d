import type { CivilDate } from '../../kernel/civil-date.ts';
import type { ResultId, SupplementId } from '../../kernel/ids.ts';

/** A case's life. Which step may follow which is `TRANSITIONS` in `transitions.ts`. */
export type CaseState =
  | { readonly kind: 'received' }
  | { readonly kind: 'in_review' }
  | { readonly kind: 'supplement_requested'; readonly supplementId: SupplementId; readonly dueOn: CivilDate }
  | { readonly kind: 'supplemented'; readonly supplementId: SupplementId }
  | { readonly kind: 'verifying' }
  | { readonly kind: 'proposed'; readonly resultId: ResultId }
  | { readonly kind: 'signed'; readonly resultId: ResultId }
  | { readonly kind: 'issued'; readonly resultId: ResultId }
  | { readonly kind: 'refused'; readonly resultId: ResultId }
  | { readonly kind: 'revoked'; readonly resultId: ResultId }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'not_accepted' };

export type CaseStateKind = CaseState['kind'];

export const CASE_STATE_KINDS = [
  'received',
  'in_review',
  'supplement_requested',
  'supplemented',
  'verifying',
  'proposed',
  'signed',
  'issued',
  'refused',
  'revoked',
  'withdrawn',
  'not_accepted',
] as const satisfies readonly CaseStateKind[];
