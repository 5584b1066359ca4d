import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { fieldAt, type PageWords } from '../page-words.ts';
import { idCardName } from './id-card-name.ts';
import { readIdentityNumber } from './identity-number.ts';

/** Digits that OCR takes for letters within a number. */
const AS_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', B: '8', S: '5', Z: '2', x: 'X' };

interface FoundNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The one number of 18 places on the page whose check character agrees; spaces that OCR put in are ignored. */
function findNumber(text: string): FoundNumber | null {
  for (const match of text.matchAll(/(?:[0-9OoIlBSZ][ ]?){17}[0-9OoIlBSZXx]/g)) {
    const value = [...match[0].replaceAll(' ', '')].map((character) => AS_DIGITS[character] ?? character).join('');
    if (readIdentityNumber(value) !== null) return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** What a citizen identity number says, as fields that share its box. */
export function identityFields(number: string, field: ReadField): Record<string, ReadField> {
  const identity = readIdentityNumber(number);
  if (identity === null) return {};
  return {
    idNumber: { ...field, value: number },
    birthDate: { ...field, value: identity.birthDate },
    sex: { ...field, value: identity.sex },
  };
}

/** Front of the resident identity card: the number carries birth date and sex (GB 11643), so they share its box. */
export function idCardFields(source: PageWords): Record<string, ReadField> {
  const number = findNumber(source.text);
  const read = number === null ? null : fieldAt(source, number.start, number.end, number.value);
  const name = idCardName(source);
  return {
    ...(read !== null && identityFields(read.value, read)),
    ...(name !== null && { name }),
  };
}
