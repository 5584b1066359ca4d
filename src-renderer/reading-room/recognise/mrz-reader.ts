import { chooseFit, refit, shiftedRows } from '../extract/mrz/choose-fit.ts';
import type { FittedMrz } from '../extract/mrz/fit.ts';
import type { CharacterRow } from '../preprocess/character-rows.ts';
import { FILLER_AT_LEAST, fillerLikeness } from '../preprocess/filler.ts';
import type { GrayImage } from '../preprocess/gray-image.ts';
import { findMrzBands, type MrzBand, type MrzRow } from '../preprocess/mrz-band.ts';
import { cutStrip, type MrzStrip, STRIP_MARGIN } from '../preprocess/mrz-strip.ts';
import { settleLookalikes } from './lookalikes.ts';
import type { MrzRecogniser } from './mrz-recogniser.ts';

export interface FoundMrz {
  readonly fit: FittedMrz;
  /** The band's lines in reading order, in pixels of the page raster. */
  readonly rows: readonly MrzRow[];
}

function reversed(row: MrzRow, columns: number): MrzRow {
  return {
    originX: row.originX + (columns - 1) * row.stepX,
    originY: row.originY + (columns - 1) * row.stepY,
    stepX: -row.stepX,
    stepY: -row.stepY,
  };
}

/** The row that begins `columns` later. */
function moved(row: MrzRow, columns: number): MrzRow {
  return { ...row, originX: row.originX + columns * row.stepX, originY: row.originY + columns * row.stepY };
}

/** Lines in the order in which they are read when the text runs along `step`: downwards on the page is later. */
function inReadingOrder(rows: readonly MrzRow[]): MrzRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  const depth = (row: MrzRow): number =>
    (row.originY - first.originY) * first.stepX - (row.originX - first.originX) * first.stepY;
  return [...rows].sort((a, b) => depth(a) - depth(b));
}

function fillers(strips: readonly MrzStrip[]): number {
  let count = 0;
  for (const strip of strips) {
    for (let column = 0; column < strip.columns; column += 1)
      if (fillerLikeness(strip, column) >= FILLER_AT_LEAST) count += 1;
  }
  return count;
}

/**
 * Which way the band reads: the chevrons of its fillers point to the start. A band without a single filler either way
 * is other print at a fixed pitch, and costs no recognition.
 */
function oriented(page: GrayImage, band: MrzBand): { rows: MrzRow[]; strips: MrzStrip[] } | null {
  const directions = [band.rows, band.rows.map((row) => reversed(row, band.columns))].map((candidates) => {
    const rows = inReadingOrder(candidates);
    const strips = rows.map((row) => cutStrip(page, row, band.columns));
    return { rows, strips, fillers: fillers(strips) };
  });
  const best = directions.reduce((a, b) => (b.fillers > a.fillers ? b : a));
  return best.fillers === 0 ? null : best;
}

/** Finds and reads the page's machine-readable zone, whichever way up; null when there is none. */
export async function readMrz(
  page: GrayImage,
  characterRows: readonly CharacterRow[],
  recogniser: MrzRecogniser,
): Promise<FoundMrz | null> {
  for (const band of findMrzBands(characterRows)) {
    const found = oriented(page, band);
    if (found === null) continue;
    const cells = await Promise.all(found.strips.map((strip) => recogniser.read(strip)));
    const fit = chooseFit(cells, band.columns, STRIP_MARGIN);
    if (fit === null) continue;
    const own = shiftedRows(cells, band.columns, STRIP_MARGIN + fit.shift);
    const settled = settleLookalikes(found.strips, fit.layout, own, fit.shift);
    return { fit: refit(fit, settled), rows: found.rows.map((row) => moved(row, fit.shift)) };
  }
  return null;
}
