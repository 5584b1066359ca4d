import type { DocumentId } from '#shared/kernel/ids.ts';
import { findDocument } from '../../storage/repositories/documents.ts';
import { enqueueReading, findReadingJob } from '../../storage/repositories/reading-jobs.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

/** Reads the document again, before the others: somebody is looking at it. */
export async function retryReading(context: CoreContext, documentId: DocumentId): Promise<null> {
  const caseId = await context.storage.write(async (handle) => {
    const document = await findDocument(handle, documentId);
    if (!document) refuse('document_not_found');
    if (document.storeName === null) refuse('document_not_held');
    const hint = (await findReadingJob(handle, documentId))?.hint ?? 'auto';
    await enqueueReading(handle, { documentId, hint, urgent: true, enqueuedAt: context.clock.now() });
    return document.caseId;
  });
  context.reading.wake();
  context.notifier.notify({ topic: 'reading', caseId });
  return null;
}

export async function cancelReading(context: CoreContext, documentId: DocumentId): Promise<null> {
  context.reading.cancel(documentId);
  return null;
}

export async function preferReading(context: CoreContext, documentId: DocumentId): Promise<null> {
  context.reading.prefer(documentId);
  return null;
}
