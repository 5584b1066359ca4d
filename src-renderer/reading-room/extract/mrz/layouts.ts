import type { ReadMrz } from '#shared/domain/reading/reading-result.ts';

/** `letter` and `digit` admit the filler too where the standard does; `either` is both. */
export type Alphabet = 'letter' | 'digit' | 'either' | 'sex';

export interface MrzField {
  readonly name:
    | 'documentCode'
    | 'issuingState'
    | 'names'
    | 'documentNumber'
    | 'nationality'
    | 'birthDate'
    | 'sex'
    | 'expiryDate'
    | 'optionalData'
    | 'optionalData2';
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly alphabet: Alphabet;
}

export interface MrzCheckRule {
  /** As in `MrzCheck.field`. */
  readonly field: string;
  readonly line: number;
  /** Column of the check digit. */
  readonly at: number;
  /** Line, start and end of what it covers. */
  readonly covers: readonly (readonly [line: number, start: number, end: number])[];
  /** 9303-4 §4.2.2.2: an unused field may carry `<` instead of 0. */
  readonly fillerWhenEmpty: boolean;
}

export interface MrzLayout {
  /** `PERMIT` is no format of ICAO's: its one line gives fields, but no `ReadMrz`. */
  readonly format: ReadMrz['format'] | 'PERMIT';
  readonly lines: number;
  readonly length: number;
  /** What its document code begins with. */
  readonly codes: RegExp;
  readonly fields: readonly MrzField[];
  readonly checks: readonly MrzCheckRule[];
}

const field = (name: MrzField['name'], line: number, start: number, end: number, alphabet: Alphabet): MrzField => ({
  name,
  line,
  start,
  end,
  alphabet,
});

const check = (
  name: string,
  line: number,
  at: number,
  covers: MrzCheckRule['covers'],
  fillerWhenEmpty = false,
): MrzCheckRule => ({ field: name, line, at, covers, fillerWhenEmpty });

/** The upper line of every two-line format. */
const heading = (length: number): MrzField[] => [
  field('documentCode', 0, 0, 2, 'letter'),
  field('issuingState', 0, 2, 5, 'letter'),
  field('names', 0, 5, length, 'letter'),
];

/** Number, nationality, birth, sex and expiry stand alike in the lower line of TD2, TD3 and both visas. */
const BODY: readonly MrzField[] = [
  field('documentNumber', 1, 0, 9, 'either'),
  field('nationality', 1, 10, 13, 'letter'),
  field('birthDate', 1, 13, 19, 'digit'),
  field('sex', 1, 20, 21, 'sex'),
  field('expiryDate', 1, 21, 27, 'digit'),
];
const BODY_CHECKS: readonly MrzCheckRule[] = [
  check('documentNumber', 1, 9, [[1, 0, 9]]),
  check('birthDate', 1, 19, [[1, 13, 19]]),
  check('expiryDate', 1, 27, [[1, 21, 27]]),
];

/** ICAO 9303-4 §4.2.2. */
const TD3: MrzLayout = {
  format: 'TD3',
  lines: 2,
  length: 44,
  codes: /^P/,
  fields: [...heading(44), ...BODY, field('optionalData', 1, 28, 42, 'either')],
  checks: [
    ...BODY_CHECKS,
    check('personalNumber', 1, 42, [[1, 28, 42]], true),
    check('composite', 1, 43, [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 43],
    ]),
  ],
};

/** ICAO 9303-7 §4.2: visas carry no composite check digit. */
const MRVA: MrzLayout = {
  format: 'MRVA',
  lines: 2,
  length: 44,
  codes: /^V/,
  fields: [...heading(44), ...BODY, field('optionalData', 1, 28, 44, 'either')],
  checks: BODY_CHECKS,
};

const MRVB: MrzLayout = {
  format: 'MRVB',
  lines: 2,
  length: 36,
  codes: /^V/,
  fields: [...heading(36), ...BODY, field('optionalData', 1, 28, 36, 'either')],
  checks: BODY_CHECKS,
};

/** ICAO 9303-6 §4.2.2. */
const TD2: MrzLayout = {
  format: 'TD2',
  lines: 2,
  length: 36,
  codes: /^[ACI]/,
  fields: [...heading(36), ...BODY, field('optionalData', 1, 28, 35, 'either')],
  checks: [
    ...BODY_CHECKS,
    check('composite', 1, 35, [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 35],
    ]),
  ],
};

/** ICAO 9303-5 §4.2.2: three lines, the names last. */
const TD1: MrzLayout = {
  format: 'TD1',
  lines: 3,
  length: 30,
  codes: /^[ACI]/,
  fields: [
    field('documentCode', 0, 0, 2, 'letter'),
    field('issuingState', 0, 2, 5, 'letter'),
    field('documentNumber', 0, 5, 14, 'either'),
    field('optionalData', 0, 15, 30, 'either'),
    field('birthDate', 1, 0, 6, 'digit'),
    field('sex', 1, 7, 8, 'sex'),
    field('expiryDate', 1, 8, 14, 'digit'),
    field('nationality', 1, 15, 18, 'letter'),
    field('optionalData2', 1, 18, 29, 'either'),
    field('names', 2, 0, 30, 'letter'),
  ],
  checks: [
    check('documentNumber', 0, 14, [[0, 5, 14]]),
    check('birthDate', 1, 6, [[1, 0, 6]]),
    check('expiryDate', 1, 14, [[1, 8, 14]]),
    check('composite', 1, 29, [
      [0, 5, 30],
      [1, 0, 7],
      [1, 8, 15],
      [1, 18, 29],
    ]),
  ],
};

/**
 * The card-type 往来港澳通行证: one line of 30. Its specification is not published; this is the form on specimen cards,
 * with 9303 check digits: CS, number, expiry, birth, each with its own, and one over them all.
 */
const PERMIT: MrzLayout = {
  format: 'PERMIT',
  lines: 1,
  length: 30,
  codes: /^CS/,
  fields: [
    field('documentNumber', 0, 2, 11, 'either'),
    field('expiryDate', 0, 13, 19, 'digit'),
    field('birthDate', 0, 21, 27, 'digit'),
  ],
  checks: [
    check('documentNumber', 0, 11, [[0, 2, 11]]),
    check('expiryDate', 0, 19, [[0, 13, 19]]),
    check('birthDate', 0, 27, [[0, 21, 27]]),
    check('composite', 0, 29, [
      [0, 2, 12],
      [0, 13, 20],
      [0, 21, 28],
    ]),
  ],
};

const LAYOUTS: readonly MrzLayout[] = [TD3, MRVA, MRVB, TD2, TD1, PERMIT];

/** The layouts that a band of so many lines and columns may have. */
export function layoutsFor(lines: number, length: number): readonly MrzLayout[] {
  return LAYOUTS.filter((layout) => layout.lines === lines && layout.length === length);
}
