import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import { findBlobs } from '../preprocess/components.ts';
import { type GrayImage, shrinkGray, turnGray } from '../preprocess/gray-image.ts';
import { refineTilt } from '../preprocess/level-page.ts';
import { findTextDirection, type TextDirection } from '../preprocess/text-direction.ts';
import type { Glance } from './glance.ts';
import { levelForSample, pageMask, sampleOf } from './page-sample.ts';
import { readPrint, readText } from './page-text.ts';
import type { PrintReader } from './print-reader.ts';
import { type EngineLanguage, LAYOUT, type TextReader, type Word } from './text-engine.ts';
import { meanConfidence, textOf } from './text-lines.ts';

/** A page's first reading, the way up that reads best. */
export interface FirstReading {
  readonly glance: Glance;
  readonly by: 'ppocr' | 'tesseract';
  readonly lines: readonly (readonly Word[])[];
}

/** Long side at which the page's layout is looked at. */
const GLANCE_SIDE = 1400;
/** Letters in words that were read with confidence, and their share of all, from which a page stands upright. */
const SURE_LETTERS = 20;
const SURE_SHARE = 0.6;
const SURE_WORD = 0.85;
/** Share of Chinese characters from which the page is read as Chinese. */
const CHINESE_FROM = 0.2;
/** Fewer letters than this, and the page is in another script or hardly legible. */
const UNSURE_LETTERS = 6;
const FEWEST_GLYPHS = 12;
/** Share of glyphs along one axis from which there is no doubt about it. */
const CLEAR_DIRECTION = 0.8;

/** Turns worth a try, the likelier first. A clear direction of print rules the other axis out. */
function turnsFor(direction: TextDirection): readonly QuarterTurn[] {
  const isClear = direction.certainty > CLEAR_DIRECTION;
  if (direction.axis === 'horizontal') return isClear ? [0, 2] : [0, 2, 1, 3];
  return isClear ? [1, 3, 0] : [1, 3, 0, 2];
}

/** A word that says something: read with confidence, and in Latin script not a mere letter or two. */
function isSure({ text, confidence }: Word): boolean {
  return confidence >= SURE_WORD && (/[\u3400-\u9fff]/.test(text) || /^\p{Letter}{3,}[.,:;]?$/u.test(text));
}

function lettersOf(words: readonly Word[]): number {
  return textOf(words).replace(/[^\p{Letter}]/gu, '').length;
}

function languageOf(words: readonly Word[], hints: GlanceHints): EngineLanguage {
  const text = textOf(words.filter(isSure)).replace(/\s/g, '');
  // What the reader is not sure of is likelier Chinese at this counter, and that model reads Latin letters too.
  if (hints.isChinese || text.length < UNSURE_LETTERS) return 'chi_sim';
  const share = (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) / text.length;
  return share >= CHINESE_FROM ? 'chi_sim' : 'eng';
}

export interface GlanceHints {
  /** Quarter turns that something else has told already; null to find out. */
  readonly turn: QuarterTurn | null;
  /** True for papers that are printed in Chinese beside another language. */
  readonly isChinese: boolean;
}

export interface PageReaders {
  readonly engine: TextReader;
  readonly print: PrintReader;
}

interface Trial extends FirstReading {
  /** Letters in words that were read with confidence. */
  readonly letters: number;
}

/** Without the station's reader: the surer of the two readings that the general engine has to offer. */
async function readGenerally(upright: GrayImage, glance: Glance, engine: TextReader): Promise<Word[][]> {
  const readings = await Promise.all(
    (['eng', 'chi_sim'] as const).map((language) => readText(upright, { ...glance, language }, engine)),
  );
  const [latin = [], chinese = []] = readings;
  return meanConfidence(chinese.flat()) > meanConfidence(latin.flat()) ? chinese : latin;
}

/**
 * The station's reader knows Chinese characters that lie on their side too, so columns from top to bottom look to it
 * like the rows of a page that was fed in sideways. The general engine knows those alone that stand.
 */
async function areStanding(upright: GrayImage, glance: Glance, engine: TextReader): Promise<boolean> {
  const image = sampleOf(levelForSample(upright, glance));
  const words = await engine.read({ image, language: 'chi_sim', layout: LAYOUT.block });
  return lettersOf(words.flat().filter(isSure)) >= UNSURE_LETTERS;
}

/** Reads a page, however it lies; null when there is next to no print on it. */
export async function firstReading(
  page: GrayImage,
  { engine, print }: PageReaders,
  hints: GlanceHints,
): Promise<FirstReading | null> {
  const factor = Math.max(1, Math.round(Math.max(page.width, page.height) / GLANCE_SIDE));
  const small = shrinkGray(page, factor);
  const direction = findTextDirection(findBlobs(pageMask(small)));
  if (direction.glyphs < FEWEST_GLYPHS) return null;
  const glyphHeight = direction.height * factor;

  async function tryTurn(turn: QuarterTurn): Promise<Trial> {
    const tilt = refineTilt(pageMask(turnGray(small, turn)), direction.tilt);
    const glance: Glance = { turn, tilt, language: 'chi_sim', glyphHeight };
    const upright = turnGray(page, turn);
    const printed = await readPrint(upright, glance, print);
    const lines = printed ?? (await readGenerally(upright, glance, engine));
    const words = lines.flat();
    return {
      glance: { ...glance, language: languageOf(words, hints) },
      by: printed === null ? 'tesseract' : 'ppocr',
      lines,
      letters: lettersOf(words.filter(isSure)),
    };
  }

  if (hints.turn !== null) return tryTurn(hints.turn);
  let best: Trial | null = null;
  for (const turn of turnsFor(direction)) {
    const trial = await tryTurn(turn);
    if (best === null || trial.letters > best.letters) best = trial;
    if (trial.letters >= SURE_LETTERS && trial.letters >= SURE_SHARE * lettersOf(trial.lines.flat())) break;
  }
  if (best === null || best.glance.turn % 2 === 0 || best.glance.language !== 'chi_sim') return best;
  if (await areStanding(turnGray(page, best.glance.turn), best.glance, engine)) return best;
  return { ...best, glance: { ...best.glance, turn: 0 }, lines: [] };
}
