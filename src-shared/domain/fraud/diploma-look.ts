import type { Box, ReadingResult, ReadPage } from '../reading/reading-result.ts';

/** What a diploma looks like, without what it says: nothing in it names its holder. */
export interface DiplomaLook {
  /** Perceptual hash of the printed part, 16 hexadecimal digits. */
  readonly picture: string;
  /** How far each cell of a square around the printed part is covered by lines of text, 0–f, rows of `CELLS` from the top. */
  readonly layout: string;
  /** BCP 47 primary tag; `und` where it could not be told. */
  readonly language: string;
  /** Round seals. */
  readonly seals: number;
}

/** Cells a side. */
const CELLS = 24;
/** Of fifteen: a cell that is covered throughout. */
const FULL = 15;
/** Of the printed part's longer side: room to move in. */
const SQUARE = 1.2;
/** Lines that the machine made out of a border or a seal. */
const LEAST_CONFIDENCE = 0.3;
/** Of the print: above it stands in columns, whose lines are not found the same way twice. */
const MOST_UPRIGHT = 0.25;

/** A square about the middle of all lines, half as far again beyond them. */
function squareAround(boxes: readonly Box[]): { readonly left: number; readonly top: number; readonly cell: number } {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  const side = Math.max(right - left, bottom - top) * SQUARE;
  return { left: (left + right - side) / 2, top: (top + bottom - side) / 2, cell: side / CELLS };
}

const overlap = (start: number, end: number, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));

function layoutOf(boxes: readonly Box[]): string {
  const { left, top, cell } = squareAround(boxes);
  return Array.from({ length: CELLS * CELLS }, (_, at) => {
    const x = left + (at % CELLS) * cell;
    const y = top + Math.floor(at / CELLS) * cell;
    const covered = boxes.reduce(
      (sum, [from, above, across, down]) =>
        sum + overlap(x, x + cell, from, from + across) * overlap(y, y + cell, above, above + down),
      0,
    );
    return Math.min(FULL, Math.round((FULL * covered) / cell ** 2)).toString(16);
  }).join('');
}

const areaOf = (boxes: readonly Box[]): number => boxes.reduce((sum, [, , width, height]) => sum + width * height, 0);

function lookOfPage(page: ReadPage, language: string): DiplomaLook | null {
  const boxes = page.lines.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).map(({ box }) => box);
  const upright = areaOf(boxes.filter(([, , width, height]) => height > width));
  if (page.look === undefined || areaOf(boxes) === 0 || upright > areaOf(boxes) * MOST_UPRIGHT) return null;
  return { picture: page.look, layout: layoutOf(boxes), language, seals: page.seals?.length ?? 0 };
}

/** The look of a diploma by its first page; null for what is none, for print in columns, and for readings of old. */
export function lookOf({ kind, fields, pages }: ReadingResult): DiplomaLook | null {
  const [first] = pages;
  if (kind !== 'diploma' || first === undefined) return null;
  return lookOfPage(first, fields.language?.value ?? 'und');
}

function differingBits(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) {
    const bits = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    count += (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1);
  }
  return count;
}

const SCALES = [0.8, 0.9, 1, 1.1, 1.22];
/** In cells: a line more at an edge, as a printed number below, moves the middle of everything. */
const ACROSS = [-1.2, -0.6, 0, 0.6, 1.2];
const DOWN = [-1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8];

function cellsOf(layout: string): Float64Array {
  return Float64Array.from(layout, (digit) => Number.parseInt(digit, 16));
}

/** Scaled about its middle and shifted; what stood between two cells is shared by them. */
function moved(cells: Float64Array, scale: number, across: number, down: number): Float64Array {
  const middle = (CELLS - 1) / 2;
  const at = (row: number, column: number): number =>
    row < 0 || row >= CELLS || column < 0 || column >= CELLS ? 0 : (cells[row * CELLS + column] ?? 0);
  return Float64Array.from({ length: CELLS * CELLS }, (_, index) => {
    const x = ((index % CELLS) - middle) / scale + middle + across;
    const y = (Math.floor(index / CELLS) - middle) / scale + middle + down;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [right, below] = [x - column, y - row];
    const upper = at(row, column) * (1 - right) + at(row, column + 1) * right;
    const lower = at(row + 1, column) * (1 - right) + at(row + 1, column + 1) * right;
    return upper * (1 - below) + lower * below;
  });
}

const sumOf = (cells: Float64Array): number => cells.reduce((sum, cell) => sum + cell, 0);

/** What is covered in both, of the same two cells the lesser. */
function inBoth(a: Float64Array, b: Float64Array): number {
  let both = 0;
  for (let at = 0; at < CELLS * CELLS; at += 1) both += Math.min(a[at] ?? 0, b[at] ?? 0);
  return both;
}

/** Looks of the same make: those kept by an earlier edition of the program say nothing beside today's. */
export function isComparable({ layout }: DiplomaLook): boolean {
  return layout.length === CELLS ** 2;
}

/**
 * How alike other looks are to this one, 0–1: what stands where, moved until it fits best, since no two scans find quite
 * the same lines. The picture, which light and shadow change, only speaks for a likeness and never against one.
 */
export function likenessTo(own: DiplomaLook): (other: DiplomaLook) => number {
  const cells = cellsOf(own.layout);
  const ways = SCALES.flatMap((scale) =>
    ACROSS.flatMap((across) => DOWN.map((down) => moved(cells, scale, across, down))),
  ).map((way) => ({ way, covered: sumOf(way) }));
  return (other) => {
    const theirs = cellsOf(other.layout);
    const covered = sumOf(theirs);
    const layout = ways.reduce((best, one) => {
      const both = inBoth(one.way, theirs);
      return Math.max(best, both / Math.max(1, one.covered + covered - both));
    }, 0);
    const picture = 1 - Math.min(1, differingBits(own.picture, other.picture) / 32);
    return Math.max(layout, (3 * layout + picture) / 4);
  };
}
