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

/** Whether the other reading has it too. An accent is what the two data differ in, so any letters may stand for one. */
function isContradicted(also: string | null, printed: string): boolean {
  if (also === null) return false;
  const letters = [...plain(printed)].map((letter) => (/^[a-z0-9]$/.test(letter) ? letter : '.{0,3}'));
  return !new RegExp(letters.join('')).test(also);
}

/** Below this a word is likelier wrong than right. */
const UNSURE = 0.5;
/** Shorter words are small change of a name: `of`, `de`. */
const WORD = 3;

/** A value with one unsure word in it is no surer than that word, however sure the others are. */
function weakest(words: readonly Word[]): number {
  const least = Math.min(1, ...words.filter(({ text }) => text.length >= WORD).map(({ confidence }) => confidence));
  return least < UNSURE ? least : 1;
}

/** A field read from a piece of the text: boxed by its words, as sure as they are times the trust in the rule. */
export function fieldAt(source: PageWords, start: number, end: number, value: string, trust = 1): ReadField | null {
  const words = wordsBetween(source, start, end);
  if (words.length === 0 || value === '') return null;
  const agreed = isContradicted(source.also, source.text.slice(start, end)) ? CONTRADICTED : 1;
  const confidence = Math.min(0.98, meanConfidence(words), weakest(words)) * trust * agreed;
  return { value, confidence, page: source.page, box: boxAround(words) };
}
