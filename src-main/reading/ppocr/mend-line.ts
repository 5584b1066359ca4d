import type { LineCharacter } from './line-text.ts';

const OPENING = /[〔［[【(（]/;
const CLOSING = /[〕］\]】)）]/;

function isYear(characters: readonly LineCharacter[], at: number): boolean {
  return characters.slice(at, at + 4).every(({ text }) => /\d/.test(text)) && characters.length >= at + 5;
}

/**
 * The year of a document's number stands in hexagonal brackets, 〔2026〕75号 (GB/T 9704—2012, 7.2.5): the recogniser
 * takes them for square ones as often as not.
 */
function mendYearBrackets(characters: readonly LineCharacter[]): readonly LineCharacter[] {
  const opens = characters.findIndex(
    ({ text }, at) => OPENING.test(text) && isYear(characters, at + 1) && CLOSING.test(characters[at + 5]?.text ?? ''),
  );
  if (opens < 0 || !characters.slice(opens + 6).some(({ text }) => text === '号')) return characters;
  const mended = new Map([
    [opens, '〔'],
    [opens + 5, '〕'],
  ]);
  return characters.map((one, at) => ({ ...one, text: mended.get(at) ?? one.text }));
}

/** No word begins with a nought: 0ctober is October. A lower-case letter must follow, so numbers stay what they are. */
function mendNoughts(characters: readonly LineCharacter[]): readonly LineCharacter[] {
  return characters.map((one, at) => {
    const isWord = /[a-z]/.test(characters[at + 1]?.text ?? '') && /[a-z]/.test(characters[at + 2]?.text ?? '');
    const isFirst = !/[\p{Letter}\p{Number}]/u.test(characters[at - 1]?.text ?? '');
    return one.text === '0' && isFirst && isWord ? { ...one, text: 'O' } : one;
  });
}

/** What the recogniser is known to mistake and what can be told for sure from the characters around it. */
export function mendLine(characters: readonly LineCharacter[]): readonly LineCharacter[] {
  return mendNoughts(mendYearBrackets(characters));
}
