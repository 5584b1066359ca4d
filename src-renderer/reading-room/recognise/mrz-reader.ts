import type { MrzCell } from '../extract/mrz/cells.ts';
import { chooseFit } from '../extract/mrz/choose-fit.ts';
import type { FittedMrz } from '../extract/mrz/fit.ts';
import type { CharacterRow } from '../preprocess/character-rows.ts';
import type { GrayImage } from '../preprocess/gray-image.ts';
import { findMrzBands, type MrzBand } from '../preprocess/mrz-band.ts';
import { cutStrip, STRIP_MARGIN } from '../preprocess/mrz-strip.ts';
import { countedFrom, type RowCurve, reversed } from '../preprocess/row-curve.ts';
import type { MrzRecogniser } from './mrz-recogniser.ts';

export interface FoundMrz {
  readonly fit: FittedMrz;
  /** The band's lines in reading order, in pixels of the page raster. */
  readonly rows: readonly RowCurve[];
}

/** Lines in the order in which they are read when the text runs along `step`: downwards on the page is later. */
function inReadingOrder(rows: readonly RowCurve[]): RowCurve[] {
  const [first] = rows;
  if (first === undefined) return [];
  const depth = (row: RowCurve): number =>
    (row.originY - first.originY) * first.stepX - (row.originX - first.originX) * first.stepY;
  return [...rows].sort((a, b) => depth(a) - depth(b));
}

/** Mean confidence of what was read, blanks counting as none: print read upside down has little. */
function sureness(cells: readonly MrzCell[]): number {
  const read = cells.slice(STRIP_MARGIN, cells.length - STRIP_MARGIN);
  return read.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, read.length);
}

/** A band of which any line is read with less is other print at a fixed pitch. */
const SURE_ENOUGH = 0.5;

interface ReadBand {
  /** In reading order. */
  readonly rows: readonly RowCurve[];
  readonly cells: readonly (readonly MrzCell[])[];
  /** Of the least sure line, 0–1. */
  readonly sure: number;
}

/** One way round; null as soon as a line shows that it is the wrong one, or that this is no zone. */
async function readOneWay(
  page: GrayImage,
  rows: readonly RowCurve[],
  columns: number,
  recogniser: MrzRecogniser,
): Promise<ReadBand | null> {
  const ordered = inReadingOrder(rows);
  const cells: (readonly MrzCell[])[] = [];
  for (const row of ordered) {
    const line = await recogniser.read(cutStrip(page, row, columns));
    if (sureness(line) < SURE_ENOUGH) return null;
    cells.push(line);
  }
  return { rows: ordered, cells, sure: Math.min(...cells.map(sureness)) };
}

/**
 * The band's lines as they read, the right way up. Much of OCR-B is legible upside down (O, N, X, H), so both ways are
 * read and the surer one counts; null when neither is a line of it.
 */
async function readBand(
  page: GrayImage,
  { rows, columns }: MrzBand,
  recogniser: MrzRecogniser,
): Promise<ReadBand | null> {
  const upright = await readOneWay(page, rows, columns, recogniser);
  const turned = await readOneWay(
    page,
    rows.map((row) => reversed(row, columns)),
    columns,
    recogniser,
  );
  if (upright === null || turned === null) return upright ?? turned;
  return turned.sure > upright.sure ? turned : upright;
}

/** Bands that turn out to be none, after which no more are tried. */
const MOST_FAILURES = 4;

/**
 * Finds and reads every machine-readable zone of the page, whichever way up each lies, the most convincing first: two
 * papers may lie on one scan. Empty when there is none.
 */
export async function readZones(
  page: GrayImage,
  characterRows: readonly CharacterRow[],
  recogniser: MrzRecogniser,
): Promise<FoundMrz[]> {
  const zones: FoundMrz[] = [];
  const taken = new Set<CharacterRow>();
  let failures = 0;
  for (const band of findMrzBands(characterRows)) {
    if (failures === MOST_FAILURES) break;
    if (band.from.some((row) => taken.has(row))) continue;
    const found = await readBand(page, band, recogniser);
    const fit = found === null ? null : chooseFit(found.cells, band.columns, STRIP_MARGIN);
    if (found === null || fit === null) {
      failures += 1;
      continue;
    }
    for (const row of band.from) taken.add(row);
    zones.push({ fit, rows: found.rows.map((row) => countedFrom(row, fit.shift)) });
  }
  return zones;
}
