import { findDates, hasUnreadDate } from '../dates.ts';
import type { Found } from '../diploma/found.ts';

/**
 * The date under a letter: its last one. None while a later one is illegible, and none before `from`, where its text
 * ends: under a seal the date may be lost, and the last day of a term is not the day of issue.
 */
export function lastDate(text: string, from = 0): Found | null {
  const found = findDates(text);
  const last = found.at(-1);
  return last === undefined || last.start < from || hasUnreadDate(text, found, last.end) ? null : last;
}

/** The first date behind words that announce it, no more than a space or a comma between. */
export function dateBehind(text: string, words: RegExp): Found | null {
  const dates = findDates(text);
  for (const match of text.matchAll(new RegExp(words.source, `${words.flags}g`))) {
    const end = match.index + match[0].length;
    const date = dates.find(({ start }) => start >= end && start - end <= 2);
    if (date !== undefined) return date;
  }
  return null;
}

/** What stands between the two ends of a term. */
const UNTIL = /^\s?起?(?:to|until|through|bis(?: zum)?|au|至|到|から|부터|[-–—~～]+)\s?$/;

/** The date that ends a term whose beginning stands right before it: from … to …, 自…至…, …から…まで. */
export function termEnd(text: string, from: Found | null): Found | null {
  if (from === null) return null;
  const next = findDates(text).find(({ start }) => start >= from.end);
  return next !== undefined && UNTIL.test(text.slice(from.end, next.start)) ? next : null;
}
