/**
 * What the workstation's page may do: run its own scripts, draw, ask its own origin, and nothing else. Styles may stand
 * inline because antd writes them into the page at run time.
 */
export const WORKSTATION_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page without any script: what is shown when the station cannot start. */
export const STATIC_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Headers of every answer. What belongs to a case is never kept by Chromium on disk. */
export function headersOf(contentType: string, policy: string, caching: 'keep' | 'never'): Headers {
  return new Headers({
    ...COMMON,
    'content-type': contentType,
    'content-security-policy': policy,
    'cache-control': caching === 'keep' ? 'public, max-age=31536000, immutable' : 'no-store',
  });
}

/** A refusal says no more than its status. */
export function refuse(status: 400 | 401 | 403 | 404 | 405 | 500 | 503): Response {
  return new Response(null, { status, headers: headersOf('text/plain; charset=utf-8', STATIC_POLICY, 'never') });
}
