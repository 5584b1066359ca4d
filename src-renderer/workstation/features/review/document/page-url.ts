import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';

/**
 * The page is `app://workstation`, so its own path is enough. `page` is 0-based. The turn makes it another address when
 * the upright picture replaces the first look, so that the window does not show the one it holds.
 */
export function pageUrl(documentId: DocumentId, page: number, turn: QuarterTurn): string {
  return `/documents/${documentId}/pages/${page}?turn=${turn}`;
}
