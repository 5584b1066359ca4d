import type { CaseId, ContentHash } from '#shared/kernel/ids.ts';
import type { StoredContent } from '../../storage/documents/document-store.ts';
import { documentsWithHash } from '../../storage/repositories/documents.ts';
import { addHeldFile, findFile } from '../../storage/repositories/files.ts';
import { enqueueReading, findReadingJob } from '../../storage/repositories/reading-jobs.ts';
import type { FileReceiver, SyncFiles } from '../../sync/ports.ts';
import type { CoreContext } from '../core-context.ts';

export type SyncFilesContext = Pick<CoreContext, 'storage' | 'documents' | 'clock' | 'reading' | 'notifier'>;

/** The bytes are here: their documents can be shown, and wait to be read. */
async function markHeld({ storage, clock }: SyncFilesContext, content: StoredContent): Promise<ReadonlySet<CaseId>> {
  return storage.write(async (handle) => {
    const fileName = (await findFile(handle, content.hash))?.fileName ?? content.hash;
    await addHeldFile(handle, { ...content, fileName });
    const documents = await documentsWithHash(handle, content.hash);
    for (const document of documents) {
      if (await findReadingJob(handle, document.id)) continue;
      await enqueueReading(handle, { documentId: document.id, hint: 'auto', urgent: false, enqueuedAt: clock.now() });
    }
    return new Set(documents.map((document) => document.caseId));
  });
}

export function createSyncFiles(context: SyncFilesContext): SyncFiles {
  const { storage, documents, reading, notifier } = context;
  return {
    async *read(hash: ContentHash, offset: number) {
      const file = await storage.read((handle) => findFile(handle, hash));
      if (!file?.storeName) throw new Error('the file is not held here');
      yield* documents.stream(file.storeName, offset);
    },
    async receive(hash): Promise<FileReceiver> {
      const receiver = await documents.receive(hash);
      return {
        get received() {
          return receiver.received;
        },
        append: (bytes) => receiver.append(bytes),
        close: () => receiver.close(),
        async finish() {
          const content = await receiver.finish();
          if (content === null) return false;
          const cases = await markHeld(context, content);
          for (const caseId of cases) notifier.notify({ topic: 'case', caseId });
          reading.wake();
          return true;
        },
      };
    },
  };
}
