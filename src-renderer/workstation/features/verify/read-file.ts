import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import { CONTENT_HASH_PATTERN, type ContentHash } from '#shared/kernel/ids.ts';
import { openPdf } from '../../ui/pdf/index.ts';
import type { Decoded } from './decode-worker.ts';

/** Dots an inch: the modules of our code are five pixels wide then. */
const DENSITY = 300;
/** A result is one or two pages, its code at the foot of the last. */
const MOST_PAGES = 10;
/** A picture that keeps the decoder busy longer is given up. */
const PATIENCE_MS = 20_000;

export type FileCode =
  | { readonly kind: 'code'; readonly text: string; readonly fileHash: ContentHash }
  | { readonly kind: 'no_code' | 'unreadable' | 'too_large' };

function decodeIn(worker: Worker, picture: Blob): Promise<Decoded> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ unreadable: true }), PATIENCE_MS);
    const answer = (decoded: Decoded) => {
      clearTimeout(timer);
      resolve(decoded);
    };
    worker.onmessage = ({ data }: MessageEvent<Decoded>) => answer(data);
    worker.onerror = () => answer({ unreadable: true });
    worker.postMessage(picture);
  });
}

async function* picturesOf(bytes: Uint8Array<ArrayBuffer>, type: string): AsyncGenerator<Blob> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    yield new Blob([bytes], { type });
    return;
  }
  // pdf.js takes the bytes for itself.
  const { document: pdf, release } = await openPdf(bytes.slice());
  try {
    const pages = Math.min(pdf.numPages, MOST_PAGES);
    for (let number = pages; number > 0; number -= 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: DENSITY / 72 });
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      if (canvas.width * canvas.height > READING_LIMITS.pixels) continue;
      await page.render({ canvas, viewport }).promise;
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      if (picture) yield picture;
    }
  } finally {
    release();
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<ContentHash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!CONTENT_HASH_PATTERN.test(hash)) throw new Error('SHA-256 is 64 hex digits');
  return hash as ContentHash;
}

/** Looks for the code on a picture or on the pages of a PDF, the last page first. */
export async function readFile(file: File): Promise<FileCode> {
  if (file.size > READING_LIMITS.bytes) return { kind: 'too_large' };
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let isReadable = false;
    for await (const picture of picturesOf(bytes, file.type)) {
      const decoded = await decodeIn(worker, picture);
      if ('unreadable' in decoded) continue;
      isReadable = true;
      if (decoded.text !== null) return { kind: 'code', text: decoded.text, fileHash: await hashOf(bytes) };
    }
    return { kind: isReadable ? 'no_code' : 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  } finally {
    worker.terminate();
  }
}
