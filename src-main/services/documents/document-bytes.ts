import { hasRight } from '#shared/domain/rights/rights.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { findDocument } from '../../storage/repositories/documents.ts';
import type { CoreContext } from '../core-context.ts';
import type { Session } from '../session/session.ts';

export interface ServedDocument {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** What `app://workstation/documents/…` may fetch. Answers null for what is not there. */
export interface DocumentBytes {
  mayRead(): boolean;
  /** `page` is 0-based. */
  page(id: DocumentId, page: number): Promise<ServedDocument | null>;
}

export function documentBytes(context: CoreContext, session: Session): DocumentBytes {
  return {
    mayRead() {
      const staff = session.staff();
      return staff !== null && hasRight(staff.role, 'document.read');
    },
    async page(id, page) {
      const document = await context.storage.read((handle) => findDocument(handle, id));
      if (!document?.storeName) return null;
      return context.documents.readPage(document.storeName, page);
    },
  };
}
