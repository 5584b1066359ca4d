import type { Box, ReadLine } from '#shared/domain/reading/reading-result.ts';
import type { Word as WholeWord } from './text-engine.ts';

/** What a line is made of; what its symbols are does not matter here. */
type Word = Omit<WholeWord, 'symbols'>;

const CJK = /[\u3000-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What stands between two neighbouring words: nothing where Chinese or Japanese meets itself or its punctuation. */
export function separator(left: Word, right: Word): '' | ' ' {
  return right.isJoined || (CJK.test(left.text.slice(-1)) && CJK.test(right.text.slice(0, 1))) ? '' : ' ';
}

export function boxAround(words: readonly Word[]): Box {
  const left = Math.min(...words.map((word) => word.left));
  const top = Math.min(...words.map((word) => word.top));
  const right = Math.max(...words.map((word) => word.right));
  const bottom = Math.max(...words.map((word) => word.bottom));
  return [Math.round(left), Math.round(top), Math.round(right - left), Math.round(bottom - top)];
}

/** Mean over the words, weighted by their length. */
export function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}

function between(before: Word | undefined, word: Word): '' | ' ' {
  return before === undefined ? '' : separator(before, word);
}

export function textOf(words: readonly Word[]): string {
  return words.map((word, index) => between(words[index - 1], word) + word.text).join('');
}

export function readLine(words: readonly Word[]): ReadLine {
  return { text: textOf(words), box: boxAround(words), confidence: meanConfidence(words) };
}
