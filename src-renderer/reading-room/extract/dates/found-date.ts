import { type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';

/** A date found in a text. */
export interface FoundDate {
  /** The first of its month where no day is printed; day first where the order cannot be told. */
  readonly date: CivilDate;
  /** What can be claimed of it: `2023-07-06`; `2023-07` without a day; as printed where day and month may be either. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** 1 when it can be read one way only; less for 03/04/2021, for a month without a day and for repaired numerals. */
  readonly trust: number;
}

export type DateReading = Pick<FoundDate, 'date' | 'trust'> & { readonly value?: string };

/** One form of dates: all that a text holds of it. */
export type DateForm = (text: string) => readonly FoundDate[];

/** The form that a pattern tells; `read` says what a match says, or null when it is no date after all. */
export function patternForm(pattern: RegExp, read: (match: RegExpExecArray) => DateReading | null): DateForm {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const one = read(match);
      if (one === null) return [];
      return [{ value: one.date, ...one, start: match.index, end: match.index + match[0].length }];
    });
}

/** A date without a day is that of its month. */
export const WITHOUT_DAY = 0.7;
/** 03/04/2021 is 3 April to most of the world and 4 March to Americans: below what counts as sure. */
export const AMBIGUOUS = 0.5;
/** Nobody who comes to the counter was born or studied outside these years. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

export function civil(year: number, month: number, day: number): CivilDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return parseCivilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The reading of a whole date, or of a month when `day` is null. */
export function reading(year: number, month: number, day: number | null, trust = 1): DateReading | null {
  const date = civil(year, month, day ?? 1);
  if (date === null) return null;
  return day === null ? { date, value: date.slice(0, 7), trust: Math.min(trust, WITHOUT_DAY) } : { date, trust };
}
