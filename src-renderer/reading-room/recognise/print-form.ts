import { JAPANESE_FORMS } from '../extract/japanese-forms.ts';

/** What a page is printed in: which forms of the characters it can have, and which it cannot. */
export interface PrintForm {
  /** Whether every character is held against the other reading; else only those are that the station's reader could not read. */
  readonly isHeldAgainst: boolean;
  /** Whether such print has the character. */
  has(character: string): boolean;
  /** The form in this print of a character that the station's reader gives in another one as often as not. */
  formOf(character: string): string | undefined;
  /** Characters of the other reading that the station's reader does not know, and leaves out. */
  readonly leftOut: RegExp | null;
}

/** Every character of a two-byte encoding: the print of those who made it has those alone. */
function charactersOf(encoding: string, leads: readonly (readonly [number, number])[]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const all = new Set<string>();
  for (const [first, last] of leads)
    for (let lead = first; lead <= last; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) all.add(decoder.decode(Uint8Array.of(lead, trail)));
  return all;
}

function formsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

const BIG5 = charactersOf('big5', [[0xa4, 0xf9]]);
const SHIFT_JIS = charactersOf('shift_jis', [
  [0x88, 0x9f],
  [0xe0, 0xea],
]);

/** Characters of every certificate. */
const TRADITIONAL_FORMS = formsOf('学學 国國 硕碩 证證 业業 规規 满滿 书書 华華 号號 长長 与與 专專 系係');
const simplified: PrintForm = { isHeldAgainst: false, has: () => true, formOf: () => undefined, leftOut: null };

const traditional: PrintForm = {
  isHeldAgainst: true,
  has: (character) => BIG5.has(character),
  formOf: (character) => TRADITIONAL_FORMS.get(character),
  leftOut: null,
};

const japanese: PrintForm = {
  isHeldAgainst: true,
  has: (character) => SHIFT_JIS.has(character),
  formOf: (character) => JAPANESE_FORMS.get(character),
  leftOut: /^[\u3040-\u30ffー]$/,
};

export const PRINT_FORMS = { simplified, traditional, japanese } as const;
