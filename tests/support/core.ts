import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, createCore } from '#main/ipc/create-core.ts';
import { packagedCalendar } from '#main/platform/calendar.ts';
import { stationSigner } from '#main/platform/ed25519.ts';
import { growingIds } from '#main/platform/ids.ts';
import { pinoLogger } from '#main/platform/logger.ts';
import type { InboxPort } from '#main/ports.ts';
import { createOffice, type Office } from '#main/services/office/live-office.ts';
import { createSyncFiles } from '#main/services/sync-store/create-sync-files.ts';
import { createSyncStore } from '#main/services/sync-store/create-sync-store.ts';
import { type DocumentStore, openDocumentStore } from '#main/storage/documents/document-store.ts';
import type { Storage } from '#main/storage/handles.ts';
import { openStorage } from '#main/storage/open-storage.ts';
import type { SyncFiles, SyncStore } from '#main/sync/ports.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CommandName, InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { Failure } from '#shared/kernel/reply.ts';
import { type TestClock, testClock } from './clock.ts';
import { recognitionForm } from './forms.ts';
import { passwordOf } from './people.ts';
import {
  centrePort,
  dialogPort,
  displayPort,
  inboxPort,
  letterPort,
  notifier,
  printerPort,
  readingPort,
  type TestCentrePort,
  type TestDialogs,
  type TestDisplay,
  type TestInbox,
  type TestLetters,
  type TestNotifier,
  type TestPrinter,
  type TestReading,
} from './ports.ts';

export interface TestCore {
  readonly core: Core;
  readonly storage: Storage;
  readonly documents: DocumentStore;
  readonly store: SyncStore;
  readonly files: SyncFiles;
  readonly office: Office;
  /** Lines of the log. */
  readonly logged: string[];
  readonly clock: TestClock;
  readonly centre: TestCentrePort;
  readonly letters: TestLetters;
  readonly printer: TestPrinter;
  readonly dialogs: TestDialogs;
  readonly display: TestDisplay;
  readonly inbox: TestInbox;
  readonly reading: TestReading;
  readonly notifier: TestNotifier;
  readonly folder: string;
  readonly key: Buffer;
  /** The value, or the test fails with the failure's code. */
  do<Name extends CommandName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** The failure, or the test fails because there was none. */
  refused(name: CommandName, input: unknown): Promise<Failure>;
  signIn(staff: Staff): Promise<void>;
  /** A walk-in recognition case under review, as the signed-in reviewer. */
  newCase(name?: string): Promise<CaseId>;
  /** As after a power cut: same folder, same key, nobody signed in. */
  restart(): Promise<TestCore>;
  remove(): Promise<void>;
}

interface Kept {
  /** A real scan folder instead of the test's own; null for that. */
  readonly scans: InboxPort | null;
  readonly folder: string;
  readonly key: Buffer;
  readonly clock: TestClock;
  readonly centre: TestCentrePort;
}

function build(kept: Kept): TestCore {
  const { folder, key, clock, centre, scans } = kept;
  const storage = openStorage({ file: join(folder, 'workstation.db'), key });
  const documents = openDocumentStore({ folder: join(folder, 'documents'), key });
  const ports = {
    letters: letterPort(),
    printer: printerPort(),
    dialogs: dialogPort(),
    display: displayPort(),
    inbox: inboxPort(),
    reading: readingPort(),
    notifier: notifier(),
  };
  const logged: string[] = [];
  const office = createOffice({ storage, clock, packaged: packagedCalendar() });
  const context = {
    storage,
    documents,
    clock,
    centre,
    ...ports,
    inbox: scans ?? ports.inbox,
    ids: growingIds(),
    calendar: office.calendar,
    policy: office.policy,
    office,
    signer: stationSigner(key),
    logger: pinoLogger({ write: (line) => void logged.push(line) }),
  };
  const core = createCore(context);
  const caller = { senderOk: true };
  let serial = 0;
  const made: TestCore = {
    ...kept,
    ...ports,
    core,
    storage,
    documents,
    office,
    logged,
    store: createSyncStore(context),
    files: createSyncFiles(context),
    async do(name, input) {
      const reply = await core.dispatch(name, input, caller);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`);
      return reply.value as never;
    },
    async refused(name, input) {
      const reply = await core.dispatch(name, input, caller);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.failure;
    },
    async signIn(staff) {
      await made.do('session.sign_in', { number: staff.number, password: passwordOf(staff) });
    },
    async newCase(name = '张三') {
      serial += 1;
      const { caseId } = await made.do('intake.create_walk_in', recognitionForm(name, serial));
      await made.do('case.start_review', { caseId });
      return caseId;
    },
    async restart() {
      await core.close();
      const again = build(kept);
      await again.office.load();
      return again;
    },
    async remove() {
      await core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return made;
}

/** On a folder and key that outlive the process: what the reliability runs open again and again. */
export function openCoreIn(folder: string, key: Buffer, at = '2026-03-02T09:00'): TestCore {
  return build({ folder, key, clock: testClock(at), centre: centrePort(), scans: null });
}

/** A real core on a real database and document store in a temporary folder; it is 09:00 on a Monday. */
export function openTestCore(options: { readonly at?: string; readonly scans?: InboxPort } = {}): TestCore {
  const folder = mkdtempSync(join(tmpdir(), 'workstation-core-'));
  return build({
    folder,
    key: randomBytes(32),
    clock: testClock(options.at ?? '2026-03-02T09:00'),
    centre: centrePort(),
    scans: options.scans ?? null,
  });
}
