/** Longer fields are cut: nobody types more, and a pasted page must not swell the index. */
const LONGEST = 200;
/** Letters and digits of every field are found by each one, two and three that stand together. */
const GRAM = 3;
/** Digits by five as well: three of them are in every tenth number, and a whole number would be sought among those. */
const DIGITS = 5;
/** More say nothing new of what is sought. */
const MOST = 16;

/** Letters and digits only, one width, one case, no accents: 张 三, ＺＨＡＮＧ, Müller and muller meet. */
export function normaliseForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a person typed, as words that must all be found. */
export function searchTerms(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map(normaliseForSearch)
    .filter((term) => term !== '');
}

/** What a case is found by, as it is held against what was typed: one field a line. */
export function searchText(values: readonly string[]): string {
  return [...new Set(values.map((value) => normaliseForSearch(value).slice(0, LONGEST)))].filter(Boolean).join('\n');
}

function isDigits(characters: readonly string[]): boolean {
  return characters.length === DIGITS && characters.every((character) => /\p{N}/u.test(character));
}

/** Every gram of a text that `searchText` made. */
export function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const line of text.split('\n')) {
    const characters = [...line];
    characters.forEach((_, index) => {
      for (let length = 1; length <= GRAM && index + length <= characters.length; length += 1) {
        grams.add(characters.slice(index, index + length).join(''));
      }
      const digits = characters.slice(index, index + DIGITS);
      if (isDigits(digits)) grams.add(digits.join(''));
    });
  }
  return grams;
}

export interface SoughtTerm {
  readonly term: string;
  /** All of them are in every text that has the term. */
  readonly grams: readonly string[];
  /** Those of them that cover the term once. */
  readonly cover: readonly string[];
  /** The one gram is the term: what has it needs no second look. */
  readonly certain: boolean;
}

/** By which grams a term is sought. */
export function soughtBy(term: string): SoughtTerm {
  const characters = [...term];
  if (characters.length <= GRAM) return { term, grams: [term], cover: [term], certain: true };
  const gramAt = (at: number): string => {
    const five = characters.slice(at, at + DIGITS);
    return (isDigits(five) ? five : characters.slice(at, at + GRAM)).join('');
  };
  const end = characters.length - (isDigits(characters.slice(-DIGITS)) ? DIGITS : GRAM);
  const tail = gramAt(end);
  const grams = new Set<string>();
  const cover = new Set<string>();
  let covered = 0;
  for (let at = 0; at < end && grams.size < MOST; ) {
    const gram = gramAt(at);
    grams.add(gram);
    if (at >= covered) {
      cover.add(gram);
      covered = at + gram.length;
    }
    at += gram.length === DIGITS ? DIGITS : 1;
  }
  return { term, grams: [...grams.add(tail)], cover: [...cover.add(tail)], certain: grams.has(term) };
}
