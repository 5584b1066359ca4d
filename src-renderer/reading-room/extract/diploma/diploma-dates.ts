import { type FoundDate, findDates, hasUnreadDate } from '../dates.ts';
import type { Found } from './found.ts';

/** How far before a date the words stand that say what day it is. */
const REACH = 90;

/** In a date in numerals every one counts; a month's name is told by its other letters. */
const IN_NUMERALS = /[年년]/;

/** How far a date is trusted that should have a day and has none: not so far that it is shown as sure. */
const WITHOUT_DAY = 0.4;

function claimed(text: string, { value, start, end, trust }: FoundDate, isToTheDay = false): Found {
  const isWhole = !isToTheDay || value.length === 'YYYY-MM-DD'.length;
  const isByCharacter = IN_NUMERALS.test(text.slice(start, end));
  return { value, start, end, trust: isWhole ? trust : Math.min(trust, WITHOUT_DAY), isByCharacter };
}

/** Two dates with nothing but this between them are a term. */
const BETWEEN =
  /^\s*(?:至|到|から|より|[-–—~～〜]|to|until|through|bis(?:\s+zum)?|au|jusqu['’]au|al|hasta(?:\s+el)?|fino\s+al|a|по|부터|에서)\s*(?:the\s+|dem\s+)?$/i;

function termOf(text: string, dates: readonly FoundDate[]): readonly [FoundDate, FoundDate] | null {
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (to !== undefined && from.date < to.date && BETWEEN.test(text.slice(from.end, to.start))) return [from, to];
  }
  return null;
}

/** 1993年3月22, 三月二十: a month with numerals right behind it is a day of which the sign was not read. */
function lacksItsDay(text: string, { value, end }: FoundDate): boolean {
  return value.length === 'YYYY-MM'.length && /^\s?[\d一二三四五六七八九十]/.test(text.slice(end));
}

export interface DiplomaDates {
  readonly awardDate: Found | null;
  readonly studyFrom: Found | null;
  readonly studyTo: Found | null;
}

/** Words of a language that say what a date is. */
export interface DateRoles {
  /** Right before it: a birthday, the beginning of a term, an expiry. Tested on what stands before the date. */
  readonly notAward: RegExp;
  /** Right before the day of the award, where the diploma labels it. */
  readonly award?: RegExp;
  /** Right behind it: 生, a term's end. */
  readonly notBehind?: RegExp;
  /** Whether its diplomas always print the day: a month alone has lost its own then. */
  readonly isToTheDay?: boolean;
}

/**
 * The day of the award, and the term of study where it is printed. The award is the day that is labelled so, else the
 * last one that is no birthday and belongs to no term; none while a later date is illegible.
 */
export function diplomaDates(text: string, { notAward, award, notBehind, isToTheDay }: DateRoles): DiplomaDates {
  const dates = findDates(text);
  const term = termOf(text, dates);
  /** What stands before a date, back to the one before it: what that one is says nothing of this one. */
  const before = ({ start }: FoundDate): string => {
    const earlier = dates.filter(({ end }) => end <= start).at(-1)?.end ?? 0;
    return text.slice(Math.max(earlier, start - REACH), start);
  };
  const candidates = dates.filter(
    (date) =>
      term?.includes(date) !== true &&
      !lacksItsDay(text, date) &&
      !notAward.test(before(date)) &&
      notBehind?.test(text.slice(date.end, date.end + 8)) !== true,
  );
  const labelled = candidates.find((date) => award?.test(before(date)) === true);
  const last = candidates.at(-1);
  const isUnsure =
    last === undefined ||
    hasUnreadDate(text, dates, last.end) ||
    dates.some((date) => date.start >= last.end && lacksItsDay(text, date));
  const awarded = labelled ?? (isUnsure ? undefined : last);
  return {
    awardDate: awarded === undefined ? null : claimed(text, awarded, isToTheDay),
    studyFrom: term === null ? null : claimed(text, term[0]),
    studyTo: term === null ? null : claimed(text, term[1]),
  };
}
