import { type CharacterRow, findCharacterRows } from './character-rows.ts';
import { findBlobs } from './components.ts';
import { type GrayImage, shrinkGray } from './gray-image.ts';
import { inkMask } from './threshold.ts';

/** One line of a zone: the centre of column n lies at `origin + n × step`, in pixels of the page raster. */
export interface MrzRow {
  readonly originX: number;
  readonly originY: number;
  readonly stepX: number;
  readonly stepY: number;
}

/**
 * Where a machine-readable zone may be. Rows are in reading order when the text runs along `step`; a band that was
 * found upside down is told apart only by reading it, so both orders are offered.
 */
export interface MrzBand {
  readonly rows: readonly MrzRow[];
  readonly columns: number;
  /** Share of the columns in which a character was seen, 0–1. */
  readonly filled: number;
}

/** Characters a line: TD3 and MRV-A 44, TD2 and MRV-B 36, TD1 30 (ICAO 9303-4 to -7). */
const LINE_LENGTHS = [44, 36, 30] as const;
/** Long side, in pixels, at which rows are looked for: a character of an A4 scan is then about 14 pixels high. */
const SEARCH_SIDE = 1700;

function transposed(row: CharacterRow): CharacterRow {
  return { ...row, originX: row.originY, originY: row.originX, stepX: row.stepY, stepY: row.stepX };
}

function pitchOf(row: MrzRow): number {
  return Math.hypot(row.stepX, row.stepY);
}

/** Offset of `other`'s first column from `row`'s, in pitches along and across the row. */
function offset(row: MrzRow, other: MrzRow): { along: number; across: number } {
  const square = row.stepX ** 2 + row.stepY ** 2;
  const dx = other.originX - row.originX;
  const dy = other.originY - row.originY;
  return { along: (dx * row.stepX + dy * row.stepY) / square, across: (dy * row.stepX - dx * row.stepY) / square };
}

/** Lines of one zone: parallel, of one pitch, 2.5 pitches apart (6.35 mm over 2.54 mm), side by side. */
function belongTogether(row: CharacterRow, other: CharacterRow): boolean {
  const pitch = pitchOf(row);
  const otherPitch = pitchOf(other);
  if (Math.abs(pitch - otherPitch) > 0.06 * pitch) return false;
  const sine = (row.stepX * other.stepY - row.stepY * other.stepX) / (pitch * otherPitch);
  if (Math.abs(sine) > 0.05) return false;
  const { along, across } = offset(row, other);
  return Math.abs(across) > 1.2 && Math.abs(across) < 3.4 && Math.abs(along) < 6;
}

function shifted(row: CharacterRow, columns: number): MrzRow {
  return {
    originX: row.originX + columns * row.stepX,
    originY: row.originY + columns * row.stepY,
    stepX: row.stepX,
    stepY: row.stepY,
  };
}

/**
 * Lays one pair of rows on a common grid. A row of exactly a line's length says where the lines begin, as the other may
 * have caught a speck or missed a letter; else the leftmost column of both is column 0 of the band.
 */
function bandOf(first: CharacterRow, second: CharacterRow): MrzBand {
  const along = Math.round(offset(first, second).along);
  const exact = LINE_LENGTHS.find((length) => length === first.columns || length === second.columns);
  const start = exact === undefined ? Math.min(0, along) : first.columns === exact ? 0 : along;
  const span = exact ?? Math.max(first.columns, along + second.columns) - start;
  const columns = LINE_LENGTHS.reduce((best, length) =>
    Math.abs(length - span) < Math.abs(best - span) ? length : best,
  );
  return {
    rows: [shifted(first, start), shifted(second, start - along)],
    columns,
    filled: (first.seen + second.seen) / (2 * columns),
  };
}

/** Scales a place found on a shrunken image back; block averaging moves centres by half a block. */
function enlarged(row: CharacterRow, factor: number): CharacterRow {
  return {
    ...row,
    originX: row.originX * factor,
    originY: row.originY * factor,
    stepX: row.stepX * factor,
    stepY: row.stepY * factor,
    height: row.height * factor,
  };
}

/** A line that stands alone at the length of a card's (the permit to Hong Kong and Macau has one of 30). */
function singleBand(row: CharacterRow): MrzBand | null {
  const { columns, seen } = row;
  const isCardLine = Math.abs(columns - 30) <= 1 && seen >= 26;
  return isCardLine ? { rows: [shifted(row, 0)], columns: 30, filled: seen / 30 } : null;
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
  return [...findCharacterRows(blobs), ...findCharacterRows(standing).map(transposed)].map((row) =>
    enlarged(row, factor),
  );
}

/** Bands that look like a machine-readable zone, the most convincing first. Empty on other papers. */
export function findMrzBands(found: readonly CharacterRow[]): MrzBand[] {
  const rows = found.filter((row) => row.columns >= 24 && row.columns <= 48);
  const bands: MrzBand[] = [];
  for (const [index, row] of rows.entries()) {
    const others = rows.slice(index + 1).filter((other) => belongTogether(row, other));
    for (const other of others) bands.push(bandOf(row, other));
    const single = others.length === 0 ? singleBand(row) : null;
    if (single !== null) bands.push(single);
  }
  return bands.sort((a, b) => b.filled * b.columns - a.filled * a.columns).slice(0, 4);
}
