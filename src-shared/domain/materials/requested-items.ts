import type { SupplementItem } from '../case/case-record.ts';
import { type ChecklistItem, isSpared } from './checklist-item.ts';
import { findMaterial } from './material-table.ts';

/**
 * The row of the list that spares the applicant what an item asks for; null while it is wanted, or asks for no paper.
 * A request keeps its words; what became of it since follows from the facts each time.
 */
export function sparingRow(item: SupplementItem, checklist: readonly ChecklistItem[]): ChecklistItem | null {
  const row = checklist.find((candidate) => candidate.row === item.materialRow);
  return row && isSpared(row) ? row : null;
}

/** Whether a notice may ask for the row: rows on request are due by being asked for. */
export function mayBeAskedFor({ row, necessity }: Pick<ChecklistItem, 'row' | 'necessity'>): boolean {
  return !isSpared({ necessity }) || findMaterial(row)?.necessity === 'on_request';
}

/** The first item of a notice that is to be sent whose paper nobody has to hand in; null when there is none. */
export function findNeedless(
  items: readonly SupplementItem[],
  checklist: readonly ChecklistItem[],
): { readonly index: number; readonly row: ChecklistItem } | null {
  for (const [index, item] of items.entries()) {
    const row = sparingRow(item, checklist);
    if (row && !mayBeAskedFor(row)) return { index, row };
  }
  return null;
}
