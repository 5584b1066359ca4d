import { join } from 'node:path';
import { DEFAULT_POLICY } from '#shared/domain/case/case-policy.ts';
import { type Core, createCore } from '../ipc/create-core.ts';
import { loadCalendar } from '../platform/calendar.ts';
import { growingIds } from '../platform/ids.ts';
import type { Logger } from '../platform/logger.ts';
import type {
  Clock,
  DialogPort,
  InboxPort,
  LetterPort,
  Notifier,
  PrinterPort,
  ReadingPort,
  Secrets,
} from '../ports.ts';
import { createSyncFiles } from '../services/sync-store/create-sync-files.ts';
import { createSyncStore } from '../services/sync-store/create-sync-store.ts';
import { openDocumentStore } from '../storage/documents/document-store.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { Sync } from '../sync/create-sync.ts';

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
  readonly inbox: InboxPort;
  readonly reading: ReadingPort;
}

export interface Station {
  readonly core: Core;
  /** Ends what is under way, then closes the database. */
  close(): Promise<void>;
}

/** Opens key, database, documents and core, in this order, and starts synchronisation. Rejects and leaves all as it was. */
export async function openStation(parts: StationParts): Promise<Station> {
  const { folder, secrets, sync, ...ports } = parts;
  const key = await secrets.databaseKey();
  const storage = openStorage({ file: join(folder, 'workstation.db'), key });
  const context = {
    ...ports,
    storage,
    documents: openDocumentStore({ folder: join(folder, 'documents'), key }),
    ids: growingIds(),
    calendar: loadCalendar(),
    policy: DEFAULT_POLICY,
    centre: sync.port,
  };
  const core = createCore(context);
  await sync.start(createSyncStore(context), createSyncFiles(context));
  return {
    core,
    async close() {
      await sync.stop();
      await core.close();
    },
  };
}
