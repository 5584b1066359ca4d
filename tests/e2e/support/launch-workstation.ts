import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { workstationCommand } from '#scripts/lib/workstation-command.ts';
import { startTestCentre, type TestCentre, type TestCentreOptions } from '#tests/support/centre.ts';
import { type FaultProxy, startFaultProxy } from '#tests/support/fault-proxy.ts';
import { FILE_PRINTER } from '#tools/chromium-shell/services/file-printer.ts';
import { type RunningApplication, startApplication } from './start-application.ts';

export interface LaunchOptions {
  readonly centre?: TestCentreOptions;
  /** `YYYY-MM-DDTHH:mm` on the counter's wall: station and centre start there. The real time by default. */
  readonly now?: string;
  /** Added to the station's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Workstation {
  /** The window of the present run; another one after `restart`. */
  readonly page: Page;
  readonly centre: TestCentre;
  /** The line to the centre, to be broken. */
  readonly line: FaultProxy;
  readonly userDataDir: string;
  readonly inboxDir: string;
  /** Where the counter's printer puts its papers; null under Electron, which has no such printer and must use no other. */
  readonly printedDir: string | null;
  windowPage: RunningApplication['windowPage'];
  answerDialog: RunningApplication['answerDialog'];
  /** Closes in order when it runs, and starts on the same data. */
  restart(): Promise<void>;
  /** As a power cut. `restart` afterwards. */
  kill(): Promise<void>;
  /** Ends station, line and centre, and removes their data. */
  close(): Promise<void>;
}

function onTheWall(now: string): string {
  return `${now}:00+08:00`;
}

/** A clock that goes on from there; null for the real one. */
function startingAt(now: string | undefined): (() => number) | null {
  if (now === undefined) return null;
  const ahead = Date.parse(onTheWall(now)) - Date.now();
  return () => Date.now() + ahead;
}

/** A whole office for one spec: a centre, a line to it, and the built workstation in a window. */
export async function launchWorkstation(options: LaunchOptions = {}): Promise<Workstation> {
  const clock = startingAt(options.now);
  const centre = await startTestCentre({ seed: true, ...(clock && { clock }), ...options.centre });
  const line = await startFaultProxy(centre.url);
  const userDataDir = mkdtempSync(join(tmpdir(), 'liufu-e2e-'));
  const inboxDir = join(userDataDir, 'inbox');
  const printed = join(userDataDir, 'printed');
  const env = {
    CHROMIUM_SHELL_PRINTER: printed,
    LIUFU_PRINTER: FILE_PRINTER,
    LIUFU_CENTRE_URL: line.url,
    LIUFU_ENROLMENT_CODE: centre.enrolmentCode,
    LIUFU_STATION_NAME: '一号窗口',
    LIUFU_INBOX: inboxDir,
    ...(options.now !== undefined && { LIUFU_NOW: onTheWall(options.now) }),
    ...options.env,
  };
  const start = (): Promise<RunningApplication> => startApplication({ userDataDir, env });
  const releaseOffice = async (): Promise<void> => {
    await line.close();
    await centre.close();
    // Chromium's helpers may put something down after their parent has ended.
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  let running: RunningApplication | null = await start().catch(async (error: unknown) => {
    await releaseOffice();
    throw error;
  });
  const current = (): RunningApplication => {
    if (running === null) throw new Error('the workstation does not run: restart it first');
    return running;
  };
  const end = async (how: 'close' | 'kill'): Promise<void> => {
    const ending = running;
    running = null;
    await ending?.[how]();
  };

  return {
    get page() {
      return current().page;
    },
    centre,
    line,
    userDataDir,
    inboxDir,
    printedDir: workstationCommand('.').runtime === 'stand-in' ? printed : null,
    windowPage: (name) => current().windowPage(name),
    answerDialog: (method, result) => current().answerDialog(method, result),
    async restart() {
      await end('close');
      running = await start();
    },
    kill: () => end('kill'),
    async close() {
      await end('close');
      await releaseOffice();
    },
  };
}
