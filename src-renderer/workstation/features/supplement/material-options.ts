import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';
import { text } from '#shared/i18n/index.ts';

/** In a list of choices, where null is no choice: an item that asks for no paper. */
export const NO_ROW = 0;

export function rowOfOption(value: number): number | null {
  return value === NO_ROW ? null : value;
}

export function materialOptions(business: BusinessCode): { value: number; label: string }[] {
  const papers = materialsOf(business).map(({ row, shortName }) => ({ value: row, label: `${row} ${shortName}` }));
  return [...papers, { value: NO_ROW, label: text.supplement.noPaper }];
}
