import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { headersOf, refuse } from './content-security.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};

/** The file below `root` that a URL path names, or null when the path tries to leave it or hides something. */
export function locateBelow(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (/[\u0000-\u001f\\:]/.test(decoded)) return null;
  if (decoded.split('/').some((part) => part === '..' || (part.startsWith('.') && part.length > 1))) return null;
  const base = resolve(root);
  const file = join(base, decoded);
  return file.startsWith(base + sep) ? file : null;
}

/** Serves one built file. An unknown kind of file is not served at all, so nothing is ever sniffed. */
export async function serveFile(file: string, policy: string): Promise<Response> {
  const contentType = CONTENT_TYPES[extname(file).toLowerCase()];
  if (contentType === undefined) return refuse(404);
  try {
    const bytes = await readFile(file);
    const isHashed = file.includes(`${sep}assets${sep}`);
    return new Response(bytes, { headers: headersOf(contentType, policy, isHashed ? 'keep' : 'never') });
  } catch (error) {
    if (isMissing(error)) return refuse(404);
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code));
}
