import type { QuarterTurn, ReadPage } from '#shared/domain/reading/reading-result.ts';
import { UNREAD } from '#shared/recognition/unread.ts';
import type { PageRaster } from './decode/page-source.ts';
import { classify } from './extract/classify.ts';
import { languageOf } from './extract/language.ts';
import { type GrayImage, turnGray } from './preprocess/gray-image.ts';
import type { Glance } from './recognise/glance.ts';
import { type FirstReading, firstReading, type GlanceHints, type PageReaders } from './recognise/page-glance.ts';
import { ownLanguage, type PageLanguage } from './recognise/page-language.ts';
import { readText } from './recognise/page-text.ts';
import { PRINT_FORMS } from './recognise/print-form.ts';
import { withSecondReading } from './recognise/second-reading.ts';
import { LAYOUT, type Layout, type TextReader, type Word } from './recognise/text-engine.ts';
import { meanConfidence, textOf } from './recognise/text-lines.ts';

/** A page's lines, and who read them. */
export interface PageLines {
  readonly turn: QuarterTurn;
  /** What read them. */
  readonly by: ReadPage['engine'];
  readonly lines: readonly (readonly Word[])[];
  /** Reads the page once more, laid out otherwise than in columns and paragraphs; null where that is no other way. */
  readonly readAgain: (() => Promise<Word[][]>) | null;
  /** What another recogniser made of the same letters; null where only one has read them. */
  readonly also: string | null;
}

/** Words below which a page that holds print has not been read by the station's reader. */
const FEWEST_WORDS = 20;

/**
 * How the general engine should read the page instead; null where the first reading stands. Diplomas in Latin letters
 * are its own: set in every face there is, over guilloche, where it keeps the lines of a page together.
 */
async function betterRead(
  { glance, by, lines }: FirstReading,
  gray: GrayImage,
  hints: GlanceHints,
  engine: TextReader,
): Promise<PageLanguage | null> {
  // A machine-readable zone that told how the page lies told its script too.
  const own = hints.turn === null ? await ownLanguage(lines, turnGray(gray, glance.turn), glance, engine) : null;
  if (own !== null) return own;
  const text = lines.map(textOf).join('\n');
  const isLatin = !/\p{Script=Han}{3}/u.test(text) && classify(text, null, 'auto') === 'diploma';
  // Columns from top to bottom, or another script: the general engine says at least that there is print.
  const isHardlyRead = by === 'ppocr' && lines.flat().length < FEWEST_WORDS;
  return isLatin || isHardlyRead ? { glance, layout: LAYOUT.page, isLatin } : null;
}

/** Characters that simplified print does not have and every diploma in traditional print has several of. */
const TRADITIONAL = /[學證國號碩與業畢書滿]/g;
const TRADITIONAL_FROM = 2;

/**
 * The lines of a first reading, held against a second one where a Chinese diploma is in traditional characters, of which
 * the station's reader lacks many, or has a character that it could not read.
 */
async function chineseTwice(
  { glance, by, lines }: FirstReading,
  gray: GrayImage,
  engine: TextReader,
): Promise<PageLines['lines']> {
  const text = lines.map(textOf).join('\n');
  const isTraditional = new Set(text.match(TRADITIONAL)).size >= TRADITIONAL_FROM;
  const isChinese = languageOf(text, meanConfidence(lines.flat())).language === 'zh';
  if (!isChinese || !(isTraditional || text.includes(UNREAD)) || classify(text, null, 'auto') !== 'diploma')
    return lines;
  const language = isTraditional ? 'chi_tra' : 'chi_sim';
  const second = await readText(turnGray(gray, glance.turn), { ...glance, language }, engine);
  return by === 'ppocr'
    ? withSecondReading(lines, second, isTraditional ? PRINT_FORMS.traditional : PRINT_FORMS.simplified)
    : second;
}

/** The station's reader knows the Chinese characters of Japanese. */
function isJapanese({ language }: Glance): boolean {
  return language === 'jpn' || language === 'jpn_vert';
}

function secondLayout({ language }: Glance): Layout {
  return language === 'kor+eng' ? LAYOUT.block : LAYOUT.sparse;
}

/** Reads the lines of a page as whoever reads it best. Boxes are in pixels of the page turned upright. */
export async function pageLines(
  raster: PageRaster,
  gray: GrayImage,
  hints: GlanceHints,
  { engine, print }: PageReaders,
): Promise<PageLines> {
  const once = { readAgain: null, also: null };
  if (raster.textLayer !== null) return { turn: 0, by: 'text_layer', lines: raster.textLayer, ...once };
  const first = await firstReading(gray, { engine, print }, hints);
  if (first === null) return { turn: hints.turn ?? 0, by: 'tesseract', lines: [], ...once };
  const better = await betterRead(first, gray, hints, engine);
  if (better === null) {
    const lines = await chineseTwice(first, gray, engine);
    return { turn: first.glance.turn, by: first.by, lines, ...once };
  }
  const { glance, layout, isLatin } = better;
  const page = turnGray(gray, glance.turn);
  const own = await readText(page, glance, engine, layout);
  // In rows the station's reader knows Japanese but for its kana, and names better than the general engine does.
  const isTwice = glance.language === 'jpn' && first.by === 'ppocr' && first.glance.turn === glance.turn;
  return {
    turn: glance.turn,
    by: isTwice ? 'ppocr' : 'tesseract',
    lines: isTwice ? withSecondReading(first.lines, own, PRINT_FORMS.japanese) : own,
    // Columns have no pieces that would be read better one by one; Korean is lost in pieces, but not as one block.
    readAgain: layout === LAYOUT.columns ? null : () => readText(page, glance, engine, secondLayout(glance)),
    also: isLatin || isJapanese(glance) ? first.lines.map(textOf).join('\n') : null,
  };
}
