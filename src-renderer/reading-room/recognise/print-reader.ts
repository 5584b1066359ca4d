import type { PrintedLines } from '#shared/recognition/printed-word.ts';
import type { GrayImage } from '../preprocess/gray-image.ts';
import type { WordLines } from './text-engine.ts';

/** Reads Chinese, English and mixed pages that stand upright and level: PP-OCRv4 in the station's own process. */
export interface PrintReader {
  /** Null where the station has no such reader: its native library does not load on this machine. */
  read(page: GrayImage): Promise<WordLines | null>;
}

/** The reader as one job may ask it, over the room's own origin. */
export function openPrintReader(base: URL, jobId: string, signal: AbortSignal): PrintReader {
  return {
    async read({ width, height, data }) {
      const address = new URL(`job/${jobId}/print?width=${width}&height=${height}`, base);
      // Pixels of a page are never shared memory; the type cannot tell.
      const body = data as Uint8Array<ArrayBuffer>;
      const response = await fetch(address, { method: 'POST', body, signal });
      if (response.status === 503) return null;
      if (!response.ok) throw new Error(`print: ${response.status}`);
      const lines = (await response.json()) as PrintedLines;
      return lines.map((words) => words.map((word) => ({ ...word, symbols: [] })));
    },
  };
}
