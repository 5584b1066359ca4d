import type { GrayImage } from '../preprocess/gray-image.ts';

/** A grey image as Netpbm P5: what Tesseract reads without decoding anything, so nothing is compressed in between. */
export function pgmOf(image: GrayImage): Blob {
  const header = new TextEncoder().encode(`P5\n${image.width} ${image.height}\n255\n`);
  return new Blob([header, new Uint8Array(image.data)], { type: 'image/x-portable-graymap' });
}
