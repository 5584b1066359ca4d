import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { PageWords } from '../page-words.ts';
import { findPeriods, lastsYears } from './period.ts';
import { doubted, sureFieldAt } from './sure-field.ts';

/** Cards are given out for 5, 10 or 20 years, or for good (居民身份证法 art. 5). */
const YEARS = [5, 10, 20] as const;

function authorityField(source: PageWords): ReadField | null {
  const match = /签\s?发\s?机\s?关\s?[:：]?\s?([\u3400-\u9fff ]{4,30})$/mu.exec(source.text);
  const printed = match?.[1]?.trim() ?? '';
  const value = printed.replaceAll(' ', '');
  // The same label stands on travel permits, whose authority is another.
  if (match === null || !/公安局|公安厅|分局/.test(value)) return null;
  const start = match.index + match[0].indexOf(printed);
  return sureFieldAt(source, start, start + printed.length, value);
}

/**
 * `validFrom`, `validUntil` (`long_term` for 长期) and `authority` of the back. Days that stand as far apart as no card
 * lasts were misread somewhere, and neither is sure.
 */
export function idCardBackFields(source: PageWords): Record<string, ReadField> {
  const authority = authorityField(source);
  const [period, ...more] = findPeriods(source.text);
  const fields: Record<string, ReadField> = authority === null ? {} : { authority };
  if (period === undefined || more.length > 0) return fields;
  const validFrom = sureFieldAt(source, period.start, period.middle, period.from);
  const validUntil = sureFieldAt(source, period.middle, period.end, period.until);
  if (validFrom === null || validUntil === null) return fields;
  if (!lastsYears(period, YEARS)) return { ...fields, validFrom: doubted(validFrom), validUntil: doubted(validUntil) };
  return { ...fields, validFrom, validUntil };
}
