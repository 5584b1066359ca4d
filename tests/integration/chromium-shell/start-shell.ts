import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NODE = join(ROOT, 'node_modules/.bin/node');
const RUN = join(ROOT, 'tools/chromium-shell/run.ts');
export const FIXTURE = join(ROOT, 'tests/fixtures/chromium-shell');
export const PRELOAD = join(FIXTURE, 'preload.cjs');

interface Answer {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
}

export interface StartOptions {
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Shared between starts of one test; else a fresh one. */
  readonly userData?: string;
}

/** A started stand-in with the fixture inside. */
export interface RunningShell {
  readonly process: ChildProcess;
  readonly userData: string;
  readonly output: () => string;
  /** Runs the function in the main process, as playwright's `electronApp.evaluate` does. */
  evaluate<R, A>(run: (electron: typeof Electron, argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Ends it as SIGTERM does and waits. */
  stop(): Promise<number | null>;
  readonly exited: Promise<number | null>;
  readonly ready: Promise<void>;
}

export function startShell({ argv = [], env = {}, userData }: StartOptions = {}): RunningShell {
  const folder = userData ?? mkdtempSync(join(tmpdir(), 'shell-test-'));
  const child = spawn(NODE, [RUN, FIXTURE, '--', `--user-data-dir=${folder}`, ...argv], {
    env: { ...process.env, CHROMIUM_SHELL_HEADLESS: '1', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on('message', (answer) => waiting.get((answer as Answer).id)?.(answer as Answer));
  const exited = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      if (userData === undefined) rmSync(folder, { recursive: true, force: true });
      for (const [id, resolveOne] of waiting) resolveOne({ id, ok: false, value: `the shell ended:\n${output}` });
      resolve(code);
    });
  });
  const answerTo = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(id, ({ ok, value }) => {
        waiting.delete(id);
        if (ok) resolve(value);
        else reject(new Error(String(value)));
      });
    });
  const ready = answerTo(0).then(() => undefined);
  // A start that is meant to be refused never becomes ready.
  ready.catch(() => undefined);
  let lastId = 0;
  return {
    process: child,
    userData: folder,
    output: () => output,
    ready,
    exited,
    async evaluate(run, argument) {
      await ready;
      const answer = answerTo(++lastId);
      child.send({ id: lastId, code: String(run), argument });
      return answer as Promise<Awaited<ReturnType<typeof run>>>;
    },
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

/** Opens a window on `app://workstation/` with the fixture's preload; its id names it in later calls. */
export function openWindow(
  shell: RunningShell,
  options: Electron.BrowserWindowConstructorOptions = {},
  url = 'app://workstation/',
): Promise<number> {
  return shell.evaluate(
    async ({ BrowserWindow }, given) => {
      const preferences = { preload: given.preload, ...given.options.webPreferences };
      const window = new BrowserWindow({ ...given.options, webPreferences: preferences });
      await window.loadURL(given.url);
      return window.id;
    },
    { options, url, preload: PRELOAD },
  );
}

/** Runs code in a window's page. */
export function inPage<R>(shell: RunningShell, id: number, code: string): Promise<R> {
  return shell.evaluate(
    ({ BrowserWindow }, given) => BrowserWindow.fromId(given.id)?.webContents.executeJavaScript(given.code, true),
    { id, code },
  ) as Promise<R>;
}
