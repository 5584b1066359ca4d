import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import { cleanPaper } from '../preprocess/clean-paper.ts';
import { findBlobs } from '../preprocess/components.ts';
import type { GrayImage } from '../preprocess/gray-image.ts';
import { shrinkGray, turnGray } from '../preprocess/gray-image.ts';
import { scaleGray } from '../preprocess/gray-scale.ts';
import { levelPage, refineTilt } from '../preprocess/level-page.ts';
import { findTextDirection, type TextDirection } from '../preprocess/text-direction.ts';
import { textSample } from '../preprocess/text-sample.ts';
import { type InkMask, inkMask } from '../preprocess/threshold.ts';
import { type EngineLanguage, LAYOUT, type TextReader, type Word } from './text-engine.ts';
import { textOf } from './text-lines.ts';

/** How a page has to be taken to be read. */
export interface Glance {
  /** Quarter turns clockwise that bring it upright. */
  readonly turn: QuarterTurn;
  /** Tilt that remains then, radians clockwise. */
  readonly tilt: number;
  readonly language: EngineLanguage;
  /** Median height of the page's words, pixels of the page. */
  readonly glyphHeight: number;
  /** False when there is next to no print on the page. */
  readonly hasText: boolean;
}

/** Long side at which the page's layout is looked at. */
const GLANCE_SIDE = 1400;
/** Long side of the page from which the sample is cut. */
const SAMPLE_SIDE = 2000;
/** Letters in words that were read with confidence from which a sample stands upright and in its own script. */
const SURE_LETTERS = 20;
const SURE_WORD = 0.75;
/** Share of Chinese characters from which the page is read as Chinese. */
const CHINESE_FROM = 0.2;
/** Fewer letters than this in either script, and the page is in neither or hardly legible. */
const UNSURE_LETTERS = 6;
const FEWEST_GLYPHS = 12;
/** Share of glyphs along one axis from which there is no doubt about it. */
const CLEAR_DIRECTION = 0.8;

function mask(page: GrayImage): InkMask {
  return inkMask(page, Math.max(12, Math.round(Math.min(page.width, page.height) / 50)), 0.15);
}

interface Trial {
  readonly turn: QuarterTurn;
  readonly tilt: number;
  readonly language: EngineLanguage;
  /** Letters in words that were read with confidence. */
  readonly letters: number;
  /** Median height of those words, pixels of the sample; 0 when there are none. */
  readonly wordHeight: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function trialOf(turn: QuarterTurn, tilt: number, language: EngineLanguage, words: readonly Word[]): Trial {
  return {
    turn,
    tilt,
    language,
    letters: textOf(words).replace(/[^\p{Letter}]/gu, '').length,
    wordHeight: median(words.map((word) => word.bottom - word.top)),
  };
}

/** A word that says something: read with confidence, and in Latin script not a mere letter or two. */
function isSure({ text, confidence }: Word): boolean {
  return confidence >= SURE_WORD && (/[\u3400-\u9fff]/.test(text) || /^\p{Letter}{3,}[.,:;]?$/u.test(text));
}

interface Sampled {
  readonly page: GrayImage;
  readonly engine: TextReader;
  /** First guess of the tilt, radians. */
  readonly guess: number;
}

/** Reads a sample in both scripts at once, as there are two workers: Chinese when enough of it is Chinese for sure. */
async function tryTurn({ page, engine, guess }: Sampled, turn: QuarterTurn): Promise<Trial> {
  const turned = turnGray(page, turn);
  const tilt = refineTilt(mask(turned), guess);
  const level = levelPage(turned, tilt).image;
  const image = textSample(level, findBlobs(mask(level)));
  const read = async (language: EngineLanguage): Promise<Word[]> =>
    (await engine.read({ image, language, layout: LAYOUT.block })).flat().filter(isSure);
  const [latin, chinese] = await Promise.all([read('eng'), read('chi_sim')]);
  const text = textOf(chinese).replace(/\s/g, '');
  const share = (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) / Math.max(1, text.length);
  const isChinese = text.length >= 4 && share >= CHINESE_FROM;
  return isChinese ? trialOf(turn, tilt, 'chi_sim', chinese) : trialOf(turn, tilt, 'eng', latin);
}

/** Turns worth a try, the likelier first. A clear direction of print rules the other axis out. */
function turnsFor(direction: TextDirection): readonly QuarterTurn[] {
  const isClear = direction.certainty > CLEAR_DIRECTION;
  if (direction.axis === 'horizontal') return isClear ? [0, 2] : [0, 2, 1, 3];
  return isClear ? [1, 3, 0] : [1, 3, 0, 2];
}

export interface GlanceHints {
  /** Quarter turns that something else has told already; null to find out. */
  readonly turn: QuarterTurn | null;
  /** True for papers that are printed in Chinese beside another language. */
  readonly isChinese: boolean;
}

/** Finds how the page lies and in which script it is printed. */
export async function glance(page: GrayImage, engine: TextReader, hints: GlanceHints): Promise<Glance> {
  const factor = Math.max(1, Math.round(Math.max(page.width, page.height) / GLANCE_SIDE));
  const small = shrinkGray(page, factor);
  const direction = findTextDirection(findBlobs(mask(small)));
  if (direction.glyphs < FEWEST_GLYPHS)
    return { turn: hints.turn ?? 0, tilt: 0, language: 'eng', glyphHeight: 0, hasText: false };
  if (hints.turn !== null) {
    // What told how the page lies told its script too: no sample has to be read.
    const tilt = refineTilt(mask(turnGray(small, hints.turn)), direction.tilt);
    const language = hints.isChinese ? 'chi_sim' : 'eng';
    return { turn: hints.turn, tilt, language, glyphHeight: direction.height * factor, hasText: true };
  }
  const sampleScale = Math.min(2, SAMPLE_SIDE / Math.max(small.width, small.height));
  const sampled: Sampled = {
    page: scaleGray(cleanPaper(small), sampleScale),
    engine,
    guess: direction.tilt,
  };
  let best: Trial | null = null;
  for (const turn of turnsFor(direction)) {
    const trial = await tryTurn(sampled, turn);
    if (best === null || trial.letters > best.letters) best = trial;
    if (best.letters >= SURE_LETTERS) break;
  }
  const { turn, tilt, language, wordHeight, letters } = best ?? trialOf(0, 0, 'chi_sim', []);
  const glyphHeight = (wordHeight > 0 ? wordHeight / sampleScale : direction.height) * factor;
  // What neither model is sure of is likelier Chinese at this counter, and its model reads Latin letters too.
  const isChinese = hints.isChinese || letters < UNSURE_LETTERS;
  return { turn, tilt, language: isChinese ? 'chi_sim' : language, glyphHeight, hasText: true };
}
