import type { OutgoingHttpHeaders } from 'node:http';
import { toLoopback, toLoopbackSource } from './origin-map.ts';

const POLICIES = new Set(['content-security-policy', 'content-security-policy-report-only']);

/** The handler's headers as Chromium must see them: unchanged, but for the few that may name an `app:` address. */
export function toLoopbackHeaders(headers: Headers, port: number): OutgoingHttpHeaders {
  const result: OutgoingHttpHeaders = {};
  for (const [name, value] of headers) {
    if (name === 'set-cookie') continue;
    result[name] = mapValue(name, value, port);
  }
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) result['set-cookie'] = cookies;
  return result;
}

function mapValue(name: string, value: string, port: number): string {
  if (POLICIES.has(name)) return mapPolicy(value, port);
  if (name === 'location') return toLoopback(value, port);
  if (name === 'access-control-allow-origin') return toLoopbackSource(value, port);
  return value;
}

/**
 * Maps the `app:` sources of a policy. `upgrade-insecure-requests` goes, because it would turn our own http addresses into
 * https ones that nobody serves; `app:` addresses are never upgraded in Electron.
 */
export function mapPolicy(policy: string, port: number): string {
  return policy
    .replaceAll(/[^\s;,]+/g, (token) => toLoopbackSource(token, port))
    .replaceAll(/(^|[;,])\s*upgrade-insecure-requests\s*(?=$|[;,])/gi, '$1');
}
