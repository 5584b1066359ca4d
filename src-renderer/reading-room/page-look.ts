import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import { type GrayImage, turnGray } from './preprocess/gray-image.ts';
import { pictureHash } from './preprocess/picture-hash.ts';
import type { Word } from './recognise/text-engine.ts';

/** Of the printed part's width and height, taken in around it: borders and emblems belong to the look. */
const AROUND = 0.12;
/** Words below which nobody can say where the printed part is. */
const FEWEST_WORDS = 5;

/**
 * What the printed part of the page looks like; null for a page with next to no words. By the words, not by the paper's
 * edge: the margins are the scanner's.
 */
export function pageLook(gray: GrayImage, turn: QuarterTurn, lines: readonly (readonly Word[])[]): string | null {
  const words = lines.flat();
  if (words.length < FEWEST_WORDS) return null;
  const left = Math.min(...words.map((word) => word.left));
  const right = Math.max(...words.map((word) => word.right));
  const top = Math.min(...words.map((word) => word.top));
  const bottom = Math.max(...words.map((word) => word.bottom));
  const [aside, above] = [(right - left) * AROUND, (bottom - top) * AROUND];
  return pictureHash(turnGray(gray, turn), {
    left: left - aside,
    right: right + aside,
    top: top - above,
    bottom: bottom + above,
  });
}
