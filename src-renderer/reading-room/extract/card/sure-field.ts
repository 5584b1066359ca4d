import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { fieldAt, type PageWords, wordsBetween } from '../page-words.ts';

/** Each character must be read with this much confidence: a rare one is taken for a common one with less. */
export const SURE_CHARACTER = 0.6;
/** What a person has to look at (shown as doubt below 0.5). */
export const DOUBT = 0.45;

/** A field of which no character is in doubt: one unsure word makes the whole of it doubtful, as a mean would not. */
export function sureFieldAt(source: PageWords, start: number, end: number, value: string, trust = 1): ReadField | null {
  const field = fieldAt(source, start, end, value, trust);
  if (field === null) return null;
  const isSure = wordsBetween(source, start, end).every(({ confidence }) => confidence >= SURE_CHARACTER);
  return isSure ? field : doubted(field);
}

export function doubted(field: ReadField): ReadField {
  return { ...field, confidence: Math.min(field.confidence, DOUBT) };
}
