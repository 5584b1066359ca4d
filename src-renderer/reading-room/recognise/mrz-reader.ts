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

/** A band whose first line is read with less is other print at a fixed pitch. */
const SURE_ENOUGH = 0.5;

interface ReadBand {
  /** In reading order. */
  readonly rows: readonly RowCurve[];
  readonly cells: readonly (readonly MrzCell[])[];
}

/**
 * The band's lines as they read, the right way up. Much of OCR-B is legible upside down (O, N, X, H), so both ways are
 * read and the surer one counts; null when neither is a line of it.
 */
async function readBand(page: GrayImage, band: MrzBand, recogniser: MrzRecogniser): Promise<ReadBand | null> {
  const read = async (rows: readonly RowCurve[]): Promise<ReadBand & { readonly sure: number }> => {
    const ordered = inReadingOrder(rows);
    const cells = await Promise.all(ordered.map((row) => recogniser.read(cutStrip(page, row, band.columns))));
    return { rows: ordered, cells, sure: Math.min(...cells.map(sureness)) };
  };
  const upright = await read(band.rows);
  const turned = await read(band.rows.map((row) => reversed(row, band.columns)));
  const surer = turned.sure > upright.sure ? turned : upright;
  return surer.sure < SURE_ENOUGH ? null : surer;
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
