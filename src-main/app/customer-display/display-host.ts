import { join } from 'node:path';
import type { HostHandler } from '../app-protocol.ts';
import { refuse } from '../content-security.ts';
import { locateBelow, serveFile } from '../static-files.ts';

export const DISPLAY_HOST = 'customer-display';

/** Its own script, style and fonts; no picture, no connection, nothing that could carry anything out. */
export const DISPLAY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function locate(renderer: string, pathname: string): string | null {
  if (pathname === '/index.html') return join(renderer, 'customer-display/index.html');
  return pathname.startsWith('/assets/') ? locateBelow(renderer, pathname) : null;
}

/** `app://customer-display/…`: the built page and nothing of any case; papers and letters do not exist here. */
export function displayHost(renderer: string): HostHandler {
  return (request, url) => {
    const file = request.method === 'GET' ? locate(renderer, url.pathname) : null;
    return file === null ? refuse(404) : serveFile(file, DISPLAY_POLICY);
  };
}
