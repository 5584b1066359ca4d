import type { DocumentId } from '#shared/kernel/ids.ts';

/** The page is `app://workstation`, so its own path is enough. `page` is 0-based. */
export function pageUrl(documentId: DocumentId, page: number): string {
  return `/documents/${documentId}/pages/${page}`;
}
