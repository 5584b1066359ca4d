import type { DocumentId } from '../../kernel/ids.ts';
import type { CaseRef } from '../case/own-records.ts';
import type { EvidenceRow } from '../evidence/evidence.ts';

/** 符合 / 不符合 / 待核实. Unknown is never pass. */
export type RuleOutcome = 'met' | 'not_met' | 'unknown';

/** The table that a number of a verdict came from: a reviewer asks it why. */
export interface EvidenceTable {
  readonly title: string;
  /** Of `value` and of what each row counts; null where nothing is counted. */
  readonly unit: '天' | '个月' | '周岁' | '元' | '份' | null;
  /** Null when the evidence does not tell. */
  readonly value: number | null;
  readonly rows: readonly EvidenceRow[];
  /** What the guide asks for, e.g. 不少于360天. */
  readonly asked: string;
  /** Where the guide asks for it, e.g. `G五(3)2`. */
  readonly clause: string;
  /** Keys of the facts that were used, `birthDate` and `submittedOn` of the case among them. */
  readonly uses: readonly string[];
}

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
  /** Current files filed under the materials among the inputs. */
  readonly documents?: readonly DocumentId[];
  /** Absent where the reason says all. */
  readonly evidence?: readonly EvidenceTable[];
  /** The case of the same person that it rests on, when nothing was handed in for it here (G一, 一件事). */
  readonly fromCase?: CaseRef;
  /** One ground of several, of which one is enough (G五(1)). */
  readonly isGround?: true;
}
