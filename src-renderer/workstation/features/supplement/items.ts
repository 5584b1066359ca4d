import type { SupplementItem } from '#shared/domain/case/case-record.ts';
import { type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';
import { isFields } from '../../ui/drafts/is-text.ts';

/** A line of the list while it is written; `key` stays with it when lines above go. */
export interface DraftItem extends SupplementItem {
  readonly key: number;
}

export interface SupplementFormState {
  readonly items: readonly DraftItem[];
  readonly dueOn: CivilDate | null;
  readonly note: string;
}

function isItem(json: unknown): boolean {
  if (!isFields(json)) return false;
  const { key, text, materialRow } = json;
  return (
    typeof key === 'number' && typeof text === 'string' && (materialRow === null || typeof materialRow === 'number')
  );
}

/** Whether this is a notice that was being written. */
export function isSupplementForm(json: unknown): json is SupplementFormState {
  if (!isFields(json)) return false;
  const { items, dueOn, note } = json;
  const isDay = dueOn === null || (typeof dueOn === 'string' && parseCivilDate(dueOn) !== null);
  return Array.isArray(items) && items.every(isItem) && isDay && typeof note === 'string';
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
