import { type DateWords, formOf } from './dates/date-words.ts';
import { EAST_ASIAN, NUMERAL_DATE_PLACE } from './dates/east-asian.ts';
import { AMBIGUOUS, civil, type DateForm, type FoundDate, patternForm, reading } from './dates/found-date.ts';
import { ENGLISH } from './dates/words/english.ts';
import { FRENCH } from './dates/words/french.ts';
import { GERMAN } from './dates/words/german.ts';
import { ITALIAN } from './dates/words/italian.ts';
import { RUSSIAN } from './dates/words/russian.ts';
import { SPANISH } from './dates/words/spanish.ts';

export type { FoundDate } from './dates/found-date.ts';

const WORDS: readonly DateWords[] = [ENGLISH, FRENCH, SPANISH, ITALIAN, GERMAN, RUSSIAN];

/** 2023-07-06, 2023.07.06, 2023/07/06, 2023. 7. 6 */
const YEAR_FIRST = patternForm(
  /(?<!\d)((?:19|20)\d{2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)/g,
  ([, year, month, day]) => reading(Number(year), Number(month), Number(day)),
);

/** 25/04/2021: only where one order makes a date can it be told; 03/04/2021 stays as it is printed. */
const YEAR_LAST = patternForm(
  /(?<!\d)(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?((?:19|20)\d{2})(?!\d)/g,
  ([printed, first, second, year]) => {
    const dayFirst = civil(Number(year), Number(second), Number(first));
    const monthFirst = civil(Number(year), Number(first), Number(second));
    const date = dayFirst ?? monthFirst;
    if (date === null) return null;
    const isEither = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
    return isEither ? { date, value: printed, trust: AMBIGUOUS } : { date, trust: 1 };
  },
);

const FORMS: readonly DateForm[] = [...EAST_ASIAN, ...WORDS.map(formOf), YEAR_FIRST, YEAR_LAST];

/** All dates of a text in any language that the counter meets, in the text's order; of overlapping readings the more exact one. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  // A longer reading says more: a day beside its month, which several languages may share.
  for (const one of FORMS.flatMap((form) => form(text)).sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!found.some((other) => other.start < one.end && other.end > one.start)) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a date in numerals stands at or behind `from` and none of `found` reads it: the page's last date is unknown then. */
export function hasUnreadDate(text: string, found: readonly FoundDate[], from: number): boolean {
  return [...text.matchAll(NUMERAL_DATE_PLACE)].some(
    ({ index }) => index >= from && !found.some(({ start, end }) => start <= index && end > index),
  );
}
