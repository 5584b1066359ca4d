import type { CaseDocument, CaseRecord, Supplement, SupplementItem } from './case-record.ts';

/** A file of the answer, and the one that it took the place of. */
export interface ReturnedFile {
  readonly document: CaseDocument;
  /** Null for one that came beside those that were there. */
  readonly before: CaseDocument | null;
}

export interface MatchedItem {
  readonly item: SupplementItem;
  /** Empty while nothing came for it; an item that asks for no paper gets none by itself. */
  readonly files: readonly ReturnedFile[];
}

export interface MatchedSupplement {
  readonly items: readonly MatchedItem[];
  /** What came with the answer and was asked for by no item. */
  readonly others: readonly ReturnedFile[];
}

/** 逐项核对: which file came for which item, by the row that it is filed under. */
export function matchSupplement(
  { documents }: Pick<CaseRecord, 'documents'>,
  { id, items }: Pick<Supplement, 'id' | 'items'>,
): MatchedSupplement {
  const files = documents
    .filter(({ supplementId }) => supplementId === id)
    .map((document) => ({ document, before: documents.find(({ replacedBy }) => replacedBy === document.id) ?? null }));
  const rowOf = ({ document }: ReturnedFile) => document.materialRow;
  const asked = new Set(items.map(({ materialRow }) => materialRow));
  return {
    items: items.map((item) => ({
      item,
      files: item.materialRow === null ? [] : files.filter((file) => rowOf(file) === item.materialRow),
    })),
    others: files.filter((file) => rowOf(file) === null || !asked.has(rowOf(file))),
  };
}
