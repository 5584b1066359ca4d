import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { type ProgramCall, workstationCommand } from '#scripts/lib/workstation-command.ts';
import { attachToShell } from '#tools/chromium-shell/attach.ts';

const ROOT = join(import.meta.dirname, '../../..');
const START_MS = 30_000;
const CLOSE_MS = 15_000;

export interface StartOptions {
  readonly userDataDir: string;
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** One run of the program. */
export interface RunningApplication {
  readonly page: Page;
  /** The page of the window that shows `app://NAME/…`, as soon as there is one. */
  windowPage(name: string): Promise<Page>;
  /** What the next system dialog answers, e.g. `{ canceled: false, filePaths: ['…'] }`. */
  answerDialog(method: string, result: unknown): Promise<void>;
  /** As a person closes it: everything ends in order. */
  close(): Promise<void>;
  /** As a power cut ends it. */
  kill(): Promise<void>;
}

function requireBuild(): void {
  const needed = [
    join(ROOT, 'out/main/index.js'),
    join(ROOT, 'out/preload/workstation.cjs'),
    join(ROOT, 'out/renderer/workstation/index.html'),
  ];
  const missing = needed.filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  throw new Error(
    `The application is not built (missing: ${missing.join(', ')}). Run \`npx electron-vite build\` first.`,
  );
}

export function startApplication(options: StartOptions): Promise<RunningApplication> {
  requireBuild();
  const call = workstationCommand('.', [`--user-data-dir=${options.userDataDir}`]);
  return call.runtime === 'electron' ? startElectron(call, options) : startStandIn(call, options);
}

async function startElectron({ program, args }: ProgramCall, options: StartOptions): Promise<RunningApplication> {
  const env = { ...stringEnv(), ...options.env };
  const application = await _electron.launch({ executablePath: program, args: [...args], env, timeout: START_MS });
  const windowPage = async (name: string): Promise<Page> => {
    const isIt = (candidate: Page): boolean => candidate.url().startsWith(`app://${name}/`);
    return application.windows().find(isIt) ?? (await application.waitForEvent('window', { predicate: isIt }));
  };
  return {
    page: await windowPage('workstation'),
    windowPage,
    answerDialog: (method, result) =>
      application.evaluate(
        ({ dialog }, answer) => {
          Object.assign(dialog, { [answer.method]: () => Promise.resolve(answer.result) });
        },
        { method, result },
      ),
    close: () => application.close(),
    async kill() {
      const child = application.process();
      const ended = exitOf(child);
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function startStandIn({ program, args }: ProgramCall, options: StartOptions): Promise<RunningApplication> {
  mkdirSync(options.userDataDir, { recursive: true });
  const endpointFile = join(options.userDataDir, 'stand-in.endpoint');
  const dialogs = join(options.userDataDir, 'stand-in.dialogs');
  rmSync(endpointFile, { force: true });
  rmSync(dialogs, { force: true });
  const child = spawn(program, args, {
    cwd: ROOT,
    // A group of its own, so that a power cut takes Chromium too.
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'ignore', 'pipe'],
    env: {
      ...stringEnv(),
      ...options.env,
      CHROMIUM_SHELL_TIED: '1',
      CHROMIUM_SHELL_ENDPOINT_FILE: endpointFile,
      CHROMIUM_SHELL_DIALOGS: dialogs,
    },
  });
  const complaints = tailOf(child);
  const early = exitOf(child).then((code) => {
    throw new Error(`the application ended with ${code} before its window was there:\n${complaints()}`);
  });
  const attach = attachToShell({ endpointFile, timeout: START_MS }).then(async (shell) => ({
    shell,
    page: await shell.windowPage('workstation'),
  }));
  const { shell, page } = await Promise.race([attach, early]).catch((error: unknown) => {
    endGroup(child, 'SIGKILL');
    throw error;
  });
  early.catch(() => undefined);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = exitOf(child);
    // A power cut gives nobody the time to hang up first.
    if (signal === 'SIGKILL') endGroup(child, signal);
    await shell.close();
    if (signal !== 'SIGKILL') child.kill(signal);
    const deadline = setTimeout(() => endGroup(child, 'SIGKILL'), CLOSE_MS);
    await ended;
    clearTimeout(deadline);
  };
  return {
    page,
    windowPage: (name) => shell.windowPage(name),
    async answerDialog(method, result) {
      appendFileSync(dialogs, `${JSON.stringify({ method, result })}\n`);
    },
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

function stringEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill(signal);
  else process.kill(-child.pid, signal);
}

/** The last of what it said, for a failure's message. */
function tailOf(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    text = `${text}${bytes.toString()}`.slice(-4000);
  });
  return () => text;
}
