/** 符合 / 不符合 / 待核实. Unknown is never pass. */
export type RuleOutcome = 'met' | 'not_met' | 'unknown';

export interface RuleVerdict {
  /** e.g. `R2`, `P-study-history`. */
  readonly rule: string;
  /** The condition in the guide's words, short. */
  readonly title: string;
  readonly outcome: RuleOutcome;
  /** Why, in words that a reviewer can repeat to the person at the desk. */
  readonly reason: string;
  /** e.g. `G五(2)2`. */
  readonly clause: string;
  /** Keys of facts and `row:17` for materials that it looked at. */
  readonly inputs: readonly string[];
}
