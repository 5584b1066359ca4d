import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { Found } from '../diploma/found.ts';
import { squeezed } from '../diploma/squeezed.ts';
import { fieldAt, type PageWords, wordsBetween } from '../page-words.ts';

/** A page's squeezed text with its full-width punctuation written as its plain kind, and the page that it came from. */
export interface FormText {
  readonly source: PageWords;
  readonly text: string;
  /** Where each character stands in the page's own text. */
  readonly at: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '．': '.',
};

/** With `lines` the ends of lines stay, as where a value never runs over one. */
export function formText(source: PageWords, keeps: 'lines' | 'sentences'): FormText {
  const { text, at } = squeezed(source, keeps);
  return { source, text: text.replace(/[：；（）［］．]/g, (character) => PLAIN[character] ?? character), at };
}

/**
 * What was found as a field. It is no surer than its least sure word: one wrong character makes another name, number or
 * company of it.
 */
export function fieldIn({ source, at }: FormText, found: Found | null): ReadField | null {
  if (found === null) return null;
  const start = at[found.start] ?? 0;
  const end = (at[found.end - 1] ?? start) + 1;
  const field = fieldAt(source, start, end, found.value, found.trust);
  const weakest = Math.min(1, ...wordsBetween(source, start, end).map(({ confidence }) => confidence));
  return field === null ? null : { ...field, confidence: Math.min(field.confidence, found.trust * weakest ** 2) };
}

/** Fields by name, without those that were not found. */
export function presentFields(fields: Readonly<Record<string, ReadField | null>>): Record<string, ReadField> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, ReadField] => entry[1] !== null));
}
