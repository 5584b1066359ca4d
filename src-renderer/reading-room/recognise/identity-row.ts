import { readIdentityNumber } from '../extract/card/identity-number.ts';
import { confusedWith, type MrzCell } from '../extract/mrz/cells.ts';
import type { CharacterRow } from '../preprocess/character-rows.ts';
import type { GrayImage } from '../preprocess/gray-image.ts';
import { cutStrip, STRIP_MARGIN } from '../preprocess/mrz-strip.ts';
import type { RowCurve } from '../preprocess/row-curve.ts';
import type { MrzRecogniser } from './mrz-recogniser.ts';

export interface FoundIdentityRow {
  readonly number: string;
  readonly confidence: number;
  readonly row: RowCurve;
  /** Columns of `row` that hold the number. */
  readonly start: number;
  readonly end: number;
}

const PLACES = 18;

function digitOf(cell: MrzCell, isLast: boolean): string {
  const admits = isLast ? /^[0-9X]$/ : /^[0-9]$/;
  return [cell.character, ...cell.others, ...confusedWith(cell.character)].find((one) => admits.test(one)) ?? '?';
}

/**
 * The 18-place number of an identity card, printed in OCR-B at a fixed pitch like a machine-readable zone. Only a row
 * whose check character agrees (GB 11643) is one.
 */
export async function readIdentityRow(
  page: GrayImage,
  rows: readonly CharacterRow[],
  recogniser: MrzRecogniser,
): Promise<FoundIdentityRow | null> {
  for (const row of rows.filter((one) => one.columns >= PLACES - 1 && one.columns <= 40 && one.seen >= PLACES - 2)) {
    const cells = await recogniser.read(cutStrip(page, row, row.columns));
    for (let start = 0; start + PLACES <= cells.length; start += 1) {
      const places = cells.slice(start, start + PLACES);
      const number = places.map((cell, index) => digitOf(cell, index === PLACES - 1)).join('');
      if (readIdentityNumber(number) === null) continue;
      const confidence = places.reduce((sum, cell) => sum + cell.confidence, 0) / PLACES;
      return { number, confidence, row, start: start - STRIP_MARGIN, end: start - STRIP_MARGIN + PLACES };
    }
  }
  return null;
}
