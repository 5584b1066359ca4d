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
}

export function pageWords(page: number, lines: readonly (readonly Word[])[]): PageWords {
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
  return { page, text, words };
}

/** The words that a piece of the text touches. */
export function wordsBetween(source: PageWords, start: number, end: number): Word[] {
  return source.words.filter((placed) => placed.start < end && placed.end > start).map((placed) => placed.word);
}

/** A field read from a piece of the text: boxed by its words, as sure as they are times the trust in the rule. */
export function fieldAt(source: PageWords, start: number, end: number, value: string, trust = 1): ReadField | null {
  const words = wordsBetween(source, start, end);
  if (words.length === 0 || value === '') return null;
  return { value, confidence: Math.min(0.98, meanConfidence(words)) * trust, page: source.page, box: boxAround(words) };
}
