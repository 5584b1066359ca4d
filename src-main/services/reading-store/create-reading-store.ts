import type { ReadingDocuments, ReadingJobStore } from '../../reading/ports.ts';
import { findDocument } from '../../storage/repositories/documents.ts';
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
  const storeNameOf = async (documentId: Parameters<ReadingDocuments['readOriginal']>[0]): Promise<string> => {
    const document = await storage.read((handle) => findDocument(handle, documentId));
    if (!document?.storeName) throw new Error('the document is not held here');
    return document.storeName;
  };
  return {
    readOriginal: async (documentId) => documents.read(await storeNameOf(documentId)),
    storePage: async (documentId, image) => documents.putPage(await storeNameOf(documentId), image),
  };
}
