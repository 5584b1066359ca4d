import { describe, expect, test } from 'vitest';
import {
  type ColumnPoint,
  countedFrom,
  enlarged,
  fitCurve,
  placeAt,
  type RowCurve,
  reversed,
  stepAt,
  transposed,
} from '#renderer/reading-room/preprocess/row-curve.ts';

const BOWED: RowCurve = { originX: 100, originY: 400, stepX: 21, stepY: 1.5, bendX: -0.02, bendY: 0.05 };

function pointsOf(row: RowCurve, columns: readonly number[]): ColumnPoint[] {
  return columns.map((column) => {
    const [x, y] = placeAt(row, column);
    return { column, x, y };
  });
}

const near = (a: readonly number[], b: readonly number[]): void => {
  for (const [index, one] of a.entries()) expect(one).toBeCloseTo(b[index] ?? Number.NaN, 6);
};

describe('a row that bows', () => {
  test('is found again from its points, whichever are missing', () => {
    const found = fitCurve(pointsOf(BOWED, [0, 1, 2, 3, 5, 8, 13, 14, 20, 21, 22, 30, 34, 43]));
    for (const column of [-2, 0, 17, 45]) near(placeAt(found, column), placeAt(BOWED, column));
  });

  test('is taken as straight from few points', () => {
    const { bendX, bendY } = fitCurve(pointsOf(BOWED, [0, 1, 2, 3, 4, 5]));
    near([bendX, bendY], [0, 0]);
  });

  test('counted from another column it runs through the same places in the same direction', () => {
    const later = countedFrom(BOWED, 7);
    near(placeAt(later, 0), placeAt(BOWED, 7));
    near(placeAt(later, 10), placeAt(BOWED, 17));
    near(stepAt(later, 10), stepAt(BOWED, 17));
  });

  test('read from the other end it begins where it ended', () => {
    const back = reversed(BOWED, 44);
    near(placeAt(back, 0), placeAt(BOWED, 43));
    near(placeAt(back, 43), placeAt(BOWED, 0));
    near(placeAt(back, 10), placeAt(BOWED, 33));
  });

  test('on a mirrored and on a larger image', () => {
    const [x, y] = placeAt(BOWED, 12);
    near(placeAt(transposed(BOWED), 12), [y, x]);
    near(placeAt(enlarged(BOWED, 3), 12), [3 * x, 3 * y]);
  });
});
