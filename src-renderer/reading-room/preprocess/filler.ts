import { type MrzStrip, STRIP_MARGIN, STRIP_PITCH } from './mrz-strip.ts';

/**
 * The filler `<` is told by its shape, not by a recogniser trained on prose: a line of a zone is mostly fillers, and
 * such recognisers turn their runs into K, L and C. Over rendered passports at 150–300 dpi fillers correlate with a
 * chevron by 0.83–0.97, the nearest other character (K) by 0.69 at most.
 */
export const FILLER_AT_LEAST = 0.76;

const WIDTH = STRIP_PITCH;
/** Rows of a cell that are looked at: a capital's height and a little. */
const HEIGHT = Math.round(1.5 * STRIP_PITCH);
const CELL = WIDTH * HEIGHT;

interface Template {
  readonly values: Float64Array;
  readonly sum: number;
  readonly variance: number;
}

function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** A chevron open to the right, drawn with a soft pen; sizes are shares of the pitch. */
function chevron(halfHeight: number, halfWidth: number): Template {
  const values = new Float64Array(CELL);
  const tip = -halfWidth * WIDTH;
  const end = halfWidth * WIDTH;
  const rise = halfHeight * WIDTH;
  const pen = 0.06 * WIDTH;
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < CELL; index += 1) {
    const x = (index % WIDTH) + 0.5 - WIDTH / 2;
    const y = Math.floor(index / WIDTH) + 0.5 - HEIGHT / 2;
    const distance = Math.min(distanceToSegment(x, y, tip, 0, end, -rise), distanceToSegment(x, y, tip, 0, end, rise));
    const value = Math.max(0, Math.min(1, (pen - distance) / 1.5 + 0.5));
    values[index] = value;
    sum += value;
    squares += value * value;
  }
  return { values, sum, variance: squares - (sum * sum) / CELL };
}

const TEMPLATES: readonly Template[] = [chevron(0.36, 0.26), chevron(0.36, 0.32), chevron(0.3, 0.26)];

/** Normalised correlation of ink with the template whose top left corner lies at `left`, `top` of the strip. */
function correlation(strip: MrzStrip, template: Template, left: number, top: number): number {
  let sum = 0;
  let squares = 0;
  let product = 0;
  for (let y = 0; y < HEIGHT; y += 1) {
    const row = (top + y) * strip.width + left;
    for (let x = 0; x < WIDTH; x += 1) {
      const ink = 255 - (strip.data[row + x] ?? 255);
      sum += ink;
      squares += ink * ink;
      product += ink * (template.values[y * WIDTH + x] ?? 0);
    }
  }
  const variance = squares - (sum * sum) / CELL;
  if (variance <= CELL) return 0;
  return (product - (sum * template.sum) / CELL) / Math.sqrt(variance * template.variance);
}

const SHIFTS_X = [0, -1, 1, -2, 2] as const;
const SHIFTS_Y = [0, -2, 2, -4, 4] as const;

/** How much the column looks like a filler, -1…1: the best over small shifts and the sizes that fonts give it. */
export function fillerLikeness(strip: MrzStrip, column: number): number {
  const left = (column + STRIP_MARGIN) * STRIP_PITCH;
  const top = Math.round((strip.height - HEIGHT) / 2);
  let best = -1;
  for (const template of TEMPLATES) {
    for (const dy of SHIFTS_Y) {
      for (const dx of SHIFTS_X) best = Math.max(best, correlation(strip, template, left + dx, top + dy));
    }
    if (best > 0.9) break;
  }
  return best;
}

/** Share of the paper's contrast that a column's darkest strokes have; blank paper stays near 0. */
export function columnContrast(strip: MrzStrip, column: number): number {
  const left = Math.max(0, (column + STRIP_MARGIN) * STRIP_PITCH);
  let dark = 255;
  let paper = 0;
  for (let y = 0; y < strip.height; y += 1) {
    for (let x = left; x < Math.min(strip.width, left + STRIP_PITCH); x += 1) {
      const value = strip.data[y * strip.width + x] ?? 255;
      dark = Math.min(dark, value);
      paper = Math.max(paper, value);
    }
  }
  return (paper - dark) / 255;
}
