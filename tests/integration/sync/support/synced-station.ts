import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { DemoPerson } from '#central/seed/demo-staff.ts';
import { openStation, type Station } from '#main/app/open-station.ts';
import { systemClock } from '#main/platform/clock.ts';
import { SILENT_LOGGER } from '#main/platform/logger.ts';
import { createSync } from '#main/sync/create-sync.ts';
import type { CommandName, InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { Reply } from '#shared/kernel/reply.ts';
import { startTestCentre, type TestCentre, type TestCentreOptions } from '#tests/support/centre.ts';
import { type FaultProxy, startFaultProxy } from '#tests/support/fault-proxy.ts';
import {
  dialogPort,
  displayPort,
  inboxPort,
  letterPort,
  notifier,
  printerPort,
  readingPort,
} from '#tests/support/ports.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const PATIENCE_MS = 20_000;
const POLL_MS = 25;

export interface Office {
  readonly centre: TestCentre;
  readonly line: FaultProxy;
}

/** A centre and the line to it; both end with the test. */
export async function openOffice(options: TestCentreOptions = {}): Promise<Office> {
  const centre = await startTestCentre(options);
  const line = await startFaultProxy(centre.url);
  onTestFinished(async () => {
    await line.close();
    await centre.close();
  });
  return { centre, line };
}

export interface SyncedStation {
  call(command: CommandName, input: unknown): Promise<Reply<unknown>>;
  /** The value, or the test fails with the failure's code. */
  do<Name extends CommandName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  signIn(person: Pick<DemoPerson, 'number' | 'password'>): Promise<void>;
  /** Everything this station did has an answer. */
  settled(): Promise<void>;
  /** As after a power cut, or an orderly end: the same folder opens again. */
  restart(): Promise<void>;
}

export interface StationOptions {
  readonly name?: string;
  readonly enrolmentCode?: string | null;
}

/** The station's whole core with the real synchronisation, in a hurry: rounds follow each other without a pause. */
export async function openSyncedStation(office: Office, options: StationOptions = {}): Promise<SyncedStation> {
  const folder = tempFolder();
  const key = randomBytes(32);
  const open = (): Promise<Station> => {
    const told = notifier();
    const clock = systemClock();
    const sync = createSync({
      centreUrl: office.line.url,
      enrolmentCode: options.enrolmentCode === undefined ? office.centre.enrolmentCode : options.enrolmentCode,
      stationName: options.name ?? '一号窗口',
      clock,
      notifier: told,
      logger: SILENT_LOGGER,
      idleMs: 60,
    });
    return openStation({
      folder,
      secrets: { databaseKey: async () => key },
      sync,
      clock,
      logger: SILENT_LOGGER,
      notifier: told,
      letters: letterPort(),
      printer: printerPort(),
      dialogs: dialogPort(),
      display: displayPort(),
      inbox: inboxPort(),
      // Nobody reads here: the papers only travel.
      createReading: () => ({ port: readingPort(), start: async () => undefined, stop: async () => undefined }),
    });
  };
  let station = await open();
  onTestFinished(() => station.close());

  const made: SyncedStation = {
    call: (command, input) => station.core.dispatch(command, input, { senderOk: true }),
    async do(name, input) {
      const reply = await made.call(name, input);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`);
      return reply.value as never;
    },
    async signIn(person) {
      await made.do('session.sign_in', { number: person.number, password: person.password });
    },
    settled: () => until('every command has its answer', async () => (await made.do('frame.status', {})).unsent === 0),
    async restart() {
      await station.close();
      station = await open();
    },
  };
  return made;
}

/** Waits until `probe` is true; says what it waited for when it never is. */
export async function until(what: string, probe: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await probe())) {
    if (performance.now() > deadline) throw new Error(`waited ${PATIENCE_MS} ms in vain: ${what}`);
    await sleep(POLL_MS);
  }
}
