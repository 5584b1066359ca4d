import type { Box } from '#shared/domain/reading/reading-result.ts';
import { placeAt, type RowCurve, stepAt } from '../preprocess/row-curve.ts';

/** Half the height of a character and a little, in pitches. */
const HALF_HEIGHT = 0.65;

/** The upright box around columns `start` … `end` of a row that may run at any angle; pixels of the page raster. */
export function mrzColumnBox(row: RowCurve | undefined, start: number, end: number): Box {
  if (row === undefined) return [0, 0, 0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const column of [start - 0.5, (start + end - 1) / 2, end - 0.5]) {
    const [x, y] = placeAt(row, column);
    const [stepX, stepY] = stepAt(row, column);
    for (const across of [-HALF_HEIGHT, HALF_HEIGHT]) {
      xs.push(x - across * stepY);
      ys.push(y + across * stepX);
    }
  }
  const left = Math.max(0, Math.min(...xs));
  const top = Math.max(0, Math.min(...ys));
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
