import type { CaseRecord, FieldDecision } from '../case/case-record.ts';
import type { ComparisonRow } from './comparison.ts';

/** Fields without which no one can be certified: a person looks even when no paper carries them. */
export const CORE_FIELDS: readonly string[] = ['name', 'birthDate', 'institution', 'degree', 'awardDate'];

export function decisionOn(record: Pick<CaseRecord, 'fields'>, field: string): FieldDecision | null {
  return record.fields.find((decision) => decision.field === field) ?? null;
}

/**
 * Rows that a person still has to decide: not plainly the same, and no word on them yet. What a paper should have said
 * and no machine read is among them; what no paper carries only where nobody can be certified without it.
 */
export function openComparisons(
  record: Pick<CaseRecord, 'fields'>,
  rows: readonly ComparisonRow[],
): readonly ComparisonRow[] {
  return rows.filter((row) => {
    if (row.conclusion === 'same' || decisionOn(record, row.field) !== null) return false;
    return row.conclusion !== 'no_paper' || CORE_FIELDS.includes(row.field);
  });
}
