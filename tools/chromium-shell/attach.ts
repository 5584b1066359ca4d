import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

export interface AttachOptions {
  /** The file the shell was told to write its address to (`CHROMIUM_SHELL_ENDPOINT_FILE`). */
  readonly endpointFile: string;
  /** How long to wait for the shell, and for each window; milliseconds. */
  readonly timeout?: number;
}

export interface AttachedShell {
  readonly browser: Browser;
  /** The page of the window that shows `app://NAME/…`, as soon as there is one. */
  windowPage(name: string): Promise<Page>;
  /** Every page of the run, hidden ones too. */
  pages(): Page[];
  /** Lets go of the browser; the application keeps running. */
  close(): Promise<void>;
}

const PAGE_URL = /^http:\/\/([a-z0-9.-]+)-[0-9a-f]{32}\.localhost:\d+(\/.*)?$/i;
const DEFAULT_TIMEOUT_MS = 15_000;
const POLL_MS = 25;

/** Joins a running shell as a test does: playwright over the debugging port the shell opened for it. */
export async function attachToShell(options: AttachOptions): Promise<AttachedShell> {
  const timeout = options.timeout ?? DEFAULT_TIMEOUT_MS;
  const endpoint = await until(`chromium-shell endpoint in ${options.endpointFile}`, timeout, () =>
    readEndpoint(options.endpointFile),
  );
  const browser = await chromium.connectOverCDP(endpoint, { timeout });
  const pages = (): Page[] => browser.contexts().flatMap((context) => context.pages());
  return {
    browser,
    pages,
    windowPage: (name) =>
      until(`a window showing app://${name}/`, timeout, () =>
        pages().find((page) => appUrlOf(page).startsWith(`app://${name}/`)),
      ),
    close: () => browser.close(),
  };
}

/** The application's address of a page, `app://workstation/index.html`; other addresses as they are. */
export function appUrlOf(page: Page): string {
  const match = PAGE_URL.exec(page.url());
  return match === null ? page.url() : `app://${match[1] ?? ''}${match[2] ?? '/'}`;
}

async function until<T>(what: string, timeout: number, probe: () => T | undefined): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const found = probe();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms for ${what}`);
    await sleep(POLL_MS);
  }
}

function readEndpoint(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}
