import { joinLetters, orders } from './latin-name.ts';
import { splitPinyin } from './pinyin-syllables.ts';

function boundaries(tokens: readonly string[]): readonly number[] {
  return tokens.slice(1).map((_, index) => joinLetters(tokens.slice(0, index + 1)).length);
}

/**
 * Whether the same letters are also divided alike: XIAO MING and XIAOMING are, FANG AN and FAN GAN are two names.
 * Asked only of tokens that join to the same letters.
 */
export function isDividedAlike(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = [boundaries(a), boundaries(b)].sort((x, y) => x.length - y.length);
  return (few ?? []).every((at) => many?.includes(at));
}

/** How far the shorter name is found in the longer, in some order of it: whole words, or initials for some of them. */
export function containment(short: readonly string[], long: readonly string[]): 'words' | 'initials' | null {
  if (short.length === 0 || short.length > long.length) return null;
  let best: 'words' | 'initials' | null = null;
  for (const order of orders(long)) {
    let at = 0;
    let whole = 0;
    let initials = 0;
    for (const token of order) {
      const wanted = short[at] ?? '';
      if (token === wanted) whole += token.length > 1 ? 1 : 0;
      else if (wanted !== '' && (wanted.length === 1 || token.length === 1) && token[0] === wanted[0]) initials += 1;
      else continue;
      at += 1;
    }
    if (at < short.length || whole === 0) continue;
    if (initials === 0) return 'words';
    best = 'initials';
  }
  return best;
}

function isInitials(token: string): boolean {
  return token.length === 1 || (token.length <= 3 && token !== 'NG' && !/[AEIOUVY]/.test(token));
}

/** Whether somebody wrote letters for words: asked first, because taking names apart is dear. */
export function hasInitials(tokens: readonly string[]): boolean {
  return tokens.some(isInitials);
}

/** `XM` as X, M, and XIAOMING as XIAO, MING: initials stand for syllables. NG is a surname of Hong Kong. */
export function spreadOut(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (isInitials(token)) return [...token];
    return splitPinyin(token) ?? [token];
  });
}

/** Whether the tokens spell these syllables one after the other; no syllable runs over the end of a token. */
export function spells(tokens: readonly string[], syllables: readonly (readonly string[])[]): boolean {
  const from = (token: number, at: number, syllable: number): boolean => {
    const text = tokens[token];
    if (text !== undefined && at === text.length) return from(token + 1, 0, syllable);
    const forms = syllables[syllable];
    if (text === undefined || forms === undefined) return text === undefined && forms === undefined;
    return forms.some(
      (form) => form !== '' && text.startsWith(form, at) && from(token, at + form.length, syllable + 1),
    );
  };
  return from(0, 0, 0);
}
