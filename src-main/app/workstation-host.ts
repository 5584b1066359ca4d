import { join } from 'node:path';
import type { HostHandler } from './app-protocol.ts';
import { refuse, WORKSTATION_POLICY } from './content-security.ts';
import { type DocumentSource, type LetterSource, serveDocuments } from './document-routes.ts';
import { PATHS } from './paths.ts';
import { locateBelow, serveFile } from './static-files.ts';

/** The page's own files. Built pages live in a folder each and share `assets/`. */
function locatePageFile(pathname: string): string | null {
  if (pathname === '/' || pathname === '/index.html') return join(PATHS.renderer, 'workstation/index.html');
  if (pathname.startsWith('/assets/')) return locateBelow(PATHS.renderer, pathname);
  return locateBelow(join(PATHS.renderer, 'workstation'), pathname);
}

/** `app://workstation/…`. `documents` answers null until the storage is open. */
export function workstationHost(documents: () => DocumentSource | null, letters: LetterSource): HostHandler {
  return async (request, url) => {
    if (request.method !== 'GET') return refuse(405);
    const served = await serveDocuments(url, documents(), letters);
    if (served) return served;
    const file = locatePageFile(url.pathname);
    return file === null ? refuse(404) : serveFile(file, WORKSTATION_POLICY);
  };
}
