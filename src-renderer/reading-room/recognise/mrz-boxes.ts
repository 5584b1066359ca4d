import type { Box } from '#shared/domain/reading/reading-result.ts';
import type { MrzRow } from '../preprocess/mrz-band.ts';

/** Half the height of a character and a little, in pitches. */
const HALF_HEIGHT = 0.65;

/** The upright box around columns `start` … `end` of a row that may run at any angle; pixels of the page raster. */
export function mrzColumnBox(row: MrzRow | undefined, start: number, end: number): Box {
  if (row === undefined) return [0, 0, 0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const column of [start - 0.5, end - 0.5]) {
    for (const across of [-HALF_HEIGHT, HALF_HEIGHT]) {
      xs.push(row.originX + column * row.stepX - across * row.stepY);
      ys.push(row.originY + column * row.stepY + across * row.stepX);
    }
  }
  const left = Math.max(0, Math.min(...xs));
  const top = Math.max(0, Math.min(...ys));
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
