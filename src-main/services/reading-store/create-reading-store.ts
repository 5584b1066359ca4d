import type { ContentHash, DocumentId } from '#shared/kernel/ids.ts';
import type { ReadingDocuments, ReadingJobStore } from '../../reading/ports.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { findDocument } from '../../storage/repositories/documents.ts';
import { hasPagePicture, keepPagePicture } from '../../storage/repositories/page-pictures.ts';
import {
  changeReadingJob,
  enqueueReading,
  findReadingJob,
  interruptedReadings,
  nextReading,
  readingJobs,
  saveReading,
} from '../../storage/repositories/reading-jobs.ts';
import type { CoreContext } from '../core-context.ts';
import { rememberDiplomas } from '../fraud/diploma-memory.ts';

/** A paper of a decided case may be read, or read again, long after. */
async function rememberLate(handle: WriteHandle, documentId: DocumentId): Promise<void> {
  const document = await findDocument(handle, documentId);
  const stored = document && (await findCase(handle, document.caseId));
  if (stored) await rememberDiplomas(handle, stored.record);
}

/** The reading queue's memory; see `reading/ports.ts` for what each method promises. */
export function createReadingJobStore({ storage }: Pick<CoreContext, 'storage'>): ReadingJobStore {
  return {
    enqueue: (job) => storage.write((handle) => enqueueReading(handle, job)),
    next: () => storage.read(nextReading),
    find: (documentId) => storage.read((handle) => findReadingJob(handle, documentId)),
    update: (documentId, change) => storage.write((handle) => changeReadingJob(handle, documentId, change)),
    complete: (documentId, result) =>
      storage.write(async (handle) => {
        const job = await changeReadingJob(handle, documentId, { state: { kind: 'read' } });
        if (job) await saveReading(handle, documentId, result);
        if (job && result.kind === 'diploma') await rememberLate(handle, documentId);
        return job;
      }),
    list: () => storage.read(readingJobs),
    releaseInterrupted: () =>
      storage.write(async (handle) => {
        const interrupted = await interruptedReadings(handle);
        for (const job of interrupted) await changeReadingJob(handle, job.documentId, { state: { kind: 'waiting' } });
        return interrupted.length;
      }),
  };
}

export function createReadingDocuments({
  storage,
  documents,
}: Pick<CoreContext, 'storage' | 'documents'>): ReadingDocuments {
  const held = async (documentId: DocumentId): Promise<{ readonly hash: ContentHash; readonly storeName: string }> => {
    const document = await storage.read((handle) => findDocument(handle, documentId));
    if (!document?.storeName) throw new Error('the document is not held here');
    return { hash: document.hash, storeName: document.storeName };
  };
  return {
    readOriginal: async (documentId) => documents.read((await held(documentId)).storeName),
    async storePage(documentId, image) {
      const { hash, storeName } = await held(documentId);
      const isThere = await storage.read((handle) => hasPagePicture(handle, hash, image.page));
      if (isThere && image.turn === 0) return;
      await documents.putPage(storeName, image);
      await storage.write((handle) => keepPagePicture(handle, hash, image));
    },
    async hasPicture(documentId) {
      return storage.read(async (handle) => {
        const document = await findDocument(handle, documentId);
        return document !== null && hasPagePicture(handle, document.hash, 0);
      });
    },
  };
}
