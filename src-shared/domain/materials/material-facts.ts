import type { CaseFacts } from '../case/case-facts.ts';
import type { GuideLimits } from '../rules/guide-limits.ts';
import type { ChecklistItem } from './checklist-item.ts';

/** What the facts make of one row; the table's own words stand where a property is absent. */
export interface RowOutcome {
  readonly necessity?: ChecklistItem['necessity'];
  readonly name?: string;
  readonly why?: string;
  readonly unknownFacts?: readonly (keyof CaseFacts)[];
}

/** What the office decides where the guide is silent (domain.md §3). */
export interface MaterialSettings {
  /** Row 18 for a joint programme with exactly 180 days abroad: true as abroad, false as for fewer days. */
  readonly exactly180IsAbroad: boolean;
}

export const DEFAULT_MATERIAL_SETTINGS: MaterialSettings = { exactly180IsAbroad: true };

export type RowRule = (facts: CaseFacts, settings: MaterialSettings, limits: GuideLimits) => RowOutcome;

export const REQUIRED: RowRule = () => ({});

/** Waived when the fact says so; while it is unknown the material stays required. */
export function waivedWhen(key: keyof CaseFacts, waives: (facts: CaseFacts) => boolean, why: string): RowRule {
  return (facts) => {
    if (facts[key] === null) return { unknownFacts: [key] };
    return waives(facts) ? { necessity: 'waived', why: `免交：${why}` } : {};
  };
}
