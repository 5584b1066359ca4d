import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import type { PageReader } from './page-reader/page-reader.ts';
import { roomResponse } from './room-files.ts';

/** Longest side of a page, pixels: the picture of one is no larger either. */
const LONGEST_SIDE = 65_535;

function sideOf(text: string | null): number | null {
  const side = Number(text);
  return Number.isInteger(side) && side >= 1 && side <= LONGEST_SIDE ? side : null;
}

/** Just so many bytes; null for fewer or more. The room is not trusted: what is too much is not taken into memory. */
async function bytesOf({ body }: Request, length: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  // Leaving the loop cancels the rest.
  for await (const chunk of body ?? []) {
    if (filled + chunk.length > length) return null;
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return filled === length ? bytes : null;
}

/**
 * `POST …/print?width=W&height=H` with a page's pixels, one byte each: its print as the reader sees it, JSON. 400 where
 * pixels and size do not agree, 413 for more than a page may have, 503 where there is no reader.
 */
export async function roomPrint(
  request: Request,
  { reader, report }: { readonly reader: PageReader; report(error: unknown, what: string): void },
): Promise<Response> {
  if (request.method !== 'POST') return roomResponse(405, 'text/plain', null);
  const { searchParams } = new URL(request.url);
  const [width, height] = [sideOf(searchParams.get('width')), sideOf(searchParams.get('height'))];
  if (width === null || height === null) return roomResponse(400, 'text/plain', null);
  if (width * height > READING_LIMITS.pixels) return roomResponse(413, 'text/plain', null);
  const data = await bytesOf(request, width * height);
  if (data === null) return roomResponse(400, 'text/plain', null);
  try {
    const lines = await reader.read({ width, height, data });
    return roomResponse(200, 'application/json', new TextEncoder().encode(JSON.stringify(lines)));
  } catch (error) {
    report(error, 'page_reader');
    return roomResponse(503, 'text/plain', null);
  }
}
