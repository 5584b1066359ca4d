import type { GrayImage } from './gray-image.ts';

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
