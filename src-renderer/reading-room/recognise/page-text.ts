import { UNREAD } from '#shared/recognition/unread.ts';
import { cleanPaper } from '../preprocess/clean-paper.ts';
import { type GrayImage, shrinkGray } from '../preprocess/gray-image.ts';
import { scaleGray } from '../preprocess/gray-scale.ts';
import { levelPage } from '../preprocess/level-page.ts';
import { sharpen } from '../preprocess/sharpen.ts';
import type { Glance } from './glance.ts';
import type { PrintReader } from './print-reader.ts';
import { LAYOUT, type Layout, type TextReader, type Word, type WordLines } from './text-engine.ts';
import { meanConfidence, textOf } from './text-lines.ts';

/** Height in pixels that the page's words are brought to: Tesseract wants capitals of 20 pixels and more. */
const GLYPH_HEIGHT = 32;
/** Enlarged pages are no larger than this, pixels. */
const MOST_PIXELS = 9_000_000;
/** Words below this are seals, guilloche and signatures taken for letters, unless the rest of their line is sound. */
const NOISE_BELOW = 0.2;
const SOUND_LINE = 0.6;
const NOISE_LINE_BELOW = 0.4;

/**
 * Letters of so many pixels and fewer, on a page of so few pixels that specks are not taken for letters, are a blur that
 * the station's reader sees better sharpened (72 → 26 of 361 characters wrong on poor scans of small papers at 150 dpi);
 * others would only get grain.
 */
const SMALL_PRINT = 12;
const SMALL_PAGE = 1000;
const SHARPER = 1.5;

/** Borders are read as long runs of a few like characters; a number of many like digits is none. */
function isOrnament(text: string): boolean {
  if (/^\d+X?$/i.test(text)) return false;
  const characters = [...text.replace(/\s/g, '')];
  const kinds = new Set(characters).size;
  return characters.length >= 12 && kinds <= 9 && kinds < 0.34 * characters.length;
}

/** A rare character is read with next to no confidence and still right; in a sound line it stays, as one unread does. */
function withoutNoise(words: readonly Word[]): Word[] {
  const isSound = meanConfidence(words) >= SOUND_LINE;
  return words.filter(
    ({ text, confidence }) =>
      confidence >= NOISE_BELOW || (isSound && (text === UNREAD || /[\p{Letter}\p{Number}]/u.test(text))),
  );
}

/** Words further apart than this, in their height, stand in different columns of the page. */
const COLUMN_GAP = 4;

function byColumns(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const last = lines.at(-1)?.at(-1);
    const height = word.bottom - word.top;
    if (last === undefined || word.left - last.right > COLUMN_GAP * height) lines.push([word]);
    else lines.at(-1)?.push(word);
  }
  return lines;
}

/** The page at the size at which it is best read; halved by averaging where it is far too large. */
function sized(page: GrayImage, glyphHeight: number): { readonly image: GrayImage; readonly scale: number } {
  const affordable = Math.sqrt(MOST_PIXELS / (page.width * page.height));
  const wanted = Math.min(2, affordable, GLYPH_HEIGHT / Math.max(1, glyphHeight));
  if (wanted <= 0.6) return { image: shrinkGray(page, 2), scale: 0.5 };
  return wanted <= 1.1 ? { image: page, scale: 1 } : { image: scaleGray(page, wanted), scale: wanted };
}

/** An upright page brought level for a recogniser, and its words back where they stand on the page as it was given. */
async function readLevel(
  page: GrayImage,
  { image, scale }: ReturnType<typeof sized>,
  tilt: number,
  read: (level: GrayImage) => Promise<WordLines>,
): Promise<Word[][]> {
  const level = levelPage(image, tilt);
  const place = (word: Word): Word => {
    const corners = [
      [word.left, word.top],
      [word.right, word.top],
      [word.left, word.bottom],
      [word.right, word.bottom],
    ].map(([x = 0, y = 0]) => level.back(x, y));
    const xs = corners.map(({ x }) => Math.min(page.width, Math.max(0, x / scale)));
    const ys = corners.map(({ y }) => Math.min(page.height, Math.max(0, y / scale)));
    return {
      ...word,
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
      symbols: [],
    };
  };
  return (await read(level.image))
    .flatMap((words) => byColumns(withoutNoise(words)))
    .map((words) => words.map(place))
    .filter((words) => words.length > 0 && meanConfidence(words) >= NOISE_LINE_BELOW && !isOrnament(textOf(words)));
}

/** Reads an upright page in a Latin script. Boxes are in pixels of the page as it was given. */
export function readText(
  page: GrayImage,
  { tilt, glyphHeight, language }: Glance,
  engine: TextReader,
  layout: Layout = LAYOUT.page,
): Promise<Word[][]> {
  const prepared = sized(cleanPaper(page), glyphHeight);
  return readLevel(page, prepared, tilt, (image) => engine.read({ image, language, layout }));
}

/** The same by the station's reader of Chinese, English and mixed pages; null where there is none. */
export async function readPrint(
  page: GrayImage,
  { tilt, glyphHeight }: Glance,
  print: PrintReader,
): Promise<Word[][] | null> {
  let isThere = true;
  const isBlurred = glyphHeight <= SMALL_PRINT && Math.max(page.width, page.height) <= SMALL_PAGE;
  const crisp = isBlurred ? sharpen(page, SHARPER) : page;
  const lines = await readLevel(page, { image: cleanPaper(crisp), scale: 1 }, tilt, async (image) => {
    const read = await print.read(image);
    isThere = read !== null;
    return read ?? [];
  });
  return isThere ? lines : null;
}
