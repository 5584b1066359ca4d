import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { UNREAD } from '#shared/recognition/unread.ts';
import { fieldAt, type PageWords } from '../page-words.ts';

/** A piece of a page's text, and how far the rule that found it is trusted. */
export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly trust: number;
  /** True where one unsure character leaves the whole in doubt: nothing else tells what it should be. */
  readonly isByCharacter?: boolean;
}

/** `atLeast` of `fieldAt`. */
export function charactersThatCount({ isByCharacter }: Found): number | undefined {
  return isByCharacter === true ? 1 : undefined;
}

/** Nothing where a character of it could not be read: it would be another value. */
export function whole(found: Found | null): Found | null {
  return found === null || found.value.includes(UNREAD) ? null : found;
}

/** What was found as a name in a script of characters. */
export function byCharacter(found: Found | null): Found | null {
  const name = whole(found);
  return name === null ? null : { ...name, isByCharacter: true };
}

/** A pattern whose first group is the value, and how far it is trusted. */
export type Rule = readonly [pattern: RegExp, trust: number];

/** The first group of a match. */
export function groupOf(match: RegExpExecArray, trust: number): Found | null {
  const printed = match[1];
  if (printed === undefined) return null;
  const start = match.index + match[0].indexOf(printed);
  return { value: printed.replace(/\s+/g, ' ').trim(), start, end: start + printed.length, trust };
}

/** What the first rule that applies finds, the surest first; null when none does. `isValue` may refuse a match. */
export function firstOf(
  text: string,
  rules: readonly Rule[],
  isValue: (value: string) => boolean = () => true,
): Found | null {
  for (const [pattern, trust] of rules) {
    const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    for (const match of text.matchAll(all)) {
      const found = groupOf(match, trust);
      if (found !== null && isValue(found.value)) return found;
    }
  }
  return null;
}

/** What was found as fields, each boxed by its own words. */
export function foundFields(
  source: PageWords,
  found: Readonly<Record<string, Found | null>>,
): Record<string, ReadField> {
  const fields: Record<string, ReadField> = {};
  for (const [name, one] of Object.entries(found)) {
    const field =
      one === null ? null : fieldAt(source, one.start, one.end, one.value, one.trust, charactersThatCount(one));
    if (field !== null) fields[name] = field;
  }
  return fields;
}
