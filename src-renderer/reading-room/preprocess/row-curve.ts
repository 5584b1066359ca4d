/**
 * A row of columns at a fixed pitch on paper that may lie askew, be seen from the side or bow: the centre of column n is
 * at `origin + n × step + n² × bend`, in pixels of the page raster.
 */
export interface RowCurve {
  readonly originX: number;
  readonly originY: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly bendX: number;
  readonly bendY: number;
}

/** The centre of a column; columns between two are between them. */
export function placeAt(row: RowCurve, column: number): readonly [x: number, y: number] {
  return [
    row.originX + column * row.stepX + column * column * row.bendX,
    row.originY + column * row.stepY + column * column * row.bendY,
  ];
}

/** From one column to the next, at a column: the local pitch and direction. */
export function stepAt(row: RowCurve, column: number): readonly [x: number, y: number] {
  return [row.stepX + 2 * column * row.bendX, row.stepY + 2 * column * row.bendY];
}

/** The same row counted from `column` on; that column is 0 then. */
export function countedFrom(row: RowCurve, column: number): RowCurve {
  const [originX, originY] = placeAt(row, column);
  const [stepX, stepY] = stepAt(row, column);
  return { ...row, originX, originY, stepX, stepY };
}

/** The same row of so many columns read from its other end. */
export function reversed(row: RowCurve, columns: number): RowCurve {
  const { stepX, stepY, ...rest } = countedFrom(row, columns - 1);
  return { ...rest, stepX: -stepX, stepY: -stepY };
}

/** The row with x and y exchanged, as of an image that was mirrored along its diagonal. */
export function transposed<R extends RowCurve>(row: R): R {
  return {
    ...row,
    originX: row.originY,
    originY: row.originX,
    stepX: row.stepY,
    stepY: row.stepX,
    bendX: row.bendY,
    bendY: row.bendX,
  };
}

/** The row on an image `factor` times as large. */
export function enlarged<R extends RowCurve>(row: R, factor: number): R {
  return {
    ...row,
    originX: row.originX * factor,
    originY: row.originY * factor,
    stepX: row.stepX * factor,
    stepY: row.stepY * factor,
    bendX: row.bendX * factor,
    bendY: row.bendY * factor,
  };
}

/** A point that a row should run through. */
export interface ColumnPoint {
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

type Triple = readonly [number, number, number];

/** Solves three equations in three unknowns, given as rows of coefficients and right-hand sides (Cramer). */
function solve3(m: readonly [Triple, Triple, Triple], right: readonly number[]): readonly number[] {
  const [[a, b, c], [d, e, f], [g, h, i]] = m;
  const [p = 0, q = 0, r = 0] = right;
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    (p * (e * i - f * h) - b * (q * i - f * r) + c * (q * h - e * r)) / determinant,
    (a * (q * i - f * r) - p * (d * i - f * g) + c * (d * r - q * g)) / determinant,
    (a * (e * r - q * h) - b * (d * r - q * g) + p * (d * h - e * g)) / determinant,
  ];
}

/** Fewer points than this, or from a shorter stretch, say nothing of a bend. */
const POINTS_FOR_A_BEND = 12;

/** Least squares of x and y over the column number: of the second degree where the points are enough to tell. */
export function fitCurve(points: readonly ColumnPoint[]): RowCurve {
  // About the middle column, where sums of powers stay small.
  const middle = points.reduce((sum, one) => sum + one.column, 0) / Math.max(1, points.length);
  const powers = [0, 0, 0, 0, 0];
  const xs = [0, 0, 0];
  const ys = [0, 0, 0];
  for (const { column, x, y } of points) {
    let power = 1;
    for (let degree = 0; degree <= 4; degree += 1) {
      powers[degree] = (powers[degree] ?? 0) + power;
      if (degree <= 2) {
        xs[degree] = (xs[degree] ?? 0) + power * x;
        ys[degree] = (ys[degree] ?? 0) + power * y;
      }
      power *= column - middle;
    }
  }
  const [n = 0, first = 0, second = 0, third = 0, fourth = 0] = powers;
  const bends = points.length >= POINTS_FOR_A_BEND;
  const matrix: readonly [Triple, Triple, Triple] = bends
    ? [
        [n, first, second],
        [first, second, third],
        [second, third, fourth],
      ]
    : [
        [n, first, 0],
        [first, second, 0],
        [0, 0, 1],
      ];
  const right = (sums: readonly number[]): number[] => (bends ? [...sums] : [...sums.slice(0, 2), 0]);
  const [originX = 0, stepX = 0, bendX = 0] = solve3(matrix, right(xs));
  const [originY = 0, stepY = 0, bendY = 0] = solve3(matrix, right(ys));
  return countedFrom({ originX, originY, stepX, stepY, bendX, bendY }, -middle);
}
