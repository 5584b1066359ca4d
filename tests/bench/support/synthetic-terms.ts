import { searchValues } from '#main/services/case/search-values.ts';
import { seededRandom } from '#scripts/lib/seeded-random.ts';
import { type Desk, numbersOf, PATTERNS, patternOf } from './synthetic-cases.ts';

export interface SearchTerm {
  readonly kind: string;
  readonly text: string;
  /** Whether any case has it. */
  readonly found: boolean;
}

/** How many cases the terms are taken from. */
const CASES = 5;

/** What people type, from cases all over the station: pieces of any length of everything that is found, and what nobody has. */
export function searchTermsOf(desk: Desk, count: number): readonly SearchTerm[] {
  const random = seededRandom(20_261_128);
  const terms: SearchTerm[] = [];
  const add = (kind: string, ...texts: readonly string[]): void => {
    terms.push(...texts.map((text) => ({ kind, text, found: true })));
  };
  for (let index = 0; index < CASES; index += 1) {
    const at = Math.floor(random() * count);
    const pattern = patternOf(at % PATTERNS, desk);
    const { record } = pattern;
    const { number, idNumber, mobile, passport } = numbersOf(at, pattern);
    const { name } = record.applicant;
    // `searchValues` has them behind number and name.
    const [, , full = '', ...spellings] = searchValues(record);
    const initials = spellings.find((value) => /^[a-z]{2,4}$/.test(value) && value.length === [...name].length) ?? full;
    const words = (record.facts.institution ?? '').split(' ');
    add('one character', name.slice(0, 1), full.slice(0, 1), idNumber.slice(-1));
    add('two characters', name.slice(0, 2), initials.slice(0, 2), idNumber.slice(-2), full.slice(0, 2));
    add('three or four characters', name, full.slice(0, 3), mobile.slice(-4), number.slice(-3));
    add('pinyin', full, `${full.slice(0, 5)} ${words.at(-1)?.slice(0, 4) ?? ''}`.trim());
    add('whole number', idNumber, mobile, number, passport);
    add('part of a number', idNumber.slice(6), idNumber.slice(-6), mobile.slice(3), number.slice(3));
    add('institution', words[0] ?? '', words.at(-1) ?? '', words.slice(1).join(' '));
  }
  const none = ['㐂', 'qxqx', '张王李赵钱孙', '000000000000000000', 'zhuangzhuangzhuangzhuang', 'E99999999999', '龘龘'];
  terms.push(...none.map((text) => ({ kind: 'nothing', text, found: false })));
  return terms.filter(({ text }) => text !== '');
}
