import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { fieldAt, type PageWords } from '../page-words.ts';
import { charactersThatCount, type Found } from './found.ts';

/**
 * A page's text without the spaces that its script does not have: OCR puts some into Chinese, Japanese and Korean, and
 * titles are printed wide. Between Latin words they stay. `at` leads back to the page's own text.
 */
export interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

const LATIN = /[A-Za-z,.]/;

/** With `lines` the ends of lines stay, else a sentence runs on over them. */
export function squeezed({ text }: PageWords, keeps: 'lines' | 'sentences'): Squeezed {
  let value = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isSpace = /\s/.test(character);
    const isKept =
      !isSpace ||
      (character === '\n' && keeps === 'lines') ||
      (character !== '\n' && LATIN.test(value.slice(-1)) && LATIN.test(text.charAt(index + 1)));
    if (!isKept) continue;
    value += character === '，' ? ',' : character;
    at.push(index);
  }
  return { text: value, at };
}

/** What was found in a squeezed text, as fields of the page it came from. */
export function squeezedFields(
  source: PageWords,
  { at }: Squeezed,
  found: Readonly<Record<string, Found | null>>,
): Record<string, ReadField> {
  const fields: Record<string, ReadField> = {};
  for (const [name, one] of Object.entries(found)) {
    if (one === null) continue;
    const start = at[one.start] ?? 0;
    const end = (at[one.end - 1] ?? start) + 1;
    const field = fieldAt(source, start, end, one.value, one.trust, charactersThatCount(one));
    if (field !== null) fields[name] = field;
  }
  return fields;
}
