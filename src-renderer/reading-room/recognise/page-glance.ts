import { findBlobs } from '../preprocess/components.ts';
import type { GrayImage, QuarterTurn } from '../preprocess/gray-image.ts';
import { shrinkGray, turnGray } from '../preprocess/gray-image.ts';
import { scaleGray } from '../preprocess/gray-scale.ts';
import { levelPage, refineTilt } from '../preprocess/level-page.ts';
import { findTextDirection } from '../preprocess/text-direction.ts';
import { type InkMask, inkMask } from '../preprocess/threshold.ts';
import { type EngineLanguage, LAYOUT, type TextEngine } from './text-engine.ts';
import { meanConfidence, textOf } from './text-lines.ts';

/** How a page has to be taken to be read. */
export interface Glance {
  /** Quarter turns clockwise that bring it upright. */
  readonly turn: QuarterTurn;
  /** Tilt that remains then, radians clockwise. */
  readonly tilt: number;
  readonly language: EngineLanguage;
  /** False when there is next to no print on the page. */
  readonly hasText: boolean;
}

/** Long side at which the page's layout is looked at. */
const GLANCE_SIDE = 1400;
/** Size of the sample that is read to tell script and direction, in pixels of the sample. */
const SAMPLE = { width: 1000, height: 360 } as const;
/** A sample read with this confidence stands upright and in the right script. */
const SURE = 0.75;
/** Share of Chinese characters from which the page is read as Chinese. */
const CHINESE_FROM = 0.2;
const FEWEST_GLYPHS = 12;

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
  readonly language: EngineLanguage;
  readonly confidence: number;
}

/** Reads a sample in both scripts: Chinese when enough of what the Chinese model is sure of is Chinese. */
async function tryTurn(page: GrayImage, turn: QuarterTurn, tilt: number, engine: TextEngine): Promise<Trial> {
  const image = densestWindow(levelPage(turnGray(page, turn), tilt).image);
  const [latin, chinese] = await Promise.all(
    (['eng', 'chi_sim'] as const).map((language) => engine.read({ image, language, layout: LAYOUT.block })),
  );
  const sure = (chinese ?? []).flat().filter((word) => word.confidence > 0.6);
  const text = textOf(sure);
  const share = (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) / Math.max(1, text.replace(/\s/g, '').length);
  if (text.length >= 4 && share >= CHINESE_FROM)
    return { turn, language: 'chi_sim', confidence: meanConfidence((chinese ?? []).flat()) };
  return { turn, language: 'eng', confidence: meanConfidence((latin ?? []).flat()) };
}

/** Radians within which a first estimate of the tilt is searched further. */
function tiltOf(page: GrayImage, turn: QuarterTurn, guess: number): number {
  return refineTilt(mask(turnGray(page, turn)), guess);
}

/** Finds how the page lies and in which script it is printed. `known` is its turn where something else has told it. */
export async function glance(page: GrayImage, engine: TextEngine, known: QuarterTurn | null): Promise<Glance> {
  const factor = Math.max(1, Math.round(Math.max(page.width, page.height) / GLANCE_SIDE));
  const small = shrinkGray(page, factor);
  const direction = findTextDirection(findBlobs(mask(small)));
  if (direction.glyphs < FEWEST_GLYPHS) return { turn: known ?? 0, tilt: 0, language: 'eng', hasText: false };
  const upright: QuarterTurn = direction.axis === 'horizontal' ? 0 : 1;
  const sampleOf = (turn: QuarterTurn): { turn: QuarterTurn; tilt: number } => ({
    turn,
    tilt: tiltOf(small, turn, direction.tilt),
  });
  const sample = scaleGray(small, Math.min(2, 2000 / Math.max(small.width, small.height)));
  const turns: readonly QuarterTurn[] = known !== null ? [known] : upright === 0 ? [0, 2, 1, 3] : [1, 3, 0, 2];
  let best: (Trial & { tilt: number }) | null = null;
  for (const candidate of turns) {
    const { turn, tilt } = sampleOf(candidate);
    const trial = { ...(await tryTurn(sample, turn, tilt, engine)), tilt };
    if (best === null || trial.confidence > best.confidence) best = trial;
    if (best.confidence >= SURE) break;
  }
  return { turn: best?.turn ?? 0, tilt: best?.tilt ?? 0, language: best?.language ?? 'eng', hasText: true };
}
