import { type CharacterRow, findCharacterRows } from './character-rows.ts';
import { findBlobs } from './components.ts';
import { type GrayImage, shrinkGray } from './gray-image.ts';
import { countedFrom, enlarged, type RowCurve, transposed } from './row-curve.ts';
import { inkMask } from './threshold.ts';

/**
 * Where a machine-readable zone may be. Rows are in reading order when the text runs along `step`; a band that was
 * found upside down is told apart only by reading it, so both orders are offered.
 */
export interface MrzBand {
  readonly rows: readonly RowCurve[];
  /** The rows that it was made of, as they were found. */
  readonly from: readonly CharacterRow[];
  readonly columns: number;
  /** Share of the columns in which a character was seen, 0–1. */
  readonly filled: number;
}

/** Characters a line: TD3 and MRV-A 44, TD2 and MRV-B 36, TD1 30 (ICAO 9303-4 to -7). */
const LINE_LENGTHS = [44, 36, 30] as const;
/** Long side, in pixels, at which rows are looked for: a character of an A4 scan is then about 14 pixels high. */
const SEARCH_SIDE = 1700;

function pitchOf(row: RowCurve): number {
  return Math.hypot(row.stepX, row.stepY);
}

/** Offset of `other`'s first column from `row`'s, in pitches along and across the row. */
function offset(row: RowCurve, other: RowCurve): { along: number; across: number } {
  const square = row.stepX ** 2 + row.stepY ** 2;
  const dx = other.originX - row.originX;
  const dy = other.originY - row.originY;
  return { along: (dx * row.stepX + dy * row.stepY) / square, across: (dy * row.stepX - dx * row.stepY) / square };
}

/** Lines next to each other in one zone: nearly parallel, nearly of one pitch, 2.5 pitches apart (6.35 over 2.54 mm). */
function areNeighbours(row: CharacterRow, other: CharacterRow): boolean {
  const a = countedFrom(row, row.columns / 2);
  const b = countedFrom(other, other.columns / 2);
  const pitch = pitchOf(a);
  if (Math.abs(pitch - pitchOf(b)) > 0.12 * pitch) return false;
  const sine = (a.stepX * b.stepY - a.stepY * b.stepX) / (pitch * pitchOf(b));
  if (Math.abs(sine) > 0.1) return false;
  const { across } = offset(a, b);
  const { along } = offset(row, other);
  return Math.abs(across) > 1.2 && Math.abs(across) < 3.4 && Math.abs(along) < 6;
}

/**
 * Lays rows on a common grid. A row of exactly a line's length says where the lines begin, as the others may have caught
 * a speck or missed a letter; each row of that length knows it for itself. Else the leftmost column of all is column 0.
 */
function bandOf(rows: readonly CharacterRow[]): MrzBand | null {
  const [first] = rows;
  if (first === undefined) return null;
  const starts = rows.map((row) => Math.round(offset(first, row).along));
  const exact = LINE_LENGTHS.find((length) => rows.some((row) => row.columns === length));
  const whole = rows.findIndex((row) => row.columns === exact);
  const start = whole >= 0 ? (starts[whole] ?? 0) : Math.min(...starts);
  const end = Math.max(...rows.map((row, index) => (starts[index] ?? 0) + row.columns));
  const columns =
    exact ??
    LINE_LENGTHS.reduce((best, length) =>
      Math.abs(length - (end - start)) < Math.abs(best - (end - start)) ? length : best,
    );
  return {
    rows: rows.map((row, index) =>
      row.columns === exact ? countedFrom(row, 0) : countedFrom(row, start - (starts[index] ?? 0)),
    ),
    from: rows,
    columns,
    filled: rows.reduce((sum, row) => sum + row.seen, 0) / (rows.length * columns),
  };
}

/** A line that stands alone at the length of a card's (the permit to Hong Kong and Macau has one of 30). */
function isCardLine({ columns, seen }: CharacterRow): boolean {
  return Math.abs(columns - 30) <= 1 && seen >= 26;
}

/** Rows of the page at a fixed pitch, in either direction; pixels of the page. */
export function findRows(page: GrayImage): CharacterRow[] {
  const factor = Math.max(1, Math.floor(Math.max(page.width, page.height) / SEARCH_SIDE));
  const image = shrinkGray(page, factor);
  const radius = Math.round(Math.max(12, Math.min(image.width, image.height) / 60));
  const blobs = findBlobs(inkMask(image, radius, 0.15));
  const standing = blobs.map(({ left, top, width, height, ink }) => ({
    left: top,
    top: left,
    width: height,
    height: width,
    ink,
  }));
  return [...findCharacterRows(blobs), ...findCharacterRows(standing).map(transposed)].map((row) => ({
    ...enlarged(row, factor),
    height: row.height * factor,
  }));
}

/** Bands that look like a machine-readable zone, the most convincing first. Empty on other papers. */
export function findMrzBands(found: readonly CharacterRow[]): MrzBand[] {
  const rows = found.filter((row) => row.columns >= 24 && row.columns <= 48);
  const groups: CharacterRow[][] = [];
  for (const [index, row] of rows.entries()) {
    const neighbours = rows.filter((other) => other !== row && areNeighbours(row, other));
    if (neighbours.length === 0 && isCardLine(row)) groups.push([row]);
    for (const other of neighbours) if (rows.indexOf(other) > index) groups.push([row, other]);
    // The middle line of a card's three.
    for (const [place, one] of neighbours.entries()) {
      for (const two of neighbours.slice(place + 1)) {
        const isBetween = offset(row, one).across * offset(row, two).across < 0;
        if (isBetween && Math.abs(row.columns - 30) <= 3) groups.push([one, row, two]);
      }
    }
  }
  const bands = groups.flatMap((group) => bandOf(group) ?? []);
  return bands.sort((a, b) => b.filled * b.columns * b.rows.length - a.filled * a.columns * a.rows.length);
}
