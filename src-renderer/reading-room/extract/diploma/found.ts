import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { fieldAt, type PageWords } from '../page-words.ts';

/** A piece of a page's text, and how far the rule that found it is trusted. */
export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly trust: number;
}

/** The first group of a pattern's first match, on one line; null when it does not occur. */
export function firstGroup(text: string, pattern: RegExp, trust: number): Found | null {
  const match = pattern.exec(text);
  const printed = match?.[1];
  if (match === null || printed === undefined) return null;
  const start = match.index + match[0].indexOf(printed);
  return { value: printed.replace(/\s+/g, ' '), start, end: start + printed.length, trust };
}

/** What was found as fields, each boxed by its own words. */
export function foundFields(
  source: PageWords,
  found: Readonly<Record<string, Found | null>>,
): Record<string, ReadField> {
  const fields: Record<string, ReadField> = {};
  for (const [name, one] of Object.entries(found)) {
    const field = one === null ? null : fieldAt(source, one.start, one.end, one.value, one.trust);
    if (field !== null) fields[name] = field;
  }
  return fields;
}
