import { findDates } from '../dates.ts';
import type { Found } from '../diploma/found.ts';

/** The date under a letter: its last one, which ends the text or nearly so. */
export function lastDate(text: string): Found | null {
  const last = findDates(text).at(-1);
  return last === undefined ? null : { value: last.date, start: last.start, end: last.end, trust: last.trust };
}

/** The first date behind words that announce it, nothing but a few characters between. */
export function dateBehind(text: string, words: RegExp): Found | null {
  for (const match of text.matchAll(new RegExp(words.source, 'g'))) {
    const end = match.index + match[0].length;
    const date = findDates(text).find(({ start }) => start >= end && start - end <= 2);
    if (date !== undefined) return { value: date.date, start: date.start, end: date.end, trust: date.trust };
  }
  return null;
}
