import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { toApp } from './origin-map.ts';
import { toLoopbackHeaders } from './response-headers.ts';

/** Headers that belong to the loopback hop and not to the request the page made. */
const HOP_HEADERS = new Set(['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding']);
const ORIGIN_HEADERS = new Set(['origin', 'referer']);

/** What the page asked, as the protocol handler sees it in Electron. */
export function toRequest(message: IncomingMessage, url: string, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    if (HOP_HEADERS.has(name)) continue;
    for (const value of values ?? []) headers.append(name, ORIGIN_HEADERS.has(name) ? mapOrigin(value) : value);
  }
  const method = message.method ?? 'GET';
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal };
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = Readable.toWeb(message) as ReadableStream<Uint8Array>;
    init.duplex = 'half';
  }
  return new Request(url, init);
}

function mapOrigin(value: string): string {
  const mapped = toApp(value);
  // An Origin header has no path.
  return /^https?:\/\/[^/]+$/.test(value) ? mapped.replace(/\/$/, '') : mapped;
}

/** Streams the handler's answer to Chromium; the source is cancelled when the page goes away. */
export async function writeResponse(
  response: Response,
  headers: Headers,
  target: ServerResponse,
  port: number,
): Promise<void> {
  target.writeHead(response.status, response.statusText, toLoopbackHeaders(headers, port));
  if (response.body === null || target.req.method === 'HEAD') {
    await response.body?.cancel();
    target.end();
    return;
  }
  const reader = response.body.getReader();
  target.once('close', () => void reader.cancel().catch(() => undefined));
  target.flushHeaders();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!target.write(value)) await drained(target);
    if (target.destroyed) return;
  }
  target.end();
}

function drained(target: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const proceed = (): void => {
      target.off('drain', proceed).off('close', proceed);
      resolve();
    };
    target.on('drain', proceed).on('close', proceed);
  });
}
