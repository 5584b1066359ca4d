import { residentIdCheckDigit } from '#shared/domain/identity/resident-id.ts';
import { addDays, addMonths, addYears, type CivilDate, civilDate, dateParts } from '#shared/kernel/civil-date.ts';
import {
  COMMON_SURNAMES,
  COMPOUND_SURNAMES,
  FEMALE_GIVEN,
  MALE_GIVEN,
  type NamePart,
  POLYPHONIC_SURNAMES,
  UMLAUT_SURNAMES,
} from './name-data.ts';
import { palladius } from './palladius.ts';
import { createPrng, deriveSeed, type Prng } from './prng.ts';
import { REGIONS, type Region } from './regions.ts';

/** A travel document of a person: its number and its validity. */
export interface TravelDocument {
  readonly number: string;
  readonly issueDate: CivilDate;
  readonly expiryDate: CivilDate;
  readonly issuePlace: { readonly han: string; readonly latin: string };
}

/** A fictitious applicant. Nobody of this name, number and address is meant to exist. */
export interface Person {
  readonly seed: number;
  readonly surname: NamePart;
  readonly given: readonly NamePart[];
  /** 吕晓明 */
  readonly nameHan: string;
  readonly nameTraditional: string;
  /** Passport spelling, LYU and XIAOMING. */
  readonly surnameLatin: string;
  readonly givenLatin: string;
  readonly nameCyrillic: string;
  readonly sex: 'M' | 'F';
  readonly birthDate: CivilDate;
  readonly region: Region;
  readonly idNumber: string;
  readonly idValidFrom: CivilDate;
  readonly idValidUntil: CivilDate;
  readonly passport: TravelDocument;
  readonly permit: TravelDocument;
  readonly mobile: string;
  readonly email: string;
  readonly address: string;
}

/** Which kind of surname is wanted, so that a set can be sure to hold the difficult ones. */
export type SurnameKind = 'common' | 'umlaut' | 'polyphonic' | 'compound';

export interface PersonWishes {
  /** The day seen as today; documents are valid on it unless a scenario says otherwise. */
  readonly today: CivilDate;
  readonly surnameKind?: SurnameKind;
  readonly sex?: 'M' | 'F';
  /** Full years on `today`; default 21 to 33. */
  readonly age?: number;
  readonly region?: Region;
}

const SURNAMES: Readonly<Record<SurnameKind, readonly NamePart[]>> = {
  common: COMMON_SURNAMES,
  umlaut: UMLAUT_SURNAMES,
  polyphonic: POLYPHONIC_SURNAMES,
  compound: COMPOUND_SURNAMES,
};

function surnameKind(prng: Prng): SurnameKind {
  const roll = prng.next();
  if (roll < 0.08) return 'umlaut';
  if (roll < 0.2) return 'polyphonic';
  return roll < 0.28 ? 'compound' : 'common';
}

function givenName(prng: Prng, sex: 'M' | 'F'): readonly NamePart[] {
  const list = sex === 'M' ? MALE_GIVEN : FEMALE_GIVEN;
  // 女 and 子 are names only in company (采女), so a single-character name is drawn from the others.
  if (prng.chance(0.22))
    return [prng.pick(list.filter((part) => part.han !== '女' && part.han !== '子' && part.han !== '一'))];
  const first = prng.pick(list.filter((part) => part.han !== '女'));
  const second = prng.pick(
    list.filter((part) => part.han !== first.han && part.pinyin !== first.pinyin && part.han !== '女'),
  );
  return sex === 'F' && prng.chance(0.06) ? parsePair('采', '女', list) : [first, second];
}

function parsePair(first: string, second: string, list: readonly NamePart[]): readonly NamePart[] {
  return [first, second].flatMap((han) => list.filter((part) => part.han === han));
}

/**
 * The order codes 996 to 999 are kept for people over a hundred (GB 11643 practice), so a young bearer's number is
 * well formed, passes every check and can belong to nobody. Odd is male, even female.
 */
