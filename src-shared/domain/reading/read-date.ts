import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

function monthNumber(word: string): string | null {
  const index = MONTHS.findIndex((month) => word.toUpperCase().startsWith(month));
  return index < 0 ? null : String(index + 1).padStart(2, '0');
}

function build(year: string, month: string | null, day: string): CivilDate | null {
  return month === null ? null : parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * A date as papers print it: `2023-07-06`, `2023年7月6日`, `6 July 2023`, `July 6th, 2023`. Null when it is none, or when
 * day and month cannot be told apart (`06/07/2023`).
 */
export function readDate(text: string): CivilDate | null {
  const line = text.normalize('NFKC').trim();
  const numeric = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(line);
  if (numeric) return build(numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/i.exec(line);
  if (dayFirst) return build(dayFirst[3] ?? '', monthNumber(dayFirst[2] ?? ''), dayFirst[1] ?? '');
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(line);
  if (monthFirst) return build(monthFirst[3] ?? '', monthNumber(monthFirst[1] ?? ''), monthFirst[2] ?? '');
  return null;
}
