import type { GrayImage } from './gray-image.ts';

/** The image without its first and last rows. */
export function cropRows(image: GrayImage, rows: number): GrayImage {
  if (rows <= 0) return image;
  const { width, height, data } = image;
  return { width, height: height - 2 * rows, data: data.slice(rows * width, (height - rows) * width) };
}

/** Bilinear; for small changes of size, where nothing would be skipped over. */
export function scaleGray(image: GrayImage, factor: number): GrayImage {
  if (factor === 1) return image;
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const fromY = Math.min(Math.max((y + 0.5) / factor - 0.5, 0), image.height - 1);
    const top = Math.floor(fromY);
    const upper = top * image.width;
    const lower = Math.min(top + 1, image.height - 1) * image.width;
    for (let x = 0; x < width; x += 1) {
      const fromX = Math.min(Math.max((x + 0.5) / factor - 0.5, 0), image.width - 1);
      const left = Math.floor(fromX);
      const right = Math.min(left + 1, image.width - 1);
      const fx = fromX - left;
      const a = (image.data[upper + left] ?? 0) * (1 - fx) + (image.data[upper + right] ?? 0) * fx;
      const b = (image.data[lower + left] ?? 0) * (1 - fx) + (image.data[lower + right] ?? 0) * fx;
      data[y * width + x] = a + (b - a) * (fromY - top);
    }
  }
  return { width, height, data };
}

/** Grey level below which the given share of the pixels lies. */
function percentile(image: GrayImage, share: number): number {
  const counts = new Uint32Array(256);
  for (const value of image.data) counts[value] = (counts[value] ?? 0) + 1;
  let left = share * image.data.length;
  for (let level = 0; level < 256; level += 1) {
    left -= counts[level] ?? 0;
    if (left <= 0) return level;
  }
  return 255;
}

/** Ink to black and paper to white, by the darkest hundredth and the brightest fifth. */
export function stretchContrast(image: GrayImage): GrayImage {
  const ink = percentile(image, 0.01);
  const paper = percentile(image, 0.8);
  if (paper - ink < 10) return image;
  const data = new Uint8Array(image.data.length);
  for (const [index, value] of image.data.entries())
    data[index] = Math.max(0, Math.min(255, ((value - ink) * 255) / (paper - ink)));
  return { ...image, data };
}
