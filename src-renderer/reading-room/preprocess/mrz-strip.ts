import type { GrayImage } from './gray-image.ts';
import { placeAt, type RowCurve, stepAt } from './row-curve.ts';

/** Pixels of one column of a strip; capitals come out about as high. */
export const STRIP_PITCH = 28;
/** The line above or below is 2.5 pitches off and stays out of sight. */
export const STRIP_HEIGHT = 2 * STRIP_PITCH;
/** Columns of paper kept on both sides, so that a row found one column off still shows all of its characters. */
export const STRIP_MARGIN = 2;

/** One line of a zone, level and at a fixed pitch: column n is centred at `(n + margin + ½) × pitch`. */
export interface MrzStrip extends GrayImage {
  readonly columns: number;
}

function sample(image: GrayImage, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left + 1 >= image.width || top + 1 >= image.height) return 255;
  const at = top * image.width + left;
  const { data, width } = image;
  const fx = x - left;
  const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx;
  const lower = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx;
  return upper + (lower - upper) * (y - top);
}

/**
 * Cuts a row out of the page raster, along its curve, turned level and scaled to the strip's pitch (bilinear, 2×2 when
 * shrinking).
 */
export function cutStrip(page: GrayImage, row: RowCurve, columns: number): MrzStrip {
  const width = (columns + 2 * STRIP_MARGIN) * STRIP_PITCH;
  const height = STRIP_HEIGHT;
  const data = new Uint8Array(width * height);
  const pitch = Math.hypot(row.stepX, row.stepY);
  const offsets = pitch > STRIP_PITCH ? [-0.25, 0.25] : [0];
  const share = offsets.length ** 2;
  for (let x = 0; x < width; x += 1) {
    // One line across the row for every pixel along it: where it crosses, and which way is down.
    const crossings = offsets.map((dx) => {
      const column = (x + 0.5 + dx) / STRIP_PITCH - STRIP_MARGIN - 0.5;
      const [stepX, stepY] = stepAt(row, column);
      return { place: placeAt(row, column), downX: -stepY / STRIP_PITCH, downY: stepX / STRIP_PITCH };
    });
    for (let y = 0; y < height; y += 1) {
      let sum = 0;
      for (const { place, downX, downY } of crossings) {
        for (const dy of offsets) {
          const v = y + 0.5 + dy - height / 2;
          sum += sample(page, place[0] + v * downX - 0.5, place[1] + v * downY - 0.5);
        }
      }
      data[y * width + x] = sum / share;
    }
  }
  return { width, height, data, columns };
}
