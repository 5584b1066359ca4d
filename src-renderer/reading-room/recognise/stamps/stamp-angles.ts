import type { InkMask } from '../../preprocess/threshold.ts';

const DEGREE = Math.PI / 180;
const STEP = 3;
/** Height of a row of ink, pixels. */
const ROW = 2;
/** Angles closer than this are one. */
const APART = 15;

/** How sharply the ink falls into rows when it is looked at along an angle: rows of print, and the sides of a frame. */
function sharpness(points: readonly (readonly [x: number, y: number])[], angle: number, reach: number): number {
  const rows = new Float64Array(2 * reach + 2);
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  for (const [x, y] of points) {
    // Shared out between two rows: else the grid of the pixels itself makes rows, most of all at 45°.
    const at = (y * cosine - x * sine) / ROW + reach;
    const row = Math.floor(at);
    rows[row] = (rows[row] ?? 0) + row + 1 - at;
    rows[row + 1] = (rows[row + 1] ?? 0) + at - row;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
}

/** Angles at which the ink may be printed, radians clockwise in −90° … 90°, the likeliest first; at most `most`. */
export function stampAngles(mask: InkMask, most: number): number[] {
  const points: (readonly [number, number])[] = [];
  for (let y = 0; y < mask.height; y += 1) {
    for (let x = 0; x < mask.width; x += 1)
      if (mask.data[y * mask.width + x] === 1) points.push([x - mask.width / 2, y - mask.height / 2]);
  }
  const reach = Math.ceil(Math.hypot(mask.width, mask.height) / 2) + 1;
  const scores: { readonly degrees: number; readonly score: number }[] = [];
  for (let degrees = -90; degrees < 90; degrees += STEP)
    scores.push({ degrees, score: sharpness(points, degrees * DEGREE, reach) });
  const chosen: number[] = [];
  for (const { degrees } of scores.sort((a, b) => b.score - a.score)) {
    if (chosen.length === most) break;
    const isNew = chosen.every((other) => {
      const between = Math.abs(other - degrees) % 180;
      return Math.min(between, 180 - between) >= APART;
    });
    if (isNew) chosen.push(degrees);
  }
  return chosen.map((degrees) => degrees * DEGREE);
}
