/** What a recogniser saw in one column of one line. A blank column has the character ' '. */
export interface MrzCell {
  readonly character: string;
  /** 0–1. */
  readonly confidence: number;
  /** Other readings of the same column, the likelier first. */
  readonly others: readonly string[];
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
