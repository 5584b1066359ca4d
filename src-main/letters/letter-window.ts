import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import { LETTERS_HOST } from '#shared/letters/letter.ts';
import { serveHosts } from '../app/app-protocol.ts';
import { refuse } from '../app/content-security.ts';
import { SEALED_PREFERENCES } from '../app/main-window.ts';
import { hardenSession } from '../app/session-security.ts';
import { locateBelow, serveFile } from '../app/static-files.ts';
import { LETTER_POLICY, type LetterJobs } from './letter-jobs.ts';

const PAGE_ADDRESS = `app://${LETTERS_HOST}/index.html`;

function locateLetterFile(renderer: string, pathname: string): string | null {
  if (pathname === '/index.html') return join(renderer, 'letters/index.html');
  return pathname.startsWith('/assets/') ? locateBelow(renderer, pathname) : null;
}

export interface LetterSessionParts {
  /** Folder of the built pages. */
  readonly renderer: string;
  readonly jobs: LetterJobs;
  report(error: unknown): void;
}

export interface LetterWindow {
  /** Loads the page for one letter; null loads it empty: fonts are warm and nobody's data stands in it. */
  load(token: string | null): Promise<void>;
  print(): Promise<Uint8Array>;
  isAlive(): boolean;
  destroy(): void;
}

/** Serves the letters' own session, which has no other page and no network. Once a run. */
export function prepareLetterSession({ renderer, jobs, report }: LetterSessionParts): Electron.Session {
  const own = session.fromPartition('letters');
  hardenSession(own, { devServer: null });
  const host = async (request: Request, url: URL): Promise<Response> => {
    const served = await jobs.serve(request, url);
    if (served) return served;
    const file = request.method === 'GET' ? locateLetterFile(renderer, url.pathname) : null;
    return file === null ? refuse(404) : serveFile(file, LETTER_POLICY);
  };
  serveHosts(own, { [LETTERS_HOST]: host }, report);
  return own;
}

export function openLetterWindow(own: Electron.Session): LetterWindow {
  const window = new BrowserWindow({
    show: false,
    width: 800,
    height: 1120,
    webPreferences: { ...SEALED_PREFERENCES, session: own, backgroundThrottling: false },
  });
  let isAlive = true;
  window.webContents.on('render-process-gone', () => {
    isAlive = false;
  });
  return {
    load: (token) => window.loadURL(token === null ? PAGE_ADDRESS : `${PAGE_ADDRESS}?letter=${token}`),
    print: () =>
      window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }),
    isAlive: () => isAlive && !window.isDestroyed(),
    destroy: () => window.destroy(),
  };
}
