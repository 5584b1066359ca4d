/** A name in Latin letters, taken apart. Capitals A–Z only, ü as V. */
export interface LatinName {
  readonly tokens: readonly string[];
  /** Count of leading tokens that are the surname, when `<<` or a comma says so; null when nothing does. */
  readonly surnameTokens: number | null;
}

/**
 * Letters run together so that the spellings of ü (LYU, LÜ, LV; LUE, LVE) meet. Done after joining, on both sides alike:
 * HAN YU and HANYU must not part.
 */
export function joinLetters(tokens: readonly string[]): string {
  return tokens
    .join('')
    .replace(/([LN])YU/g, '$1V')
    .replace(/([LN])UE/g, '$1VE');
}

/** Older passports print ü as U after L and N. */
export function umlautAsU(joined: string): string {
  return joined.replace(/([LN])V/g, '$1U');
}

function tokensOf(text: string): string[] {
  const letters = text
    .toUpperCase()
    .normalize('NFD')
    .replace(/U\u0308/g, 'V')
    .replace(/U([\u0300-\u0304\u030c])\u0308/g, 'V')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .replace(/[^A-Z]+/g, ' ')
    .trim();
  return letters === '' ? [] : letters.split(' ');
}

/** Reads `ZHANG<<SAN`, `Zhang, San`, `San ZHANG`, `XI'AN`, `Xiao-Ming`. */
export function readLatinName(text: string): LatinName {
  const separator = text.includes('<<') ? '<<' : ',';
  const [head = '', ...rest] = text.split(separator);
  const surname = tokensOf(head);
  const given = tokensOf(rest.join(' '));
  const isMarked = rest.length > 0 && surname.length > 0 && given.length > 0;
  return { tokens: [...surname, ...given], surnameTokens: isMarked ? surname.length : null };
}

/** The letters in every order of whole parts that a form may have put them in, the given order first. */
export function rotations(tokens: readonly string[]): readonly string[] {
  return tokens.map((_, index) => joinLetters([...tokens.slice(index), ...tokens.slice(0, index)]));
}

/** The tokens without one or two of them: a middle or an English name more than the other paper has. */
export function shortened(tokens: readonly string[]): readonly (readonly string[])[] {
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
