import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { Word } from '../recognise/text-engine.ts';
import { boxAround, meanConfidence, separator } from '../recognise/text-lines.ts';

interface Placed {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** A page's words as one text, lines parted by \n, with the way back from any piece of it to the words it came from. */
export interface PageWords {
  /** 0-based. */
  readonly page: number;
  readonly text: string;
  readonly words: readonly Placed[];
  /** What another recogniser made of the same page, spaces left out; null where only one has read it. */
  readonly also: string | null;
}

export function pageWords(page: number, lines: readonly (readonly Word[])[], also: string | null = null): PageWords {
  let text = '';
  const words: Placed[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += '\n';
    for (const [at, word] of line.entries()) {
      const before = line[at - 1];
      if (before !== undefined) text += separator(before, word);
      words.push({ word, start: text.length, end: text.length + word.text.length });
      text += word.text;
    }
  }
  return { page, text, words, also: also === null ? null : plain(also) };
}

/** The words that a piece of the text touches. */
export function wordsBetween(source: PageWords, start: number, end: number): Word[] {
  return source.words.filter((placed) => placed.start < end && placed.end > start).map((placed) => placed.word);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Of two readings that differ at most one is right. */
const CONTRADICTED = 0.5;

/** Share of a value's letters up to which another reading of the page may differ and still be of the same words. */
const SAME_WORDS = 0.4;

/** Fewest mistakes that any piece of `text` makes of `letters`. */
function mistakes(letters: string, text: string): number {
  let row = new Uint16Array(text.length + 1);
  for (let index = 0; index < letters.length; index += 1) {
    const next = new Uint16Array(row.length).fill(index + 1, 0, 1);
    for (let at = 1; at < row.length; at += 1) {
      const swapped = (row[at - 1] ?? 0) + (letters[index] === text[at - 1] ? 0 : 1);
      next[at] = Math.min(swapped, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
    }
    row = next;
  }
  return Math.min(...row);
}

/**
 * Whether the other reading has it otherwise; where it has nothing like it at all, it has not read the place and says
 * nothing. An accent is what the two data differ in, so any letters may stand for one.
 */
function isContradicted(also: string | null, printed: string): boolean {
  if (also === null) return false;
  const own = plain(printed);
  const letters = [...own].map((letter) => (/^[a-z0-9]$/.test(letter) ? letter : '.{0,3}'));
  if (new RegExp(letters.join('')).test(also)) return false;
  return mistakes(own, also) <= SAME_WORDS * own.length;
}

/** Below this a word is likelier wrong than right. */
const UNSURE = 0.5;
/** Shorter words are small change of a name: `of`, `de`. */
const WORD = 3;

/** A value with one unsure word in it, of so many characters and more, is no surer than that, however sure the others. */
function weakest(words: readonly Word[], atLeast: number): number {
  const least = Math.min(1, ...words.filter(({ text }) => text.length >= atLeast).map(({ confidence }) => confidence));
  return least < UNSURE ? least : 1;
}

/**
 * A field read from a piece of the text: boxed by its words, as sure as they are times the trust in the rule. Where each
 * character says something that no other does, as in a Chinese name or a date in numerals, words count from `atLeast` 1
 * character on.
 */
export function fieldAt(
  source: PageWords,
  start: number,
  end: number,
  value: string,
  trust = 1,
  atLeast = WORD,
): ReadField | null {
  const words = wordsBetween(source, start, end);
  if (words.length === 0 || value === '') return null;
  const agreed = isContradicted(source.also, source.text.slice(start, end)) ? CONTRADICTED : 1;
  const confidence = Math.min(0.98, meanConfidence(words), weakest(words, atLeast)) * trust * agreed;
  return { value, confidence, page: source.page, box: boxAround(words) };
}
