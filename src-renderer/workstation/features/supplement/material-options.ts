import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { text } from '#shared/i18n/index.ts';

/** In a list of choices, where null is no choice: an item that asks for no paper. */
export const NO_ROW = 0;

export function rowOfOption(value: number): number | null {
  return value === NO_ROW ? null : value;
}

/** Rows as the case's own edition of the guide names them. */
export type NamedRows = readonly Pick<ChecklistItem, 'row' | 'shortName'>[];

export function materialOptions(rows: NamedRows): { value: number; label: string }[] {
  const papers = rows.map(({ row, shortName }) => ({ value: row, label: `${row} ${shortName}` }));
  return [...papers, { value: NO_ROW, label: text.supplement.noPaper }];
}
