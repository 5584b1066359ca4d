import type { GrayImage } from './gray-image.ts';
import type { InkMask } from './threshold.ts';

/** Sharpness of the ink's row profile when rows run at `slope` (rise over run): level lines give peaks and gaps. */
function profileSharpness(points: readonly { x: number; y: number }[], slope: number, height: number): number {
  const bins = new Float64Array(Math.ceil(height * 1.4) + 2);
  const base = Math.round(height * 0.2);
  for (const { x, y } of points) {
    const row = Math.round(y - slope * x) + base;
    if (row >= 0 && row < bins.length) bins[row] = (bins[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < bins.length; row += 1) sharpness += ((bins[row] ?? 0) - (bins[row - 1] ?? 0)) ** 2;
  return sharpness;
}

/**
 * Tilt of the text lines in radians, clockwise positive, searched around a first guess: coarse steps of half a degree
 * over ±4°, then twentieths. Looks at every third pixel of ink: a page has enough of it.
 */
export function refineTilt(mask: InkMask, guess: number): number {
  const points: { x: number; y: number }[] = [];
  const stride = 3;
  for (let y = 0; y < mask.height; y += 1) {
    for (let x = y % stride; x < mask.width; x += stride) {
      if (mask.data[y * mask.width + x] === 1) points.push({ x: x - mask.width / 2, y });
    }
  }
  const degree = Math.PI / 180;
  let best = guess;
  for (const [reach, step] of [
    [4, 0.5],
    [0.5, 0.05],
  ] as const) {
    const centre = best;
    let bestSharpness = -1;
    for (let offset = -reach; offset <= reach; offset += step) {
      const angle = centre + offset * degree;
      const sharpness = profileSharpness(points, Math.tan(angle), mask.height);
      if (sharpness > bestSharpness) {
        bestSharpness = sharpness;
        best = angle;
      }
    }
  }
  return best;
}

/** A page turned level about its centre, same size, and the way back for boxes. */
export interface LevelPage {
  readonly image: GrayImage;
  /** From a point of the level image to the page as it was. */
  back(x: number, y: number): { x: number; y: number };
}

/** Undoes a tilt (radians, clockwise positive); corners that come from outside are white. Bilinear. */
export function levelPage(page: GrayImage, tilt: number): LevelPage {
  if (Math.abs(tilt) < 0.003) return { image: page, back: (x, y) => ({ x, y }) };
  const { width, height, data } = page;
  const cosine = Math.cos(tilt);
  const sine = Math.sin(tilt);
  const back = (x: number, y: number): { x: number; y: number } => {
    const dx = x - width / 2;
    const dy = y - height / 2;
    return { x: width / 2 + dx * cosine - dy * sine, y: height / 2 + dx * sine + dy * cosine };
  };
  const level = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    let { x: fromX, y: fromY } = back(0, y);
    for (let x = 0; x < width; x += 1, fromX += cosine, fromY += sine) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const fx = fromX - left;
      const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx;
      const lower = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx;
      level[y * width + x] = upper + (lower - upper) * (fromY - top);
    }
  }
  return { image: { width, height, data: level }, back };
}
