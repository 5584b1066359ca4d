import type { Box, DocumentKind, QuarterTurn, ReadField, ReadPage } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { PageRaster } from './decode/page-source.ts';
import { identityFields } from './extract/card/id-card.ts';
import { classify } from './extract/classify.ts';
import { isIncomplete } from './extract/diploma/diploma-fields.ts';
import { mrzFields } from './extract/mrz/mrz-fields.ts';
import { type PageWords, pageWords } from './extract/page-words.ts';
import { partByZones, type ZonedPaper } from './extract/zoned-papers.ts';
import { pageLines } from './page-lines.ts';
import { pageLook } from './page-look.ts';
import { pageSeals } from './page-seals.ts';
import { pageStamps } from './page-stamps.ts';
import { type GrayImage, grayFromRgba } from './preprocess/gray-image.ts';
import { findRows } from './preprocess/mrz-band.ts';
import type { RowCurve } from './preprocess/row-curve.ts';
import { withoutZone } from './preprocess/without-zone.ts';
import { readIdentityRow } from './recognise/identity-row.ts';
import { mrzColumnBox } from './recognise/mrz-boxes.ts';
import { type FoundMrz, readZones } from './recognise/mrz-reader.ts';
import type { MrzRecogniser } from './recognise/mrz-recogniser.ts';
import type { PageReaders } from './recognise/page-glance.ts';
import type { Word } from './recognise/text-engine.ts';
import { readLine, textOf } from './recognise/text-lines.ts';
import { boxInView, viewSize } from './view-image.ts';

export interface Readers extends PageReaders {
  readonly recogniser: MrzRecogniser;
}

/** A page as read, before the document's kind is known. Boxes are in pixels of its upright view. */
export interface PageReading {
  /** That brings the page upright. */
  readonly turn: QuarterTurn;
  readonly page: ReadPage;
  readonly words: PageWords;
  /** A second look at a diploma of which the first left something open; null otherwise. */
  readonly secondLook: PageWords | null;
  /** Papers with a machine-readable zone, the most convincing first, each with the words printed above it. */
  readonly zones: readonly ZonedPaper[];
  /** Words that belong to none of them. */
  readonly rest: PageWords;
  /** What an identity card's number says, read at its fixed pitch; empty without one. */
  readonly identity: Readonly<Record<string, ReadField>>;
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

/** Chinese passports, permits and identity cards are printed in Chinese first. */
function isChinesePaper(found: FoundMrz | undefined, hint: ReadingHint): boolean {
  if (found === undefined) return hint === 'id_card' || hint === 'permit';
  return found.fit.layout.format === 'PERMIT' || found.fit.lines[0]?.slice(2, 5) === 'CHN';
}

/** What carries emblems of the state and stamps of the border, but no seal that would make it count. */
const UNSEALED: readonly DocumentKind[] = ['passport', 'id_card', 'permit', 'visa', 'residence_permit', 'stamp_page'];

/** Whether seals count on a page; `kind` is null beside a machine-readable zone, where another paper may lie too. */
function isSealed(kind: DocumentKind | null, besideZones: string): boolean {
  if (kind !== null) return !UNSEALED.includes(kind);
  const beside = classify(besideZones, null, 'auto');
  return beside !== 'unknown' && beside !== 'other' && !UNSEALED.includes(beside);
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
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
  const found = await readZones(gray, rows, recogniser);
  const [first] = found;
  const [firstRow] = first?.rows ?? [];
  const hints = { turn: firstRow === undefined ? null : turnOf(firstRow), isChinese: isChinesePaper(first, hint) };
  const prose = found.reduce((page, { fit, rows: own }) => withoutZone(page, own, fit.layout.length), gray);
  const reading = pageLines(raster, prose, hints, readers);
  // Meanwhile: the station's reader is at work in a process of its own.
  const marks = pageSeals(raster);
  const { turn, by, lines, readAgain, also } = await reading;
  const view = viewSize(raster, turn);
  const placed = scaled(lines, view.scale);
  const text = placed.map(textOf).join('\n');
  const words = pageWords(index, placed, also);
  const boxOf = (row: RowCurve | undefined, start: number, end: number): Box =>
    boxInView(mrzColumnBox(row, start, end), raster, turn, view.scale);
  const zones = found.map(({ fit, rows: own }) => ({
    fit,
    fields: mrzFields(fit, fit.checks, today, index, (line, start, end) => boxOf(own[line], start, end)),
    box: around(own.map((row) => boxOf(row, 0, fit.layout.length))),
  }));
  const parted = partByZones(index, placed, zones);
  const kind = zones.length > 0 ? null : classify(text, null, hint);
  const isOpen = readAgain !== null && kind === 'diploma' && isIncomplete(words);
  const again = isOpen ? scaled(await readAgain(), view.scale) : null;
  const identity = async (): Promise<Record<string, ReadField>> => {
    const card = kind === 'id_card' ? await readIdentityRow(gray, rows, recogniser) : null;
    if (card === null) return {};
    const { number, confidence, row, start, end } = card;
    return identityFields(number, { value: number, confidence, page: index, box: boxOf(row, start, end) });
  };
  const look = zones.length > 0 ? null : pageLook(gray, turn, lines);
  const stamps =
    kind === 'stamp_page'
      ? await pageStamps(raster, turn, view.scale, today, async (image) => (await readers.print.read(image)) ?? [])
      : null;
  const seals = isSealed(kind, parted.rest.text) ? marks : null;
  return {
    turn,
    page: {
      width: view.width,
      height: view.height,
      engine: by,
      text,
      lines: placed.map(readLine),
      ...(seals !== null && {
        seals: seals.map((seal) => ({ ...seal, box: boxInView(seal.box, raster, turn, view.scale) })),
      }),
      ...(look !== null && { look }),
      ...(stamps !== null && { stamps }),
    },
    words,
    secondLook: again === null ? null : pageWords(index, again, also),
    zones: parted.papers,
    rest: parted.rest,
    identity: await identity(),
  };
}
