import { median } from '#shared/recognition/median.ts';
import type { GrayImage } from './gray-image.ts';

/** Cells a side that the picture is brought down to, and frequencies a side that are kept. */
const CELLS = 32;
const FREQUENCIES = 8;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean brightness of each cell of the area, the paper's edge repeated beyond the page. */
function cellsOf({ width, height, data }: GrayImage, { left, top, right, bottom }: Area): Float64Array {
  const cells = new Float64Array(CELLS * CELLS);
  const edge = (from: number, to: number, at: number, size: number): number =>
    Math.min(size, Math.max(0, Math.round(from + ((to - from) * at) / CELLS)));
  for (let row = 0; row < CELLS; row += 1) {
    const y0 = Math.min(height - 1, edge(top, bottom, row, height));
    const y1 = Math.max(y0 + 1, edge(top, bottom, row + 1, height));
    for (let column = 0; column < CELLS; column += 1) {
      const x0 = Math.min(width - 1, edge(left, right, column, width));
      const x1 = Math.max(x0 + 1, edge(left, right, column + 1, width));
      let sum = 0;
      for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) sum += data[y * width + x] ?? 255;
      cells[row * CELLS + column] = sum / ((x1 - x0) * (y1 - y0));
    }
  }
  return cells;
}

const WAVES = Array.from({ length: FREQUENCIES }, (_, frequency) =>
  Float64Array.from({ length: CELLS }, (__, at) => Math.cos((Math.PI * frequency * (2 * at + 1)) / (2 * CELLS))),
);

/** The lowest frequencies of the discrete cosine transform, rows of `FREQUENCIES`. */
function lowFrequencies(cells: Float64Array): readonly number[] {
  const found: number[] = [];
  for (const down of WAVES) {
    for (const across of WAVES) {
      let sum = 0;
      for (let row = 0; row < CELLS; row += 1) {
        let inRow = 0;
        for (let column = 0; column < CELLS; column += 1) {
          inRow += (cells[row * CELLS + column] ?? 0) * (across[column] ?? 0);
        }
        sum += inRow * (down[row] ?? 0);
      }
      found.push(sum);
    }
  }
  return found;
}

/**
 * Perceptual hash of a part of the page, 16 hexadecimal digits: a bit each for the 63 lowest frequencies but the mean,
 * set where it is above their median (Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010).
 * Light, contrast, resolution and noise hardly change it; what stands where does.
 */
export function pictureHash(image: GrayImage, area: Area): string {
  const values = lowFrequencies(cellsOf(image, area)).slice(1);
  const middle = median(values);
  const bits = ['0', ...values.map((value) => (value > middle ? '1' : '0'))].join('');
  return (bits.match(/.{4}/g) ?? []).map((digit) => Number.parseInt(digit, 2).toString(16)).join('');
}
