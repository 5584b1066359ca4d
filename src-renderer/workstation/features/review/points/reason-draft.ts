import type { TrustLevel } from '#shared/domain/case/case-record.ts';
import type { DraftPlace } from '#shared/domain/case/draft-place.ts';
import { isFields } from '../../../ui/drafts/is-text.ts';
import type { Verdict } from '../state/review-state.ts';
import type { Point } from './points.ts';

/** A verdict while its reason is being written. */
export interface ReasonDraft {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly trust: TrustLevel;
  readonly value: string;
}

/** One a point: whatever the verdict, it is the same person's reason on the same thing. */
export function draftPlaceOf(point: Point): DraftPlace {
  switch (point.kind) {
    case 'material':
      return `material:${point.item.row}`;
    case 'field':
      return `field:${point.row.field}`;
    case 'rule':
      return `rule:${point.rule.rule}`;
  }
}

const VERDICTS: readonly unknown[] = ['yes', 'no', 'doubt'] satisfies readonly Verdict[];
const LEVELS: readonly unknown[] = ['A', 'B', 'C', 'D'] satisfies readonly TrustLevel[];

export function isReasonDraft(json: unknown): json is ReasonDraft {
  if (!isFields(json)) return false;
  const { verdict, reason, trust, value } = json;
  return (
    VERDICTS.includes(verdict) && typeof reason === 'string' && LEVELS.includes(trust) && typeof value === 'string'
  );
}
