import { addYears, type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';

function inCentury(text: string, century: 19 | 20): CivilDate | null {
  return parseCivilDate(`${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`);
}

/** YYMMDD of a birth: nobody is born after today, so the later century that is not in the future. */
export function birthDateOf(text: string, today: CivilDate): CivilDate | null {
  const recent = inCentury(text, 20);
  return recent !== null && recent <= today ? recent : inCentury(text, 19);
}

/** No state issues a travel document for longer than this. */
const LONGEST_VALIDITY_YEARS = 20;

/** YYMMDD of an expiry: the later century unless it lies further ahead than any document is valid. */
export function expiryDateOf(text: string, today: CivilDate): CivilDate | null {
  const recent = inCentury(text, 20);
  return recent !== null && recent <= addYears(today, LONGEST_VALIDITY_YEARS) ? recent : inCentury(text, 19);
}
