import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import { parseId } from '#shared/kernel/ids.ts';
import type { ReadingPort } from '../ports.ts';
import { createCourtesy } from './courtesy.ts';
import { createJobQueue } from './job-queue.ts';
import type { ReadingDocuments, ReadingJobStore } from './ports.ts';
import { createReadingRoom, type ReadingRoom, type ReadingRoomPorts } from './reading-room-window.ts';

interface Owner {
  readonly caseId: CaseId;
  readonly fileName: string;
}

export interface ReadingParts extends Pick<ReadingRoomPorts, 'folders' | 'openWindow' | 'reader' | 'report'> {
  readonly store: ReadingJobStore;
  readonly documents: ReadingDocuments;
  /** Whose document it is, for the status line; null when it is gone. */
  ownerOf(documentId: DocumentId): Promise<Owner | null>;
  today(): CivilDate;
  /** Told after every change that was kept: a state, a page more, a picture to look at. */
  changed(caseId: CaseId | null): void;
}

export interface Reading {
  readonly port: ReadingPort;
  readonly room: ReadingRoom;
  start(): Promise<void>;
  /** Cancels what is being read (it waits again at the next start) and closes the room. */
  stop(): Promise<void>;
}

function documentOf(text: string): DocumentId {
  const id = parseId<DocumentId>(text);
  if (id === null) throw new Error('not a document id');
  return id;
}

/** The station's reading: queue and room put together over the store's ports. */
export function createReading(parts: ReadingParts): Reading {
  const { store, documents, report, today } = parts;
  let owner: (Owner & { readonly documentId: DocumentId }) | null = null;

  async function caseOf(documentId: DocumentId): Promise<CaseId | null> {
    if (owner?.documentId === documentId) return owner.caseId;
    const found = await parts.ownerOf(documentId);
    owner = found === null ? null : { documentId, ...found };
    return found?.caseId ?? null;
  }

  function tell(documentId: DocumentId): void {
    caseOf(documentId)
      .then(parts.changed)
      .catch((error: unknown) => report(error, 'reading_changed'));
  }

  const courtesy = createCourtesy();
  const room = createReadingRoom({
    folders: parts.folders,
    openWindow: parts.openWindow,
    reader: parts.reader,
    report,
    readOriginal: (jobId) => documents.readOriginal(documentOf(jobId)),
    async storePage(jobId, image) {
      const documentId = documentOf(jobId);
      await documents.storePage(documentId, image);
      tell(documentId);
      if (image.page === 0) await queue.pictured();
    },
    breather: (jobId) => queue.breather(documentOf(jobId)),
    progress: (jobId, page, pages) => queue.progress(documentOf(jobId), page, pages),
  });
  const queue = createJobQueue({
    store,
    room,
    today,
    report,
    courtesy,
    hasPicture: documents.hasPicture,
    changed: ({ documentId }) => tell(documentId),
  });
  const stray = (error: unknown): void => report(error, 'reading_request');

  return {
    room,
    port: {
      wake: queue.wake,
      acted: courtesy.acted,
      cancel: (documentId) => void queue.cancel(documentOf(documentId)).catch(stray),
      prefer: (documentId) => void queue.prefer(documentOf(documentId)).catch(stray),
      current: () => {
        const current = queue.current();
        if (current === null || owner?.documentId !== current.documentId) return null;
        const { caseId, fileName } = owner;
        return { caseId, fileName, page: current.page, pages: current.pages };
      },
    },
    start: queue.start,
    async stop() {
      await queue.stop();
      room.close();
    },
  };
}
