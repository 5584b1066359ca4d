import type { GrayImage } from '../preprocess/gray-image.ts';
import { scaleGray } from '../preprocess/gray-scale.ts';
import { levelPage } from '../preprocess/level-page.ts';
import { type EngineLanguage, LAYOUT, type TextEngine, type Word } from './text-engine.ts';
import { meanConfidence } from './text-lines.ts';

/** Long side to which small scans are enlarged: Tesseract wants capitals of 20 pixels and more. */
const TEXT_SIDE = 2600;
/** Words below this are seals, guilloche and signatures taken for letters. */
const NOISE_BELOW = 0.15;
const NOISE_LINE_BELOW = 0.3;

/** Reads an upright page. Boxes are in pixels of the page as it was given, the tilt undone only for reading. */
export async function readText(
  page: GrayImage,
  tilt: number,
  language: EngineLanguage,
  engine: TextEngine,
): Promise<Word[][]> {
  const level = levelPage(page, tilt);
  const scale = Math.min(2, Math.max(1, TEXT_SIDE / Math.max(page.width, page.height)));
  const lines = await engine.read({ image: scaleGray(level.image, scale), language, layout: LAYOUT.page });
  const place = (word: Word): Word => {
    const corners = [
      [word.left, word.top],
      [word.right, word.top],
      [word.left, word.bottom],
      [word.right, word.bottom],
    ].map(([x = 0, y = 0]) => level.back(x / scale, y / scale));
    const xs = corners.map(({ x }) => Math.min(page.width, Math.max(0, x)));
    const ys = corners.map(({ y }) => Math.min(page.height, Math.max(0, y)));
    return {
      ...word,
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
      symbols: [],
    };
  };
  return lines
    .map((words) => words.filter((word) => word.confidence >= NOISE_BELOW).map(place))
    .filter((words) => words.length > 0 && meanConfidence(words) >= NOISE_LINE_BELOW);
}
