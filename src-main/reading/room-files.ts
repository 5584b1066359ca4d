import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { locateBelow } from '../app/static-files.ts';

/** Only what the room loads by itself; WebAssembly and workers, but no inline script, no frame, no form, no network. */
const ROOM_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Every answer to the room carries these: with both isolation headers WebAssembly may use threads. */
export function roomResponse(status: number, type: string, body: Uint8Array<ArrayBuffer> | null): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': ROOM_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}

export interface RoomFolders {
  /** The built pages, `out/renderer`. */
  readonly renderer: string;
  /** Holds `tessdata` (language data) and `models` (the room's network, and those of the page reader). */
  readonly resources: string;
}

function locate({ renderer, resources }: RoomFolders, pathname: string): string | null {
  if (pathname === '/index.html') return join(renderer, 'reading-room/index.html');
  if (pathname.startsWith('/assets/')) return locateBelow(renderer, pathname);
  if (pathname.startsWith('/vendor/')) return locateBelow(join(renderer, 'reading-room'), pathname);
  if (/^\/(tessdata\/[a-z_]+\.traineddata\.gz|models\/ocrb\.onnx)$/.test(pathname))
    return locateBelow(resources, pathname);
  return null;
}

/** The room's own scripts and data, and nothing beside them. */
export async function serveRoomFile(folders: RoomFolders, pathname: string): Promise<Response> {
  const file = locate(folders, pathname);
  if (file === null) return roomResponse(404, 'text/plain', null);
  try {
    return roomResponse(200, TYPES[extname(file)] ?? 'application/octet-stream', new Uint8Array(await readFile(file)));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR'].includes(String(error.code));
    if (isMissing) return roomResponse(404, 'text/plain', null);
    throw error;
  }
}
