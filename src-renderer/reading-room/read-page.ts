import type { Box, QuarterTurn, ReadField, ReadMrz, ReadPage } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { PageRaster } from './decode/page-source.ts';
import { identityFields } from './extract/card/id-card.ts';
import { classify } from './extract/classify.ts';
import { isIncomplete } from './extract/diploma/diploma-fields.ts';
import { mrzFields } from './extract/mrz/mrz-fields.ts';
import { type PageWords, pageWords } from './extract/page-words.ts';
import { type GrayImage, grayFromRgba, turnGray } from './preprocess/gray-image.ts';
import { findRows } from './preprocess/mrz-band.ts';
import type { RowCurve } from './preprocess/row-curve.ts';
import { withoutZone } from './preprocess/without-zone.ts';
import { readIdentityRow } from './recognise/identity-row.ts';
import { mrzColumnBox } from './recognise/mrz-boxes.ts';
import { type FoundMrz, readMrz } from './recognise/mrz-reader.ts';
import type { MrzRecogniser } from './recognise/mrz-recogniser.ts';
import { type GlanceHints, glance } from './recognise/page-glance.ts';
import { readChineseText, readText } from './recognise/page-text.ts';
import type { ChineseReader } from './recognise/ppocr/ppocr-reader.ts';
import { LAYOUT, type TextReader, type Word } from './recognise/text-engine.ts';
import { readLine, textOf } from './recognise/text-lines.ts';
import { viewSize } from './view-image.ts';

export interface Readers {
  readonly engine: TextReader;
  readonly chinese: ChineseReader;
  readonly recogniser: MrzRecogniser;
}

export interface PageZone {
  readonly kind: 'mrz' | 'permit' | 'id_card';
  readonly fields: Readonly<Record<string, ReadField>>;
}

/** A page as read, before the document's kind is known. Boxes are in pixels of its upright view. */
export interface PageReading {
  /** That brings the page upright. */
  readonly turn: QuarterTurn;
  readonly page: ReadPage;
  readonly words: PageWords;
  /** A second look at a diploma of which the first left something open; null otherwise. */
  readonly secondLook: PageWords | null;
  readonly mrz: ReadMrz | null;
  /** What a line at a fixed pitch says: of a machine-readable zone, a permit or an identity card's number. */
  readonly zone: PageZone | null;
}

