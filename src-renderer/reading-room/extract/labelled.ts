import type { Word } from '../recognise/text-engine.ts';
import { boxAround } from '../recognise/text-lines.ts';
import { type PageWords, pageWords, wordsBetween } from './page-words.ts';

/** Reach of a value from its label: below it, in heights of the label; and between words of one value. */
const BELOW = 2.4;
const LEFT_OF_LABEL = 1.5;
const WIDEST_GAP = 2.2;
/** A value may be printed so many times as high as its label. */
const TALLEST = 3.2;

/** Words of one line up to a gap that parts columns. */
function untilGap(line: readonly Word[]): Word[] {
  const run: Word[] = [];
  for (const word of line) {
    const last = run.at(-1);
    if (last !== undefined && word.left - last.right > WIDEST_GAP * (word.bottom - word.top)) break;
    run.push(word);
  }
  return run;
}

function linesOf(source: PageWords): Word[][] {
  let start = 0;
  return source.text.split('\n').map((line) => {
    const words = wordsBetween(source, start, start + line.length);
    start += line.length + 1;
    return words;
  });
}

/** The rest of a line from the word that stands nearest below a label; a tilted page is followed by its lines. */
function wordsUnder(lines: readonly (readonly Word[])[], label: readonly Word[]): Word[] {
  const [left, top, width, height] = boxAround(label);
  const bottom = top + height;
  let nearest: Word[] = [];
  let distance = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const [index, word] of line.entries()) {
      const below = (word.top + word.bottom) / 2 - bottom;
      const aside = Math.abs(word.left - left);
      const isNear =
        below > 0 &&
        word.top < bottom + BELOW * height &&
        word.bottom - word.top <= TALLEST * height &&
        word.left > left - LEFT_OF_LABEL * height &&
        word.left < left + Math.max(width, 4 * height);
      if (!isNear || label.includes(word) || below + aside >= distance) continue;
      distance = below + aside;
      nearest = untilGap(line.slice(index));
    }
  }
  return nearest;
}

/**
 * Where the value of a label may stand: behind it in its line, and below it in its column, as cards and visas print it.
 * Each place is a text of its own that fields can be taken from.
 */
export function placesOf(source: PageWords, label: RegExp): PageWords[] {
  const lines = linesOf(source);
  const global = new RegExp(label.source, `${label.flags.replace('g', '')}g`);
  return [...source.text.matchAll(global)].flatMap(({ index, 0: matched }) => {
    const own = wordsBetween(source, index, index + matched.length);
    const last = own.at(-1);
    if (last === undefined) return [];
    const line = lines.find((words) => words.includes(last)) ?? [];
    const behind = untilGap(line.slice(line.indexOf(last))).slice(1);
    return [behind, wordsUnder(lines, own)]
      .filter((words) => words.length > 0)
      .map((words) => pageWords(source.page, [words]));
  });
}