function identityNumber(prng: Prng, region: Region, birthDate: CivilDate, sex: 'M' | 'F'): string {
  const order = sex === 'M' ? prng.pick(['997', '999']) : prng.pick(['996', '998']);
  const first17 = region.code + birthDate.replaceAll('-', '') + order;
  const checkDigit = residentIdCheckDigit(first17);
  if (checkDigit === null) throw new Error(`not the first 17 places of an identity number: ${first17}`);
  return first17 + checkDigit;
}

function birthDateFor(prng: Prng, today: CivilDate, age: number): CivilDate {
  const latest = addYears(today, -age);
  return addDays(latest, -prng.int(1, 350));
}

function travelDocument(
  prng: Prng,
  number: string,
  birthDate: CivilDate,
  today: CivilDate,
  years: number,
  region: Region,
): TravelDocument {
  const earliest = addYears(birthDate, 17);
  const issued = addDays(addYears(today, -prng.int(2, Math.max(2, years - 3))), -prng.int(5, 300));
  const issueDate = issued < earliest ? earliest : issued;
  const issuePlace = { han: region.passportHan, latin: region.passportLatin };
  return { number, issueDate, expiryDate: addDays(addYears(issueDate, years), -1), issuePlace };
}

const STREETS = ['学府路', '人民路', '建设街', '育才路', '文化路', '青年街', '和平里', '翠园路'];

export function createPerson(seed: number, wishes: PersonWishes): Person {
  const prng = createPrng(deriveSeed(seed, 'person'));
  const sex = wishes.sex ?? (prng.chance(0.55) ? 'F' : 'M');
  const surname = prng.pick(SURNAMES[wishes.surnameKind ?? surnameKind(prng)]);
  const given = givenName(prng, sex);
  const region = wishes.region ?? prng.pick(REGIONS);
  const birthDate = birthDateFor(prng, wishes.today, wishes.age ?? prng.int(22, 33));
  const givenLatin = given.map((part) => part.pinyin).join('');
  const birthYear = dateParts(birthDate).year;
  const idYear = Math.max(birthYear + 17, dateParts(wishes.today).year - prng.int(2, 8));
  const idFrom = addDays(addMonths(civilDate(`${idYear}-01-01`), prng.int(0, 11)), prng.int(0, 27));
  const mailName = `${givenLatin}.${surname.pinyin}`.toLowerCase();
  return {
    seed,
    surname,
    given,
    nameHan: surname.han + given.map((part) => part.han).join(''),
    nameTraditional: surname.traditional + given.map((part) => part.traditional).join(''),
    surnameLatin: surname.pinyin,
    givenLatin,
    nameCyrillic: `${palladius([surname.pinyin])} ${palladius(given.map((part) => part.pinyin))}`,
    sex,
    birthDate,
    region,
    idNumber: identityNumber(prng, region, birthDate, sex),
    idValidFrom: idFrom,
    idValidUntil: addYears(idFrom, idYear - birthYear >= 26 ? 20 : 10),
    passport: travelDocument(prng, `E${prng.digits(8)}`, birthDate, wishes.today, 10, region),
    permit: travelDocument(prng, `C${prng.digits(8)}`, birthDate, wishes.today, 10, region),
    // 199-0000 keeps the shape that forms check (1, then 3 to 9) and is plainly made up.
    mobile: `1990000${prng.digits(4)}`,
    email: `${mailName}${prng.int(10, 99)}@${prng.pick(['example.cn', 'example.com'])}`,
    address: `${region.province}${region.city}${region.county}${prng.pick(STREETS)}${prng.int(1, 299)}号${prng.int(1, 20)}号楼${prng.int(1, 6)}单元${prng.int(101, 1802)}室`,
  };
}

/** ZHANG → Zhang, OUYANG → Ouyang; given names are written as one word as in the passport. */
export function capitalised(latin: string): string {
  return latin.charAt(0) + latin.slice(1).toLowerCase();
}

/** San Zhang: the order of most foreign diplomas. */
export function westernName(person: Person): string {
  return `${capitalised(person.givenLatin)} ${capitalised(person.surnameLatin)}`;
}
