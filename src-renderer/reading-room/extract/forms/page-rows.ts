import { median } from '#shared/recognition/median.ts';
import type { Word } from '../../recognise/text-engine.ts';
import { type PageWords, pageWords } from '../page-words.ts';

/** Words whose middles are nearer than this, in their height, stand in one row. */
const SAME_ROW = 0.5;
/** A line of fewer words says little about how the page is tilted. */
const LONG_ENOUGH = 4;

const middle = (word: Word): { readonly x: number; readonly y: number } => ({
  x: (word.left + word.right) / 2,
  y: (word.top + word.bottom) / 2,
});

/** The lines that the recogniser gave, as lists of words. */
function linesOf({ text, words }: PageWords): readonly (readonly Word[])[] {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const lines: Word[][] = [];
  for (const { word, start } of words) {
    const line = ends.filter((end) => end < start).length;
    lines[line] ??= [];
    lines[line]?.push(word);
  }
  return lines.filter((line) => line !== undefined);
}

/** By how much the lines rise for each pixel to the right: what is left of a scan's tilt in upright coordinates. */
function tiltOf(lines: readonly (readonly Word[])[]): number {
  const slopes = lines.flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined || line.length < LONG_ENOUGH) return [];
    const [from, to] = [middle(first), middle(last)];
    return to.x - from.x < 2 * (first.bottom - first.top) ? [] : [(to.y - from.y) / (to.x - from.x)];
  });
  return median(slopes);
}

export interface PlacedWord {
  readonly word: Word;
  /** Middle of the word on the page brought level, pixels. */
  readonly x: number;
  readonly y: number;
}

/** The page's words where they would stand on a page without tilt. */
export function levelWords(source: PageWords): readonly PlacedWord[] {
  const tilt = tiltOf(linesOf(source));
  return source.words.map(({ word }) => {
    const { x, y } = middle(word);
    return { word, x, y: y - tilt * x };
  });
}

/** Words in the rows that they stand in, from top to bottom, each from left to right. */
export function inRows(words: readonly PlacedWord[]): readonly (readonly PlacedWord[])[] {
  const rows: { y: number; words: PlacedWord[] }[] = [];
  for (const one of words.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const height = median([...(row?.words ?? []), one].map(({ word }) => word.bottom - word.top));
    if (row === undefined || one.y - row.y > SAME_ROW * height) rows.push({ y: one.y, words: [one] });
    else {
      row.words.push(one);
      row.y = row.words.reduce((sum, { y }) => sum + y, 0) / row.words.length;
    }
  }
  return rows.map((row) => row.words.toSorted((a, b) => a.x - b.x));
}

/**
 * The same page row by row: cells that stand side by side come in one line from left to right, however the recogniser
 * parted them. For forms and tables; running text in columns would be mixed up.
 */
export function pageRows(source: PageWords): PageWords {
  const rows = inRows(levelWords(source)).map((row) => row.map(({ word }) => word));
  return pageWords(source.page, rows);
}
