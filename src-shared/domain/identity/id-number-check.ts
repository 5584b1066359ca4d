/** What can be said of a number by itself: that it is well formed says never whose it is. */
export type IdNumberCheck =
  /** `paper` is the Chinese name of the paper that numbers of this form belong to. */
  | { readonly kind: 'valid'; readonly paper: string }
  /** `at` is the place of the wrong character counted from 1, null when no single one is to blame. */
  | { readonly kind: 'invalid'; readonly reason: string; readonly at: number | null }
  /** No form that is known here, as of most foreign passports: a person has to look. */
  | { readonly kind: 'unknown_form'; readonly reason: string };

export function valid(paper: string): IdNumberCheck {
  return { kind: 'valid', paper };
}

export function invalid(reason: string, at: number | null = null): IdNumberCheck {
  return { kind: 'invalid', reason, at };
}

export function unknownForm(reason: string): IdNumberCheck {
  return { kind: 'unknown_form', reason };
}

/** The first character that a number of this kind cannot hold, named with its place; null when there is none. */
export function foreignCharacter(number: string, allowed: RegExp, expected: string): IdNumberCheck | null {
  const index = [...number].findIndex((character) => !allowed.test(character));
  if (index < 0) return null;
  const character = [...number][index] ?? '';
  const isWide = character.normalize('NFKC') !== character;
  const shown = /\s/.test(character) ? '空格' : `${isWide ? '全角的' : ''}“${character}”`;
  return invalid(`第 ${index + 1} 位是${shown}，${expected}`, index + 1);
}

/** A kind of number: letters that it begins with and how many digits follow. */
export interface NumberForm {
  readonly letters: RegExp;
  /** As said to a person, e.g. `C`. */
  readonly called: string;
  readonly digits: readonly number[];
  readonly paper: string;
}

function countWords(digits: readonly number[]): string {
  return digits.map((count) => `${count} 位`).join('或 ');
}

/** As many of its first letters as some form begins with: of `CA8…` it is `CA`, of `CAB…` too. */
function beginning(number: string, forms: readonly NumberForm[]): string {
  const [letters = ''] = /^[A-Z]*/.exec(number) ?? [];
  const lengths = Array.from({ length: letters.length }, (_, index) => letters.length - index);
  const known = lengths.find((length) => forms.some((form) => form.letters.test(letters.slice(0, length))));
  return letters.slice(0, known ?? letters.length);
}

/** The number held against the forms in their order; null when it begins like none of them. */
export function checkForms(number: string, forms: readonly NumberForm[]): IdNumberCheck | null {
  const letters = beginning(number, forms);
  const rest = number.slice(letters.length);
  const alike = forms.filter((form) => form.letters.test(letters));
  const [nearest] = alike;
  if (nearest === undefined) return null;
  const strange = foreignCharacter(rest, /\d/, '应为数字');
  if (strange?.kind === 'invalid') {
    const at = (strange.at ?? 0) + letters.length;
    return invalid(`第 ${at} 位应为数字，现为“${number.charAt(at - 1)}”`, at);
  }
  const fitting = alike.find((form) => form.digits.includes(rest.length));
  if (fitting !== undefined) return valid(fitting.paper);
  const counts = countWords([...new Set(alike.flatMap((form) => form.digits))].sort((a, b) => a - b));
  const gap = /[A-Z]$/.test(nearest.called) ? ' ' : '';
  const head = nearest.called === '' ? '号码应为' : `${nearest.called}${gap}后应为`;
  return invalid(`${nearest.paper}：${head} ${counts}数字，现为 ${rest.length} 位`);
}
