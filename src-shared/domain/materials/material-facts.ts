import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import type { GuideLimits } from '../rules/guide-limits.ts';
import type { ChecklistItem } from './checklist-item.ts';
import type { Material } from './material-table.ts';

/** What the facts make of one row; the table's own words stand where a property is absent. */
export interface RowOutcome {
  readonly necessity?: ChecklistItem['necessity'];
  readonly name?: string;
  readonly why?: string;
  readonly unknownFacts?: readonly (keyof CaseFacts)[];
  readonly isPaperOpen?: ChecklistItem['isPaperOpen'];
  readonly fromCase?: ChecklistItem['fromCase'];
}

/** What the office decides where the guide is silent (domain.md §3). */
export interface MaterialSettings {
  /** Row 18 for a joint programme with exactly 180 days abroad: true as abroad, false as for fewer days. */
  readonly exactly180IsAbroad: boolean;
}

export const DEFAULT_MATERIAL_SETTINGS: MaterialSettings = { exactly180IsAbroad: true };

/** What else a row's rule needs beside the facts. */
export interface RowContext {
  readonly settings: MaterialSettings;
  readonly limits: GuideLimits;
  /** The day of the application: what happened after it decides nothing. */
  readonly submittedOn: CivilDate;
  /** The row's own words in the pack. */
  readonly material: Material;
}

/** The paper itself hangs on these facts, not only whether it is due. */
export function whichPaper(...facts: readonly (keyof CaseFacts)[]): RowOutcome {
  return { unknownFacts: facts, isPaperOpen: true };
}

export type RowRule = (facts: CaseFacts, context: RowContext) => RowOutcome;
