import { type DateForm, type DateReading, type FoundDate, reading } from './found-date.ts';

/** How a language writes dates with the name of the month. All words in lower case, with their accents. */
export interface DateWords {
  /** January first; several spellings of one month parted by `|`. */
  readonly months: readonly string[];
  /** Days in words, each with its number. */
  readonly days: readonly (readonly [string, number])[];
  /** Years in words, each with its number. */
  readonly years: readonly (readonly [string, number])[];
  /** What may follow a day in digits: `er`, `.`, `th`. A pattern. */
  readonly ending: string;
  /** What may stand between day and month and between month and year, besides spaces. Patterns. */
  readonly toMonth: string;
  readonly toYear: string;
  /** True where the month may come before the day, as in July 12, 2023. */
  readonly isMonthFirst?: boolean;
}

/** Words to a number in most words are no more than these. */
const DAY_WORDS = 3;
const YEAR_WORDS = 7;
/** Characters before and after a month in which the rest of its date stands. */
const REACH = 80;

/** A word without its accents, which print and reading may both lose. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s-]/gu, '');
}

/** A month's letters, each with or without its accent. */
function loose(word: string): string {
  return [...word].map((letter) => (bare(letter) === letter ? letter : `(?:${letter}|${bare(letter)})`)).join('');
}

interface Piece {
  readonly number: number;
  /** Characters of the text that it takes. */
  readonly length: number;
}

/** The number that the most of these words spell, taken from the end of a text or from its beginning. */
function spelled(
  words: readonly RegExpExecArray[],
  numbers: ReadonlyMap<string, number>,
  atEnd: boolean,
): Piece | null {
  for (let count = words.length; count > 0; count -= 1) {
    const some = atEnd ? words.slice(-count) : words.slice(0, count);
    const [first, last] = [some[0], some.at(-1)];
    const number = numbers.get(bare(some.map(([word]) => word).join('')));
    if (number === undefined || first === undefined || last === undefined) continue;
    return { number, length: last.index + last[0].length - first.index };
  }
  return null;
}

/** Dates of one language: day, month and year, or month and year alone; digits and words in any mixture. */
export function formOf(words: DateWords): DateForm {
  const days = new Map(words.days.map(([word, number]) => [bare(word), number]));
  const years = new Map(words.years.map(([word, number]) => [bare(word), number]));
  const spellings = words.months.map((names) => names.split('|'));
  const numberOfMonth = new Map(spellings.flatMap((names, index) => names.map((name) => [bare(name), index + 1])));
  const month = new RegExp(`(?<![\\p{L}])(${spellings.flat().map(loose).join('|')})(?![\\p{L}])\\.?`, 'giu');
  const toMonth = new RegExp(`\\s*(?<![\\p{L}])(?:${words.toMonth})?\\s*$`, 'iu');
  const digitsBefore = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\s?(?:${words.ending}))?$`, 'iu');
  const toYear = new RegExp(`^[,\\s]*(?:(?:${words.toYear})(?![\\p{L}]))?\\s*`, 'iu');
  const dayAfter = new RegExp(`^\\s+(\\d{1,2})(?:\\s?(?:${words.ending}))?[,.\\s]+`, 'iu');

  function dayBefore(text: string): Piece | null {
    const joint = toMonth.exec(text)?.[0] ?? '';
    const before = text.slice(0, text.length - joint.length);
    const digits = digitsBefore.exec(before);
    if (digits !== null) return { number: Number(digits[1]), length: digits[0].length + joint.length };
    const last = [...before.matchAll(/\p{L}+/gu)].slice(-DAY_WORDS);
    const end = last.at(-1);
    if (joint === '' || end === undefined || end.index + end[0].length !== before.length) return null;
    const day = spelled(last, days, true);
    return day === null ? null : { ...day, length: day.length + joint.length };
  }

  function yearAfter(text: string): Piece | null {
    const joint = toYear.exec(text)?.[0] ?? '';
    const after = text.slice(joint.length);
    const digits = /^(?:19|20)\d{2}(?![\p{L}\d])/u.exec(after);
    if (digits !== null) return { number: Number(digits[0]), length: joint.length + 4 };
    const first = [...after.matchAll(/\p{L}+/gu)].slice(0, YEAR_WORDS);
    if (joint === '' || first[0]?.index !== 0) return null;
    const year = spelled(first, years, false);
    return year === null ? null : { ...year, length: year.length + joint.length };
  }

  function dayFirst(
    before: string,
    inMonth: number,
    after: string,
  ): (DateReading & { from: number; to: number }) | null {
    const year = yearAfter(after);
    if (year === null) return null;
    const day = dayBefore(before);
    const one = reading(year.number, inMonth, day?.number ?? null);
    return one === null ? null : { ...one, from: day?.length ?? 0, to: year.length };
  }

  function monthFirst(inMonth: number, after: string): (DateReading & { from: number; to: number }) | null {
    const day = dayAfter.exec(after);
    const year = day === null ? null : yearAfter(` ${after.slice(day[0].length)}`);
    if (day === null || year === null) return null;
    const one = reading(year.number, inMonth, Number(day[1]));
    return one === null ? null : { ...one, from: 0, to: day[0].length + year.length - 1 };
  }

  return (text) => {
    const found: FoundDate[] = [];
    for (const match of text.matchAll(month)) {
      const [begin, end] = [match.index, match.index + match[0].length];
      const inMonth = numberOfMonth.get(bare(match[1] ?? '')) ?? 0;
      const after = text.slice(end, end + REACH);
      const before = text.slice(Math.max(0, begin - REACH), begin);
      const one = (words.isMonthFirst === true ? monthFirst(inMonth, after) : null) ?? dayFirst(before, inMonth, after);
      if (one === null) continue;
      const { date, value = date, trust } = one;
      found.push({ date, value, trust, start: begin - one.from, end: end + one.to });
    }
    return found;
  };
}

/** Numbers from `first` on, by the order of their words. */
export function numbered(words: readonly string[], first = 1): readonly (readonly [string, number])[] {
  return words.map((word, index) => [word, first + index] as const);
}

/** Every year from 1901 to 2099 that the language can spell: a century's words and those of what is below a hundred. */
export function yearsInWords(
  centuries: readonly (readonly [words: string, century: number])[],
  belowHundred: readonly (readonly [string, number])[],
): readonly (readonly [string, number])[] {
  return centuries.flatMap(([words, century]) => [
    [words, century] as const,
    ...belowHundred.map(([word, number]) => [`${words} ${word}`, century + number] as const),
  ]);
}
