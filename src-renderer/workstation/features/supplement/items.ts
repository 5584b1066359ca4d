import type { SupplementItem } from '#shared/domain/case/case-record.ts';

/** A line of the list while it is written; `key` stays with it when lines above go. */
export interface DraftItem extends SupplementItem {
  readonly key: number;
}

export function draftItems(items: readonly SupplementItem[]): readonly DraftItem[] {
  return items.map((item, key) => ({ ...item, key }));
}

export function changeItem(
  items: readonly DraftItem[],
  key: number,
  change: Partial<SupplementItem>,
): readonly DraftItem[] {
  return items.map((item) => (item.key === key ? { ...item, ...change } : item));
}

export function removeItem(items: readonly DraftItem[], key: number): readonly DraftItem[] {
  return items.filter((item) => item.key !== key);
}

export function addItem(items: readonly DraftItem[], materialRow: number | null): readonly DraftItem[] {
  const key = Math.max(-1, ...items.map((item) => item.key)) + 1;
  return [...items, { key, materialRow, text: '' }];
}

/** As they go to main: trimmed, empty ones left out. */
export function finishedItems(items: readonly DraftItem[]): readonly SupplementItem[] {
  return items.map(({ materialRow, text }) => ({ materialRow, text: text.trim() })).filter((item) => item.text !== '');
}
