import { type Source, sourcesOf } from '../points/sources.ts';
import type { Review } from '../state/review-context.ts';

/** What stands on the right: what the reviewer put there, else the next paper that says the same, else any other paper. */
export function secondSource({ view, focus, state }: Pick<Review, 'view' | 'focus' | 'state'>): Source | null {
  const { shown, second } = state;
  if (second) return second;
  const sources = focus ? sourcesOf(view, focus) : [];
  const other = sources.find((source) => source.documentId !== shown?.documentId);
  if (other) return other;
  const paper = view.record.documents.find(
    (document) => document.id !== shown?.documentId && document.replacedBy === null,
  );
  return paper ? { documentId: paper.id, page: 0, box: null } : null;
}

/** A page forward or back in the same file; null at its ends. */
export function turnedPage({ view }: Pick<Review, 'view'>, source: Source, by: 1 | -1): Source | null {
  const pages = view.documents.find((paper) => paper.documentId === source.documentId)?.pages.length ?? 0;
  const page = source.page + by;
  return page >= 0 && page < pages ? { documentId: source.documentId, page, box: null } : null;
}
