import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { mayBeAskedFor } from '#shared/domain/materials/requested-items.ts';
import { text } from '#shared/i18n/index.ts';

/** In a list of choices, where null is no choice: an item that asks for no paper. */
export const NO_ROW = 0;

export function rowOfOption(value: number): number | null {
  return value === NO_ROW ? null : value;
}

/** Rows as the case's own edition of the guide names them. */
export type NamedRows = readonly Pick<ChecklistItem, 'row' | 'shortName' | 'necessity'>[];

interface MaterialOption {
  readonly value: number;
  readonly label: string;
  readonly disabled?: boolean;
}

/** What nobody has to hand in stands there with its mark, and cannot be asked for. */
export function materialOptions(rows: NamedRows): MaterialOption[] {
  const papers = rows.map((item): MaterialOption => {
    const label = `${item.row} ${item.shortName}`;
    if (mayBeAskedFor(item)) return { value: item.row, label };
    return { value: item.row, label: `${label}（${text.domain.NECESSITY_NAMES[item.necessity]}）`, disabled: true };
  });
  return [...papers, { value: NO_ROW, label: text.supplement.noPaper }];
}
