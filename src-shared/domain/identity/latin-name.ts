import { latinCapitals } from './transliterate.ts';

/** A name in Latin letters, taken apart. Capitals A–Z only, ü as V; Cyrillic is transliterated. */
export interface LatinName {
  readonly tokens: readonly string[];
  /** The other spelling that ICAO 9303 allows (Ö as OE); the same tokens when there is none. */
  readonly long: readonly string[];
  /** Small Cyrillic letters as they stand on a paper from there; null for Latin letters. */
  readonly cyrillic: readonly string[] | null;
  /** Count of leading tokens that are the surname, when `<<` or a comma says so; null when nothing does. */
  readonly surnameTokens: number | null;
  /** The same name taken apart at its apostrophes too, which end a syllable (XI'AN); null without one. */
  readonly divided: LatinName | null;
}

/**
 * Letters run together so that the spellings of ü (LYU, LÜ, LV; LUE, LVE) meet. Done after joining, on both sides alike:
 * HAN YU and HANYU must not part.
 */
export function joinLetters(tokens: readonly string[]): string {
  const joined = tokens.join('');
  if (!/[LN](YU|UE)/.test(joined)) return joined;
  return joined.replace(/([LN])YU/g, '$1V').replace(/([LN])UE/g, '$1VE');
}

/** Older passports print ü as U after L and N. */
export function umlautAsU(joined: string): string {
  return joined.replace(/([LN])V/g, '$1U');
}

const TITLES = new Set(['MR', 'MRS', 'MS', 'MISS', 'DR', 'PROF']);

const APOSTROPHES = /['’‘ʼʻ`´"]/g;

function tokensOf(capitals: string): string[] {
  const letters = capitals
    .replace(APOSTROPHES, '')
    .replace(/[^A-Z]+/g, ' ')
    .trim();
  const tokens = letters === '' ? [] : letters.split(' ');
  return tokens.length > 2 && TITLES.has(tokens[0] ?? '') ? tokens.slice(1) : tokens;
}

function cyrillicOf(text: string): readonly string[] | null {
  if (!/\p{Script=Cyrillic}/u.test(text)) return null;
  return text
    .toLowerCase()
    .replace(/ъ/g, '')
    .split(/[^\p{Script=Cyrillic}]+/u)
    .filter((token) => token !== '');
}

const BETWEEN_LETTERS = /(?<=\p{L})['’‘ʼʻ`´"](?=\p{L})/gu;

/** Apostrophes are no letters: the name is read without them, and beside it as they divide it. */
export function readLatinName(text: string): LatinName {
  const apart = text.replace(BETWEEN_LETTERS, ' ');
  return { ...readTokens(text), divided: apart === text ? null : { ...readTokens(apart), divided: null } };
}

/** Reads `ZHANG<<SAN`, `Zhang, San`, `San ZHANG`, `XI'AN`, `Xiao-Ming`, `Müller`, `Чжан Сань`. */
function readTokens(text: string): Omit<LatinName, 'divided'> {
  const separator = text.includes('<<') ? '<<' : ',';
  const [head = '', ...rest] = text.split(separator);
  const given = rest.join(' ');
  const bare = [tokensOf(latinCapitals(head, 'bare')), tokensOf(latinCapitals(given, 'bare'))] as const;
  const tokens = [...bare[0], ...bare[1]];
  const plain = /^[\x20-\x7e]*$/.test(text);
  const long = plain ? tokens : [...tokensOf(latinCapitals(head, 'long')), ...tokensOf(latinCapitals(given, 'long'))];
  const isMarked = bare[0].length > 0 && bare[1].length > 0;
  return { tokens, long, cyrillic: plain ? null : cyrillicOf(text), surnameTokens: isMarked ? bare[0].length : null };
}

/** The tokens in every order that a form may have put them in, the given order first. */
export function orders<Token>(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.map((_, index) => [...tokens.slice(index), ...tokens.slice(0, index)]);
}

/** The tokens without one or two of them: a middle or an English name more than the other paper has. */
export function shortened(tokens: readonly string[]): readonly (readonly string[])[] {
  if (tokens.length < 3) return [];
  const without = tokens.map((_, index) => tokens.filter((_token, other) => other !== index));
  const twice = without.flatMap((fewer) => fewer.map((_, index) => fewer.filter((_token, other) => other !== index)));
  return [...without, ...twice].filter((fewer) => fewer.length >= 2);
}

/** Whether the texts differ by one letter put in, left out or replaced. */
export function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
