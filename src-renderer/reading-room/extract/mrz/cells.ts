/** What a recogniser saw in one column of one line. A blank column has the character ' '. */
export interface MrzCell {
  readonly character: string;
  /** 0–1. */
  readonly confidence: number;
  /** Other readings of the same column, the likelier first. */
  readonly others: readonly string[];
}

/** What a check digit counts a character as: 0–9 themselves, A–Z 10–35, a filler 0 (ICAO 9303-3 §4.9). */
function checkValue(character: string): number {
  return character === '<' ? 0 : Number.parseInt(character, 36);
}

/**
 * Whether no check digit can tell the two apart: their values differ by a multiple of ten (6 and G, 1 and L, U and 0),
 * and the weights 7, 3 and 1 leave that at nothing.
 */
export function isBlindPair(a: string, b: string): boolean {
  return a !== b && (checkValue(a) - checkValue(b)) % 10 === 0;
}

/** Letters and digits of OCR-B that recognisers take for each other. */
const CONFUSED: Readonly<Record<string, string>> = {
  '0': 'ODQ',
  '1': 'ILT',
  '2': 'Z',
  '3': 'B',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'TZ',
  '8': 'B',
  '9': 'Q',
  A: '4',
  B: '83',
  C: 'G',
  D: '0O',
  E: 'F',
  F: 'EP',
  G: '6C',
  H: 'N',
  I: '1LT',
  J: 'I',
  K: 'X',
  L: '1I',
  M: 'NW',
  N: 'HM',
  O: '0QD',
  P: 'F',
  Q: '0O9',
  R: 'K',
  S: '5',
  T: '17I',
  U: 'VO',
  V: 'UY',
  W: 'M',
  X: 'K',
  Y: 'V',
  Z: '27',
};

export function confusedWith(character: string): string {
  return CONFUSED[character] ?? '';
}
