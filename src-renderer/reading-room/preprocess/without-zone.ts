import { mrzColumnBox } from '../recognise/mrz-boxes.ts';
import type { GrayImage } from './gray-image.ts';
import type { RowCurve } from './row-curve.ts';

/**
 * The page with a zone that has been read painted over: readers of prose make nonsense of it, and its long lines are
 * the dearest of a passport. Column by column, so that a tilted row takes nothing of its neighbours with it.
 */
export function withoutZone(page: GrayImage, rows: readonly RowCurve[], columns: number): GrayImage {
  if (rows.length === 0) return page;
  const data = page.data.slice();
  for (const row of rows) {
    for (let column = 0; column < columns; column += 1) {
      const [left, top, width, height] = mrzColumnBox(row, column, column + 1);
      const right = Math.min(page.width, Math.ceil(left + width));
      const bottom = Math.min(page.height, Math.ceil(top + height));
      for (let y = Math.floor(top); y < bottom; y += 1)
        data.fill(255, y * page.width + Math.floor(left), y * page.width + right);
    }
  }
  return { ...page, data };
}
