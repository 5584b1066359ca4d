import type { Box, ReadField, ReadMrz, ReadPage } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { PageRaster } from './decode/page-source.ts';
import { mrzFields } from './extract/mrz/mrz-fields.ts';
import { type PageWords, pageWords } from './extract/page-words.ts';
import { type GrayImage, grayFromRgba, type QuarterTurn, turnGray } from './preprocess/gray-image.ts';
import type { MrzRow } from './preprocess/mrz-band.ts';
import { mrzColumnBox } from './recognise/mrz-boxes.ts';
import { readMrz } from './recognise/mrz-reader.ts';
import type { MrzRecogniser } from './recognise/mrz-recogniser.ts';
import { glance } from './recognise/page-glance.ts';
import { readText } from './recognise/page-text.ts';
import type { TextEngine, Word } from './recognise/text-engine.ts';
import { readLine, textOf } from './recognise/text-lines.ts';
import { type ViewImage, viewImage } from './view-image.ts';

export interface Readers {
  readonly engine: TextEngine;
  readonly recogniser: MrzRecogniser;
}

/** A page as read, before the document's kind is known. Boxes are in pixels of `view`. */
export interface PageReading {
  readonly view: ViewImage;
  readonly page: ReadPage;
  readonly words: PageWords;
  readonly mrz: ReadMrz | null;
  readonly mrzFields: Readonly<Record<string, ReadField>>;
}

function grayOf({ canvas }: PageRaster): GrayImage {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  return grayFromRgba(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
}

/** Quarter turns clockwise that bring text running along the step upright: along +y it hangs from the right. */
function turnOf({ stepX, stepY }: MrzRow): QuarterTurn {
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

interface PageLines {
  readonly turn: QuarterTurn;
  readonly lines: readonly (readonly Word[])[];
}

async function linesOf(
  raster: PageRaster,
  gray: GrayImage,
  known: QuarterTurn | null,
  engine: TextEngine,
): Promise<PageLines> {
  if (raster.textLayer !== null) return { turn: 0, lines: raster.textLayer };
  const { turn, tilt, language, hasText } = await glance(gray, engine, known);
  return { turn, lines: hasText ? await readText(turnGray(gray, turn), tilt, language, engine) : [] };
}

/** Reads one page: its machine-readable zone, its text, and the upright picture that all boxes refer to. */
export async function readPage(
  raster: PageRaster,
  index: number,
  hint: ReadingHint,
  today: CivilDate,
  { engine, recogniser }: Readers,
): Promise<PageReading> {
  const gray = grayOf(raster);
  const zone = hint === 'diploma' ? null : await readMrz(gray, recogniser);
  const [firstRow] = zone?.rows ?? [];
  const known = firstRow === undefined ? null : turnOf(firstRow);
  const { turn, lines } = await linesOf(raster, gray, known, engine);
  const view = await viewImage(raster, turn);
  const placed = scaled(lines, view.scale);
  const readLines = placed.map(readLine);
  const boxOf = (line: number, start: number, end: number): Box =>
    toView(mrzColumnBox(zone?.rows[line], start, end), raster, turn, view.scale);
  return {
    view,
    page: {
      width: view.width,
      height: view.height,
      engine: raster.textLayer === null ? 'tesseract' : 'text_layer',
      text: placed.map(textOf).join('\n'),
      lines: readLines,
    },
    words: pageWords(index, placed),
    mrz: zone === null ? null : { lines: zone.fit.lines, format: zone.fit.layout.format, checks: zone.fit.checks },
    mrzFields: zone === null ? {} : mrzFields(zone.fit, zone.fit.checks, today, index, boxOf),
  };
}