function grayOf({ canvas }: PageRaster): GrayImage {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  return grayFromRgba(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
}

/** Quarter turns clockwise that bring text running along the step upright: along +y it hangs from the right. */
function turnOf({ stepX, stepY }: RowCurve): QuarterTurn {
  if (Math.abs(stepX) >= Math.abs(stepY)) return stepX > 0 ? 0 : 2;
  return stepY > 0 ? 3 : 1;
}

/** A box of the raster in pixels of the upright view. */
function toView([left, top, width, height]: Box, raster: PageRaster, turn: QuarterTurn, scale: number): Box {
  const { canvas } = raster;
  const turned: Box =
    turn === 0
      ? [left, top, width, height]
      : turn === 1
        ? [canvas.height - top - height, left, height, width]
        : turn === 2
          ? [canvas.width - left - width, canvas.height - top - height, width, height]
          : [top, canvas.width - left - width, height, width];
  const [x, y, w, h] = turned.map((one) => Math.round(one * scale));
  return [x ?? 0, y ?? 0, w ?? 0, h ?? 0];
}

function scaled(lines: readonly (readonly Word[])[], scale: number): Word[][] {
  return lines.map((words) =>
    words.map((word) => ({
      ...word,
      left: word.left * scale,
      top: word.top * scale,
      right: word.right * scale,
      bottom: word.bottom * scale,
    })),
  );
}

/** Words below which a page that holds print has not been read by the recogniser for Chinese. */
const FEWEST_CHINESE = 20;

interface PageLines {
  readonly turn: QuarterTurn;
  /** What read them. */
  readonly by: ReadPage['engine'];
  readonly lines: readonly (readonly Word[])[];
  /** Reads the page once more, piece by piece instead of as columns and paragraphs; null where that is no other way. */
  readonly readAgain: (() => Promise<Word[][]>) | null;
}

async function linesOf(
  raster: PageRaster,
  gray: GrayImage,
  hints: GlanceHints,
  { engine, chinese }: Readers,
): Promise<PageLines> {
  if (raster.textLayer !== null) return { turn: 0, by: 'text_layer', lines: raster.textLayer, readAgain: null };
  const glanced = await glance(gray, engine, hints);
  const { turn, hasText } = glanced;
  if (!hasText) return { turn, by: 'tesseract', lines: [], readAgain: null };
  const upright = turnGray(gray, turn);
  if (glanced.language !== 'eng') {
    const lines = await readChineseText(upright, glanced, chinese);
    // Columns from top to bottom, or another script: the general engine says at least that there is print.
    if (lines.flat().length >= FEWEST_CHINESE) return { turn, by: 'ppocr', lines, readAgain: null };
  }
  return {
    turn,
    by: 'tesseract',
    lines: await readText(upright, glanced, engine),
    readAgain: () => readText(upright, glanced, engine, LAYOUT.sparse),
  };
}

/** Chinese passports, permits and identity cards are printed in Chinese first. */
function isChinesePaper(found: FoundMrz | null, hint: ReadingHint): boolean {
  if (found === null) return hint === 'id_card' || hint === 'permit';
  return found.fit.layout.format === 'PERMIT' || found.fit.lines[0]?.slice(2, 5) === 'CHN';
}

function mrzOf(found: FoundMrz | null): ReadMrz | null {
  if (found === null) return null;
  const { layout, lines, checks } = found.fit;
  return layout.format === 'PERMIT' ? null : { lines, format: layout.format, checks };
}

/** Reads one page: its machine-readable zone, its text, and how it stands. All boxes refer to its upright picture. */
export async function readPage(
  raster: PageRaster,
  index: number,
  hint: ReadingHint,
  today: CivilDate,
  readers: Readers,
): Promise<PageReading> {
  const { recogniser } = readers;
  const gray = grayOf(raster);
  const rows = hint === 'diploma' ? [] : findRows(gray);
  const found = await readMrz(gray, rows, recogniser);
  const [firstRow] = found?.rows ?? [];
  const hints = { turn: firstRow === undefined ? null : turnOf(firstRow), isChinese: isChinesePaper(found, hint) };
  const prose = withoutZone(gray, found?.rows ?? [], found?.fit.layout.length ?? 0);
  const { turn, by, lines, readAgain } = await linesOf(raster, prose, hints, readers);
  const view = viewSize(raster, turn);
  const placed = scaled(lines, view.scale);
  const text = placed.map(textOf).join('\n');
  const words = pageWords(index, placed);
  const isOpen = readAgain !== null && classify(text, mrzOf(found), hint) === 'diploma' && isIncomplete(words);
  const again = isOpen ? scaled(await readAgain(), view.scale) : null;
  const boxOf = (row: RowCurve | undefined, start: number, end: number): Box =>
    toView(mrzColumnBox(row, start, end), raster, turn, view.scale);
  const zone = async (): Promise<PageZone | null> => {
    if (found !== null) {
      const columnBox = (line: number, start: number, end: number): Box => boxOf(found.rows[line], start, end);
      const fields = mrzFields(found.fit, found.fit.checks, today, index, columnBox);
      return { kind: found.fit.layout.format === 'PERMIT' ? 'permit' : 'mrz', fields };
    }
    if (classify(text, null, hint) !== 'id_card') return null;
    const card = await readIdentityRow(gray, rows, recogniser);
    if (card === null) return null;
    const { number, confidence, row, start, end } = card;
    const field = { value: number, confidence, page: index, box: boxOf(row, start, end) };
    return { kind: 'id_card', fields: identityFields(number, field) };
  };
  return {
    turn,
    page: {
      width: view.width,
      height: view.height,
      engine: by,
      text,
      lines: placed.map(readLine),
    },
    words,
    secondLook: again === null ? null : pageWords(index, again),
    mrz: mrzOf(found),
    zone: await zone(),
  };
}
