import { mrzCheckDigit } from '#shared/domain/identity/mrz.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';

/** What a TD3 machine-readable zone says. `optionalData` is empty when the issuing state leaves it blank. */
export interface Td3Data {
  /** `PO` on Chinese e-passports, `P` on most others. */
  readonly documentCode: 'P' | 'PO';
  /** ICAO three-letter code; Germany is `D` (9303-3 §5). */
  readonly issuingState: string;
  readonly nationality: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  readonly birthDate: CivilDate;
  readonly sex: 'M' | 'F' | 'X';
  readonly expiryDate: CivilDate;
  readonly optionalData: string;
}

/** 9303-3 §4.6: apostrophes vanish, hyphens and spaces become fillers, and §6 gives letters for national ones. */
export function mrzName(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('Ü', 'UE')
    .replaceAll('Ö', 'OE')
    .replaceAll('Ä', 'AE')
    .replaceAll('ß', 'SS')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'']/g, '')
    .replace(/[^A-Z]+/g, '<');
}

function checkDigit(text: string): string {
  const digit = mrzCheckDigit(text);
  if (digit === null) throw new Error(`not characters of a machine-readable zone: ${text}`);
  return digit;
}

function withCheck(text: string): string {
  return text + checkDigit(text);
}

function pad(text: string, length: number): string {
  return text.slice(0, length).padEnd(length, '<');
}

export function mrzDate(date: CivilDate): string {
  return date.slice(2).replaceAll('-', '');
}

/** ICAO Doc 9303-4 §4.2.2, two lines of 44. An unspecified sex is `<` in the zone though the page prints X. */
export function td3Lines(data: Td3Data): readonly [string, string] {
  const given = mrzName(data.givenNames);
  const names = given === '' ? mrzName(data.surname) : `${mrzName(data.surname)}<<${given}`;
  const first = pad(pad(data.documentCode, 2) + pad(data.issuingState, 3) + names, 44);
  const number = withCheck(pad(data.documentNumber, 9));
  const birth = withCheck(mrzDate(data.birthDate));
  const expiry = withCheck(mrzDate(data.expiryDate));
  const optional = pad(data.optionalData, 14);
  // 9303-4 §4.2.2.2 lets an issuer print `<` for the check digit of an unused field; Chinese passports print 0 or <.
  const optionalCheck = data.optionalData === '' ? '<' : checkDigit(optional);
  const composite = checkDigit(number + birth + expiry + optional + optionalCheck);
  const sex = data.sex === 'X' ? '<' : data.sex;
  return [first, number + pad(data.nationality, 3) + birth + sex + expiry + optional + optionalCheck + composite];
}

/** What a card of size TD1 or TD2 says (9303-5, 9303-6). */
export interface CardMrzData extends Omit<Td3Data, 'documentCode'> {
  /** A, C or I and a letter of the state's choice. */
  readonly documentCode: string;
}

/** ICAO Doc 9303-5 §4.2.2, three lines of 30. */
export function td1Lines(data: CardMrzData): readonly string[] {
  const number = withCheck(pad(data.documentNumber, 9));
  const birth = withCheck(mrzDate(data.birthDate));
  const expiry = withCheck(mrzDate(data.expiryDate));
  const optional = pad(data.optionalData, 15);
  const second = `${birth}${data.sex === 'X' ? '<' : data.sex}${expiry}${pad(data.nationality, 3)}${pad('', 11)}`;
  const composite = checkDigit(number + optional + birth + expiry + pad('', 11));
  return [
    pad(data.documentCode, 2) + pad(data.issuingState, 3) + number + optional,
    second + composite,
    pad(`${mrzName(data.surname)}<<${mrzName(data.givenNames)}`, 30),
  ];
}

/** ICAO Doc 9303-6 §4.2.2, two lines of 36. */
export function td2Lines(data: CardMrzData): readonly string[] {
  const number = withCheck(pad(data.documentNumber, 9));
  const birth = withCheck(mrzDate(data.birthDate));
  const expiry = withCheck(mrzDate(data.expiryDate));
  const optional = pad(data.optionalData, 7);
  const names = `${mrzName(data.surname)}<<${mrzName(data.givenNames)}`;
  return [
    pad(pad(data.documentCode, 2) + pad(data.issuingState, 3) + names, 36),
    `${number}${pad(data.nationality, 3)}${birth}${data.sex === 'X' ? '<' : data.sex}${expiry}${optional}${checkDigit(number + birth + expiry + optional)}`,
  ];
}

/** What a machine-readable visa says besides the holder (9303-7). */
export interface VisaMrzData extends Omit<Td3Data, 'documentCode'> {
  /** A or B after the visa's size; it is the width of the lines, 44 or 36. */
  readonly format: 'A' | 'B';
}

/** ICAO Doc 9303-7 §4: MRV-A 2×44, MRV-B 2×36; visas carry no composite check digit. */
export function visaLines(data: VisaMrzData): readonly [string, string] {
  const width = data.format === 'A' ? 44 : 36;
  const first = pad(`V<${pad(data.issuingState, 3)}${mrzName(data.surname)}<<${mrzName(data.givenNames)}`, width);
  const second =
    withCheck(pad(data.documentNumber, 9)) +
    pad(data.nationality, 3) +
    withCheck(mrzDate(data.birthDate)) +
    (data.sex === 'X' ? '<' : data.sex) +
    withCheck(mrzDate(data.expiryDate)) +
    data.optionalData;
  return [first, pad(second, width)];
}

/**
 * The single line of 30 on the card-type travel permits. Its specification is not published; the form (CS for Hong Kong
 * and Macau, number, expiry, birth, each with its 9303 check digit, then a composite one) is the one seen on specimen
 * cards. That of the card for Taiwan is taken to differ in its second letter alone.
 */
export function permitLine(
  number: string,
  expiryDate: CivilDate,
  birthDate: CivilDate,
  code: 'CS' | 'CD' = 'CS',
): string {
  const parts = [withCheck(number), withCheck(mrzDate(expiryDate)), withCheck(mrzDate(birthDate))];
  return `${code}${parts.join('<')}<${checkDigit(parts.join(''))}`;
}
