import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';

export function materialOptions(business: BusinessCode): { value: number; label: string }[] {
  return materialsOf(business).map(({ row, shortName }) => ({ value: row, label: `${row} ${shortName}` }));
}
