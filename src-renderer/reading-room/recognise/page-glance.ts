import { cleanPaper } from '../preprocess/clean-paper.ts';
import { findBlobs } from '../preprocess/components.ts';
import type { GrayImage, QuarterTurn } from '../preprocess/gray-image.ts';
import { shrinkGray, turnGray } from '../preprocess/gray-image.ts';
import { scaleGray } from '../preprocess/gray-scale.ts';
import { levelPage, refineTilt } from '../preprocess/level-page.ts';
import { findTextDirection, type TextDirection } from '../preprocess/text-direction.ts';
import { type InkMask, inkMask } from '../preprocess/threshold.ts';
import { type EngineLanguage, LAYOUT, type TextEngine, type Word } from './text-engine.ts';
import { meanConfidence, textOf } from './text-lines.ts';

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
/** Size of the sample that is read to tell script and direction, in pixels of the sample. */
const SAMPLE = { width: 900, height: 320 } as const;
/** A sample read with this confidence stands upright and in the right script. */
const SURE = 0.75;
/** Share of Chinese characters from which the page is read as Chinese. */
const CHINESE_FROM = 0.2;
const FEWEST_GLYPHS = 12;
/** A sample that neither model reads better than this is in neither's script, or hardly legible. */
const UNSURE = 0.45;
/** Long side of the page from which the sample is cut. */
const SAMPLE_SIDE = 2000;
/** Share of glyphs along one axis from which there is no doubt about it. */
const CLEAR_DIRECTION = 0.8;

function mask(page: GrayImage): InkMask {
  return inkMask(page, Math.max(12, Math.round(Math.min(page.width, page.height) / 50)), 0.15);
}

/** The window with most glyphs in it. */
function densestWindow(page: GrayImage): GrayImage {
  const width = Math.min(page.width, SAMPLE.width);
  const height = Math.min(page.height, SAMPLE.height);
  const blobs = findBlobs(mask(page)).filter((blob) => blob.height >= 8 && blob.height <= 60 && blob.width <= 90);
  let best = { left: 0, top: 0, count: -1 };
  for (let top = 0; top <= page.height - height; top += Math.max(1, Math.round(height / 3))) {
    for (let left = 0; left <= page.width - width; left += Math.max(1, Math.round(width / 3))) {
      const count = blobs.filter(
        (blob) => blob.left >= left && blob.left < left + width && blob.top >= top && blob.top < top + height,
      ).length;
      if (count > best.count) best = { left, top, count };
    }
  }
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = (best.top + y) * page.width + best.left;
    data.set(page.data.subarray(row, row + width), y * width);
  }
  return { width, height, data };
}

interface Trial {
  readonly turn: QuarterTurn;
  readonly tilt: number;
  readonly language: EngineLanguage;
  readonly confidence: number;
  /** Median height of the words that were read with some confidence, pixels of the sample; 0 when there are none. */
  readonly wordHeight: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function trialOf(turn: QuarterTurn, tilt: number, language: EngineLanguage, words: readonly Word[]): Trial {
  const sure = words.filter((word) => word.confidence > 0.6);
  return {
    turn,
    tilt,
    language,
    confidence: meanConfidence(words),
    wordHeight: median(sure.map((word) => word.bottom - word.top)),
  };
}

/** Reads a sample in both scripts: Chinese when enough of what the Chinese model is sure of is Chinese. */
async function tryTurn(page: GrayImage, turn: QuarterTurn, guess: number, engine: TextEngine): Promise<Trial> {
  const turned = turnGray(page, turn);
  const tilt = refineTilt(mask(turned), guess);
  const image = densestWindow(levelPage(turned, tilt).image);
  const read = async (language: EngineLanguage): Promise<Word[]> =>
    (await engine.read({ image, language, layout: LAYOUT.block })).flat();
  const [latin, chinese] = await Promise.all([read('eng'), read('chi_sim')]);
  const text = textOf(chinese.filter((word) => word.confidence > 0.6));
  const share = (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) / Math.max(1, text.replace(/\s/g, '').length);
  const isChinese = text.length >= 4 && share >= CHINESE_FROM;
  const trial = isChinese ? trialOf(turn, tilt, 'chi_sim', chinese) : trialOf(turn, tilt, 'eng', latin);
  // What neither model is sure of is likelier Chinese at this counter, and its model reads Latin letters too.
  return trial.confidence < UNSURE ? { ...trial, language: 'chi_sim' } : trial;
}

/** Turns worth a try, the likelier first. A clear direction of print rules the other axis out. */
function turnsFor(direction: TextDirection, known: QuarterTurn | null): readonly QuarterTurn[] {
  if (known !== null) return [known];
  const isClear = direction.certainty > CLEAR_DIRECTION;
  if (direction.axis === 'horizontal') return isClear ? [0, 2] : [0, 2, 1, 3];
  return isClear ? [1, 3, 0] : [1, 3, 0, 2];
}

/** Finds how the page lies and in which script it is printed. `known` is its turn where something else has told it. */
export async function glance(page: GrayImage, engine: TextEngine, known: QuarterTurn | null): Promise<Glance> {
  const factor = Math.max(1, Math.round(Math.max(page.width, page.height) / GLANCE_SIDE));
  const small = shrinkGray(page, factor);
  const direction = findTextDirection(findBlobs(mask(small)));
  if (direction.glyphs < FEWEST_GLYPHS)
    return { turn: known ?? 0, tilt: 0, language: 'eng', glyphHeight: 0, hasText: false };
  const sampleScale = Math.min(2, SAMPLE_SIDE / Math.max(small.width, small.height));
  const sample = scaleGray(cleanPaper(small), sampleScale);
  let best: Trial | null = null;
  for (const turn of turnsFor(direction, known)) {
    const trial = await tryTurn(sample, turn, direction.tilt, engine);
    if (best === null || trial.confidence > best.confidence) best = trial;
    if (best.confidence >= SURE) break;
  }
  const { turn, tilt, language, wordHeight } = best ?? trialOf(0, 0, 'chi_sim', []);
  const glyphHeight = (wordHeight > 0 ? wordHeight / sampleScale : direction.height) * factor;
  return { turn, tilt, language, glyphHeight, hasText: true };
}
