/** A check digit of a machine-readable zone: where it stands and what it covers. Lines and columns from 0. */
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
  /**
   * Where a document number of more than nine characters goes on when `<` stands for its check digit, its own digit
   * last (9303-5 §4.2.2, 9303-6 §4.2.2); null where the format knows no such number.
   */
  readonly goesOnIn: readonly [line: number, start: number, end: number] | null;
}

export interface MrzFormat {
  readonly lines: number;
  readonly length: number;
  /** What its document code begins with. */
  readonly codes: RegExp;
  readonly checks: readonly MrzCheckRule[];
}

export const MRZ_FORMAT_NAMES = ['TD1', 'TD2', 'TD3', 'MRVA', 'MRVB'] as const;
export type MrzFormatName = (typeof MRZ_FORMAT_NAMES)[number];

export const mrzCheck = (
  field: string,
  line: number,
  at: number,
  covers: MrzCheckRule['covers'],
  more: Partial<Pick<MrzCheckRule, 'fillerWhenEmpty' | 'goesOnIn'>> = {},
): MrzCheckRule => ({ field, line, at, covers, fillerWhenEmpty: false, goesOnIn: null, ...more });

const NUMBER = mrzCheck('documentNumber', 1, 9, [[1, 0, 9]]);
/** Birth and expiry stand alike in the lower line of TD2, TD3 and both visas. */
const DATES: readonly MrzCheckRule[] = [
  mrzCheck('birthDate', 1, 19, [[1, 13, 19]]),
  mrzCheck('expiryDate', 1, 27, [[1, 21, 27]]),
];

const composite = (end: number): MrzCheckRule =>
  mrzCheck('composite', 1, end, [
    [1, 0, 10],
    [1, 13, 20],
    [1, 21, end],
  ]);

export const MRZ_FORMATS: Readonly<Record<MrzFormatName, MrzFormat>> = {
  /** ICAO 9303-4 §4.2.2. */
  TD3: {
    lines: 2,
    length: 44,
    codes: /^P/,
    checks: [
      NUMBER,
      ...DATES,
      mrzCheck('personalNumber', 1, 42, [[1, 28, 42]], { fillerWhenEmpty: true }),
      composite(43),
    ],
  },
  /** ICAO 9303-6 §4.2.2. */
  TD2: {
    lines: 2,
    length: 36,
    codes: /^[ACI]/,
    checks: [{ ...NUMBER, goesOnIn: [1, 28, 35] }, ...DATES, composite(35)],
  },
  /** ICAO 9303-5 §4.2.2: three lines, the names last. */
  TD1: {
    lines: 3,
    length: 30,
    codes: /^[ACI]/,
    checks: [
      mrzCheck('documentNumber', 0, 14, [[0, 5, 14]], { goesOnIn: [0, 15, 30] }),
      mrzCheck('birthDate', 1, 6, [[1, 0, 6]]),
      mrzCheck('expiryDate', 1, 14, [[1, 8, 14]]),
      mrzCheck('composite', 1, 29, [
        [0, 5, 30],
        [1, 0, 7],
        [1, 8, 15],
        [1, 18, 29],
      ]),
    ],
  },
  /** ICAO 9303-7 §4.2: visas carry no composite check digit. */
  MRVA: { lines: 2, length: 44, codes: /^V/, checks: [NUMBER, ...DATES] },
  MRVB: { lines: 2, length: 36, codes: /^V/, checks: [NUMBER, ...DATES] },
};
