import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { Found } from '../diploma/found.ts';
import { fieldAt, type PageWords, wordsBetween } from '../page-words.ts';

/**
 * A page's text without spaces: Chinese is set without them, OCR puts some in, and lines end anywhere. Full-width
 * punctuation is written as its plain kind.
 */
export interface Squeezed {
  readonly source: PageWords;
  readonly text: string;
  /** Where each character stands in the page's own text. */
  readonly at: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '．': '.',
};

/** `ends` tells whether the ends of lines stay, as they do where a value never runs over one. */
export function squeezed(source: PageWords, ends: 'kept' | 'dropped'): Squeezed {
  const dropped = ends === 'kept' ? /[^\S\n]/ : /\s/;
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < source.text.length; index += 1) {
    const character = source.text.charAt(index);
    if (dropped.test(character)) continue;
    text += PLAIN[character] ?? character;
    at.push(index);
  }
  return { source, text, at };
}

/** The first group of the first pattern that occurs; the surest pattern comes first. */
export function firstOf(text: string, patterns: readonly (readonly [pattern: RegExp, trust: number])[]): Found | null {
  for (const [pattern, trust] of patterns) {
    const match = pattern.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const start = match.index + match[0].lastIndexOf(value);
    return { value, start, end: start + value.length, trust };
  }
  return null;
}

/**
 * What was found as a field. It is no surer than its least sure word: one wrong character makes another name, number or
 * company of it.
 */
export function fieldIn({ source, at }: Squeezed, found: Found | null): ReadField | null {
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
