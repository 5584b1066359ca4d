import { join } from 'node:path';
import { type Core, createCore } from '../ipc/create-core.ts';
import { packagedCalendar } from '../platform/calendar.ts';
import { stationSigner } from '../platform/ed25519.ts';
import { growingIds } from '../platform/ids.ts';
import type { Logger } from '../platform/logger.ts';
import type {
  Clock,
  DialogPort,
  DisplayPort,
  InboxPort,
  LetterPort,
  Notifier,
  PrinterPort,
  Secrets,
} from '../ports.ts';
import type { Reading, ReadingParts } from '../reading/create-reading.ts';
import { settleInbox } from '../services/intake/import-sources.ts';
import { createOffice } from '../services/office/live-office.ts';
import { createReadingDocuments, createReadingJobStore } from '../services/reading-store/create-reading-store.ts';
import { createSyncFiles } from '../services/sync-store/create-sync-files.ts';
import { createSyncStore } from '../services/sync-store/create-sync-store.ts';
import { openDocumentStore } from '../storage/documents/document-store.ts';
import type { Storage } from '../storage/handles.ts';
import { openStorage } from '../storage/open-storage.ts';
import { findDocument } from '../storage/repositories/documents.ts';
import type { Sync } from '../sync/create-sync.ts';

export { createSync } from '../sync/create-sync.ts';

/** What reading needs of an open station; its window and its files come from outside. */
export type ReadingNeeds = Pick<ReadingParts, 'store' | 'documents' | 'ownerOf' | 'today' | 'changed'>;
export type StationReading = Pick<Reading, 'port' | 'start' | 'stop'>;

export interface StationParts {
  readonly folder: string;
  readonly secrets: Secrets;
  readonly sync: Sync;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly notifier: Notifier;
  readonly letters: LetterPort;
  readonly printer: PrinterPort;
  readonly dialogs: DialogPort;
  readonly display: DisplayPort;
  readonly inbox: InboxPort;
  createReading(needs: ReadingNeeds): StationReading;
}

export interface Station {
  readonly core: Core;
  /** Ends what is under way, then closes the database. */
  close(): Promise<void>;
}

/** Opens key, database, documents and core, in this order, then starts reading and synchronisation. */
export async function openStation(parts: StationParts): Promise<Station> {
  const key = await parts.secrets.databaseKey();
  const storage = openStorage({ file: join(parts.folder, 'workstation.db'), key });
  try {
    return await assemble(parts, storage, key);
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function assemble(parts: StationParts, storage: Storage, key: Buffer): Promise<Station> {
  const { folder, sync, createReading, secrets: _secrets, ...ports } = parts;
  const documents = openDocumentStore({ folder: join(folder, 'documents'), key });
  const reading = createReading(readingNeeds(parts, storage, createReadingDocuments({ storage, documents })));
  const office = createOffice({ storage, clock: parts.clock, packaged: packagedCalendar() });
  await office.load();
  const context = {
    ...ports,
    storage,
    documents,
    reading: reading.port,
    centre: sync.port,
    ids: growingIds(),
    calendar: office.calendar,
    policy: office.policy,
    office,
    signer: stationSigner(key),
  };
  const core = createCore(context);
  // Not waited for: a share that hangs must not keep the station from opening.
  void settleInbox(context);
  await reading.start();
  await sync.start(createSyncStore(context), createSyncFiles(context));
  return {
    core,
    async close() {
      await sync.stop();
      await reading.stop();
      await core.close();
    },
  };
}

function readingNeeds(
  { clock, notifier }: StationParts,
  storage: Storage,
  documents: ReadingNeeds['documents'],
): ReadingNeeds {
  return {
    store: createReadingJobStore({ storage }),
    documents,
    ownerOf: (documentId) => storage.read((handle) => findDocument(handle, documentId)),
    today: clock.today,
    changed: (caseId) => notifier.notify({ topic: 'reading', caseId }),
  };
}
