import { sql } from 'kysely';
import type { WriteHandle } from '../handles.ts';

/** Longer fields are cut: nobody types more, and a pasted page must not swell the index. */
const LONGEST = 200;

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

/** Terms of one or two characters: the trigram table cannot find them. */
export function isShortTerm(term: string): boolean {
  return [...term].length <= 2;
}

function shortGrams(values: readonly string[]): string {
  const grams = new Set<string>();
  for (const value of values) {
    const characters = [...value];
    characters.forEach((character, index) => {
      grams.add(character);
      const next = characters[index + 1];
      if (next !== undefined) grams.add(character + next);
    });
  }
  return [...grams].join(' ');
}

/** Replaces what the case with this row number is found by. */
export async function indexCase(handle: WriteHandle, no: number, values: readonly string[]): Promise<void> {
  const plain = [...new Set(values.map((value) => normaliseForSearch(value).slice(0, LONGEST)))].filter(Boolean);
  await sql`INSERT OR REPLACE INTO search_long (rowid, text) VALUES (${no}, ${plain.join('\n')})`.execute(handle);
  await sql`INSERT OR REPLACE INTO search_short (rowid, text) VALUES (${no}, ${shortGrams(plain)})`.execute(handle);
}
