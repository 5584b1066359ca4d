import { text } from '#shared/i18n/index.ts';
import type { Tone } from '../../../ui/marks/tone.ts';
import type { FieldPoint, MaterialPoint, Point, RulePoint } from './points.ts';

export interface PointState {
  readonly tone: Tone;
  readonly word: string;
}

const DECISION_TONES = { agreed: 'good', differs: 'bad', doubtful: 'doubt' } as const;
const CONCLUSION_TONES = {
  same: 'good',
  possible: 'doubt',
  different: 'bad',
  missing: 'doubt',
  no_paper: 'idle',
} as const;
const OUTCOME_TONES = { met: 'good', not_met: 'bad', unknown: 'doubt' } as const;

const STANDING_TONES = {
  not_needed: 'idle',
  undecided: 'doubt',
  missing: 'idle',
  unseen: 'idle',
  accepted: 'good',
  unsettled: 'doubt',
  rejected: 'bad',
  doubtful: 'doubt',
} as const;

function materialState({ standing, verdict }: MaterialPoint): PointState {
  const tone = STANDING_TONES[standing.kind];
  if (standing.kind === 'accepted' && verdict === null) return { tone, word: text.review.material.signedOnline };
  return { tone, word: text.review.material.standing[standing.kind] };
}

/** A person's word stands before the machine's. */
function fieldState({ decision, row }: FieldPoint): PointState {
  if (decision === null) {
    const words = row.form === null ? text.domain.MEASURED_NAMES : text.domain.CONCLUSION_NAMES;
    return { tone: CONCLUSION_TONES[row.conclusion], word: words[row.conclusion] };
  }
  return { tone: DECISION_TONES[decision.decision], word: text.domain.DECISION_NAMES[decision.decision] };
}

function ruleState({ rule }: RulePoint): PointState {
  return { tone: OUTCOME_TONES[rule.outcome], word: text.domain.RULE_VERDICT_NAMES[rule.outcome] };
}

export function stateOf(point: Point): PointState {
  switch (point.kind) {
    case 'material':
      return materialState(point);
    case 'field':
      return fieldState(point);
    case 'rule':
      return ruleState(point);
  }
}

/** `R2` is how the guide's list is spoken of; `P-study-history` is only the program's name for a condition. */
export function isNumbered(rule: string): boolean {
  return /^[A-Z]\d{1,2}$/.test(rule);
}

export function nameOf(point: Point): string {
  switch (point.kind) {
    case 'material':
      return point.item.shortName;
    case 'field':
      return point.row.label;
    case 'rule':
      return isNumbered(point.rule.rule) ? `${point.rule.rule} ${point.rule.title}` : point.rule.title;
  }
}
