import type { Picture } from '#shared/recognition/network.ts';
import { scaleGray } from '../../preprocess/gray-scale.ts';
import { type MrzStrip, STRIP_PITCH } from '../../preprocess/mrz-strip.ts';
import { MODEL_PITCH } from './model-shape.ts';

/** Contrast below which a stroke is not stretched any further, grey levels: it would be the paper's grain. */
const LEAST_CONTRAST = 24;
/** Pixels to either side that say what is paper at a column: four pitches. */
const REACH = 4 * MODEL_PITCH;

/** The share's quantile of sorted values, linear between neighbours (as numpy's). */
function quantile(sorted: Uint8Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
}

/** Means over `REACH` to both sides; beyond the ends the end's own value goes on. */
function smoothed(values: Float32Array): Float32Array {
  const at = (index: number): number => values[Math.max(0, Math.min(values.length - 1, index))] ?? 0;
  let sum = 0;
  for (let index = -REACH; index <= REACH; index += 1) sum += at(index);
  return values.map((_, index) => {
    const mean = sum / (2 * REACH + 1);
    sum += at(index + REACH + 1) - at(index - REACH);
    return mean;
  });
}

/**
 * A strip as the network was trained on them: paper about 0, ink about 1, from what lies around each column. The same
 * arithmetic as `normalised` in scripts/ocrb/lines.py.
 */
export function linePicture(strip: MrzStrip): Picture {
  const { width, height, data } = scaleGray(strip, MODEL_PITCH / STRIP_PITCH);
  const paper = new Float32Array(width);
  const ink = new Float32Array(width);
  const column = new Uint8Array(height);
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) column[y] = data[y * width + x] ?? 255;
    column.sort();
    paper[x] = quantile(column, 0.75);
    ink[x] = column[0] ?? 255;
  }
  const papers = smoothed(paper);
  const inks = smoothed(ink);
  const picture = Float32Array.from(data, (value, index) => {
    const x = index % width;
    const mean = papers[x] ?? 255;
    const contrast = Math.max(mean - (inks[x] ?? 0), LEAST_CONTRAST);
    return Math.max(-1, Math.min(2, (mean - value) / contrast));
  });
  return { width, height, channels: 1, data: picture };
}
