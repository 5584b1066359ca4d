import type { Word } from '../../recognise/text-engine.ts';
import { textOf } from '../../recognise/text-lines.ts';
import type { Found } from '../diploma/found.ts';
import { type PageWords, wordsBetween } from '../page-words.ts';

import { trustInLetters } from './accents.ts';

/** What names of universities hold, in the languages that their papers come in. */
const SCHOOL =
  /\b(?:universi[dt]\w*|college|institute?\w*|polytechnic|conservator\w*|academy|\w*hochschule|[ée]cole|academia|escuela|istituto|politecnico)\b|университет|институт|академия|大学|大學|学院|學院|대학|학교/iu;
/** Of two lines in as large a print the first is the house. */
const LARGER = 1.15;
/** The head of a letter: share of the page's height. */
const HEAD = 0.3;
const LONGEST = 90;
/** An office that stands beside the house's name is further from it than its words, in their height. */
const OFFICE_GAP = 1.2;

function isApart(word: Word, next: Word | undefined): boolean {
  return next === undefined || next.left - word.right > OFFICE_GAP * (word.bottom - word.top);
}

/** Of traditional characters the recogniser takes rare ones for others (岡 网): a person compares. */
const TRADITIONAL = /[學國華灣東]/;
const TRADITIONAL_TRUST = 0.45;

/** The school that a letter or a record comes from: the line in the largest print at its head that names one. */
export function letterhead(source: PageWords): Found | null {
  const tops = source.words.map(({ word }) => word.top);
  const [first, last] = [Math.min(...tops), Math.max(...tops)];
  let best: (Found & { readonly height: number }) | null = null;
  for (const match of source.text.matchAll(/[^\n]+/g)) {
    const start = match.index;
    const line = wordsBetween(source, start, start + match[0].length);
    const words = line.slice(0, 1 + line.findIndex((word, index) => isApart(word, line[index + 1])));
    const value = textOf(words);
    const height = Math.max(0, ...words.map((word) => word.bottom - word.top));
    const isHead = words.every((word) => word.top < first + HEAD * (last - first));
    if (!isHead || value.length > LONGEST || !SCHOOL.test(value) || /[,;:.]\s/.test(value)) continue;
    const trust = TRADITIONAL.test(value) ? TRADITIONAL_TRUST : trustInLetters(source.text);
    if (best === null || height > LARGER * best.height)
      best = { value, start, end: start + value.length, trust, height };
  }
  return best;
}
