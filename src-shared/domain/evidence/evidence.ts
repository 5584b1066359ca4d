import type { CivilDate } from '../../kernel/civil-date.ts';

/** One line of what a number came from, as a window shows it. */
export interface EvidenceRow {
  /** Both days inclusive; null where the evidence names none, or while the period is still open. */
  readonly period: { readonly from: CivilDate | null; readonly to: CivilDate | null };
  /** What the row adds to the value, in the value's own unit; 0 for a row that is shown but does not count. */
  readonly counted: number;
  /** In Chinese, for the reviewer. */
  readonly why: string;
}

/** Input that makes no sense. It is never counted: while there is one, `met` is null. */
export interface EvidenceError<Code extends string = string> {
  readonly code: Code;
  /** Which list of the input, or which field of it. */
  readonly source: string;
  /** Place in that list as it was given, from 0; null for a field. */
  readonly index: number | null;
  /** In Chinese. */
  readonly message: string;
}

export interface Evidence<Code extends string = string> {
  /** Unit and meaning as the calculator says; null when the evidence does not tell. */
  readonly value: number | null;
  /** Whether the guide's limit is kept; null is unknown (待核实) and never a pass. */
  readonly met: boolean | null;
  readonly rows: readonly EvidenceRow[];
  readonly errors: readonly EvidenceError<Code>[];
}
