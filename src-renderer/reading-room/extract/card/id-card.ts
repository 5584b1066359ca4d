import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { fieldAt, type PageWords } from '../page-words.ts';
import { idCardBackFields } from './id-card-back.ts';
import { addressField, nationField, printedBirthField, printedSexField } from './id-card-front.ts';
import { idCardName } from './id-card-name.ts';
import { readIdentityNumber } from './identity-number.ts';
import { doubted } from './sure-field.ts';

/** Digits that OCR takes for letters within a number. */
const AS_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', B: '8', S: '5', Z: '2', x: 'X' };

interface FoundNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The one number of 18 places on the page whose check character agrees; spaces that OCR put in are ignored. */
function findNumber(printed: string): FoundNumber | null {
  const text = printed.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
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

/** A word for word reading beside what the number says: where the two differ, one of them was misread. */
function beside(
  fields: Record<string, ReadField>,
  name: 'birthDate' | 'sex',
  printed: ReadField | null,
): Record<string, ReadField> {
  const { idNumber, [name]: told } = fields;
  if (printed === null) return fields;
  if (told === undefined || idNumber === undefined) return { ...fields, [name]: printed };
  if (told.value === printed.value) return fields;
  return { ...fields, idNumber: doubted(idNumber), [name]: doubted(told) };
}

/**
 * Both sides of a resident identity card, what of them is on the page. The number carries birth date and sex (GB 11643),
 * so they share its box. `pitched` is what was read of the number at its fixed pitch, which goes before its words.
 */
export function idCardFields(
  source: PageWords,
  pitched: Readonly<Record<string, ReadField>> = {},
): Record<string, ReadField> {
  const number = pitched.idNumber === undefined ? findNumber(source.text) : null;
  const read = number === null ? null : fieldAt(source, number.start, number.end, number.value);
  const told = { ...(read !== null && identityFields(read.value, read)), ...pitched };
  const identity = beside(beside(told, 'birthDate', printedBirthField(source)), 'sex', printedSexField(source));
  const [name, nation, address] = [idCardName(source), nationField(source), addressField(source)];
  return {
    ...identity,
    ...(name !== null && { name }),
    ...(nation !== null && { nation }),
    ...(address !== null && { address }),
    ...idCardBackFields(source),
  };
}
