import type { Word } from '../recognise/text-engine.ts';

/** One page as pixels, at the resolution it is read at. */
export interface PageRaster {
  readonly canvas: OffscreenCanvas;
  /** True when the page was drawn from vectors: sharp edges, few colours. */
  readonly drawn: boolean;
  /** The page's own text with boxes in pixels of `canvas`, lines in reading order; null when it has none worth using. */
  readonly textLayer: readonly (readonly Word[])[] | null;
}

/** A decoded document. Pages are decoded one at a time, as memory allows. */
export interface PageSource {
  readonly pages: number;
  page(index: number): Promise<PageRaster>;
  close(): Promise<void>;
}

/** Long side, in pixels, up to which a page is read: A4 at 300 dpi, and a little. */
export const READ_SIDE = 3600;

/** Gives a drawn page's pixels back at once, some 40 MB: the collector sees only a small object and takes its time. */
export function releaseCanvas(canvas: OffscreenCanvas): void {
  canvas.width = 0;
}

export function canvasOf(
  width: number,
  height: number,
): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  return { canvas, context };
}

export function pixelsOf(canvas: OffscreenCanvas): ImageData {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
