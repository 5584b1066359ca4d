import type { ChineseName } from './chinese-name.ts';
import { splitPinyin } from './pinyin-syllables.ts';
import { SURNAME_READINGS, surnameLength } from './surname-tables.ts';
import { shortForms } from './traditional-characters.ts';

/** One list of readings a character, capitals, ü as V. */
export type Syllables = readonly (readonly string[])[];

export interface SpelledName {
  /** In its short form: 單 as 单. */
  readonly surname: string;
  readonly surnameLength: number;
  /** The surname by its own readings. */
  readonly usual: Syllables;
  /** The surname with any reading that its characters have elsewhere, e.g. 单 as DAN. */
  readonly anyReading: Syllables;
}

function capital(reading: string): string {
  if (/^[a-tw-z]*$/.test(reading)) return reading.toUpperCase();
  return reading
    .toUpperCase()
    .normalize('NFC')
    .replace(/[ÜǕǗǙǛ]/g, 'V')
    .replace(/^([LN])UE$/, '$1VE')
    .replace(/^([JQXY])V/, '$1U');
}

function ownReadings(surname: string, length: number): Syllables | null {
  const own = SURNAME_READINGS[surname];
  if (own === undefined) return null;
  if (length === 1) return [own];
  return splitPinyin(own[0] ?? '')?.map((syllable) => [syllable]) ?? null;
}

/** A dictionary without a character hands it back as its own reading. */
function isReading(reading: string): boolean {
  return !/\p{Script=Han}/u.test(reading);
}

/** The name as lists of syllables; null when nobody looked its readings up, or one of them is not known. */
export function syllablesOf({ chinese, readings }: ChineseName): SpelledName | null {
  const characters = [...shortForms(chinese.replace(/[\s·•・‧．.]/g, ''))];
  if (readings.length !== characters.length || !readings.every((list) => list.every(isReading))) return null;
  const length = surnameLength(characters.join(''));
  const surname = characters.slice(0, length).join('');
  const anyReading = readings.map((list) => list.map(capital));
  const own = ownReadings(surname, length);
  const usual = own?.length === length ? [...own, ...anyReading.slice(length)] : anyReading;
  return { surname, surnameLength: length, usual, anyReading };
}
