import { randomBytes } from 'node:crypto';

/** The one custom scheme the stand-in serves. */
export const APP_SCHEME = 'app';

/**
 * Part of every host name the shell gives out, so that every request of our own pages, whatever its kind, carries it in
 * its Host header and no other program on the machine can guess it. A cookie would be missing from requests without
 * credentials, from sandboxed frames and from hosts never visited.
 */
const TOKEN = randomBytes(16).toString('hex');
const APP_URL = /^app:\/\/([^/?#]+)(.*)$/is;
const LOOPBACK_URL = new RegExp(`^http://([a-z0-9.-]+)-${TOKEN}\\.localhost:\\d+(.*)$`, 'is');
const LOOPBACK_HOST = new RegExp(`^([a-z0-9.-]+)-${TOKEN}\\.localhost(?::\\d+)?$`, 'i');

/** What follows an app host's name in its loopback address. */
export function hostSuffix(port: number): string {
  return `-${TOKEN}.localhost:${port}`;
}

/** `app://workstation/a` → `http://workstation-TOKEN.localhost:PORT/a`; any other address comes back as it is. */
export function toLoopback(url: string, port: number): string {
  const match = APP_URL.exec(url);
  if (match === null) return url;
  const [, host = '', rest = ''] = match;
  return `http://${host.toLowerCase()}${hostSuffix(port)}${withSlash(rest)}`;
}

/** The way back; any address that is not ours comes back as it is. */
export function toApp(url: string): string {
  const match = LOOPBACK_URL.exec(url);
  if (match === null) return url;
  const [, host = '', rest = ''] = match;
  return `${APP_SCHEME}://${host}${withSlash(rest)}`;
}

/** `app://workstation` for one of our pages; Chromium's own answer for others. */
export function toAppOrigin(url: string): string {
  const match = LOOPBACK_URL.exec(url) ?? APP_URL.exec(url);
  if (match !== null) return `${APP_SCHEME}://${match[1] ?? ''}`;
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

/** The app host a request's Host header names, or null when it does not carry the token. */
export function appHostOf(hostHeader: string | undefined): string | null {
  return LOOPBACK_HOST.exec(hostHeader ?? '')?.[1] ?? null;
}

/** A host source of Content-Security-Policy (`app:`, `app://workstation`, `app://*`) in loopback terms. */
export function toLoopbackSource(source: string, port: number): string {
  const lower = source.toLowerCase();
  if (lower === 'app:' || lower === 'app://*') return `http://*.localhost:${port}`;
  const match = /^app:\/\/([^/]+)(.*)$/i.exec(source);
  return match === null ? source : `http://${(match[1] ?? '').toLowerCase()}${hostSuffix(port)}${match[2] ?? ''}`;
}

function withSlash(rest: string): string {
  return rest.startsWith('/') ? rest : `/${rest}`;
}
