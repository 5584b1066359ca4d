import { MRZ_FORMATS, type MrzFormat, type MrzFormatName, mrzCheck } from '#shared/domain/identity/mrz-formats.ts';

/** `letter` and `digit` admit the filler too where the standard does; `either` is both, `serial` without I and O. */
export type Alphabet = 'letter' | 'digit' | 'either' | 'serial' | 'sex';

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

export interface MrzLayout extends MrzFormat {
  /** `PERMIT` is no format of ICAO's: its one line gives fields, but no `ReadMrz`. */
  readonly format: MrzFormatName | 'PERMIT';
  readonly fields: readonly MrzField[];
}

const field = (name: MrzField['name'], line: number, start: number, end: number, alphabet: Alphabet): MrzField => ({
  name,
  line,
  start,
  end,
  alphabet,
});

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

const layout = (format: MrzFormatName, fields: readonly MrzField[]): MrzLayout => ({
  format,
  ...MRZ_FORMATS[format],
  fields,
});

const TD3 = layout('TD3', [...heading(44), ...BODY, field('optionalData', 1, 28, 42, 'either')]);
const MRVA = layout('MRVA', [...heading(44), ...BODY, field('optionalData', 1, 28, 44, 'either')]);
const MRVB = layout('MRVB', [...heading(36), ...BODY, field('optionalData', 1, 28, 36, 'either')]);
const TD2 = layout('TD2', [...heading(36), ...BODY, field('optionalData', 1, 28, 35, 'either')]);
const TD1 = layout('TD1', [
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
]);

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
    mrzCheck('documentNumber', 0, 11, [[0, 2, 11]]),
    mrzCheck('expiryDate', 0, 19, [[0, 13, 19]]),
    mrzCheck('birthDate', 0, 27, [[0, 21, 27]]),
    mrzCheck('composite', 0, 29, [
      [0, 2, 12],
      [0, 13, 20],
      [0, 21, 28],
    ]),
  ],
};

export const LAYOUTS: readonly MrzLayout[] = [TD3, MRVA, MRVB, TD2, TD1, PERMIT];

/** The layouts that a band of so many lines and columns may have. */
export function layoutsFor(lines: number, length: number): readonly MrzLayout[] {
  return LAYOUTS.filter((one) => one.lines === lines && one.length === length);
}
