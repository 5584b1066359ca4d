import { join } from 'node:path';
import type { HostHandler } from './app-protocol.ts';
import { refuse, WORKSTATION_POLICY } from './content-security.ts';
import { type DocumentSource, type LetterSource, serveDocuments } from './document-routes.ts';
import { PATHS } from './paths.ts';
import { STARTUP_FAILURE_PATH, serveStartupFailure } from './startup-failure.ts';
import { locateBelow, serveFile } from './static-files.ts';

/** The page's own files. Built pages live in a folder each and share `assets/`. */
function locatePageFile(pathname: string): string | null {
  if (pathname === '/' || pathname === '/index.html') return join(PATHS.renderer, 'workstation/index.html');
  if (pathname.startsWith('/assets/')) return locateBelow(PATHS.renderer, pathname);
  return locateBelow(join(PATHS.renderer, 'workstation'), pathname);
}

export interface WorkstationHostParts {
  /** Null until the storage is open. */
  documents(): DocumentSource | null;
  readonly letters: LetterSource;
  /** Why there is no desk; the page for it is always there. */
  failure(): string;
  readonly version: string;
  readonly devServer: string | null;
}

/** Vite's page is of another origin; only it, and only while developing, may read what we serve. */
function shareWith(devServer: string | null, response: Response): Response {
  if (devServer === null) return response;
  response.headers.set('access-control-allow-origin', devServer);
  response.headers.set('cross-origin-resource-policy', 'cross-origin');
  return response;
}

/** `app://workstation/…` */
export function workstationHost(parts: WorkstationHostParts): HostHandler {
  return async (request, url) => {
    if (request.method !== 'GET') return refuse(405);
    if (url.pathname === STARTUP_FAILURE_PATH) return serveStartupFailure(parts.failure(), parts.version);
    const served = await serveDocuments(url, parts.documents(), parts.letters);
    if (served) return shareWith(parts.devServer, served);
    const file = locatePageFile(url.pathname);
    return file === null ? refuse(404) : serveFile(file, WORKSTATION_POLICY);
  };
}
