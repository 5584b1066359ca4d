import type { CivilDate } from '../../kernel/civil-date.ts';
import type { IdType } from '../case/case-facts.ts';
import { checkPassportNumber } from './check-passport-number.ts';
import { checkHkMacauPermit, checkTaiwanPermit } from './check-permit-number.ts';
import { checkResidentNumber } from './check-resident-number.ts';
import { type IdNumberCheck, unknownForm } from './id-number-check.ts';

/** Travel documents print their numbers in groups, and a desk copies the gaps: places are counted without them. */
function withoutGaps(number: string): string {
  return number.normalize('NFKC').replace(/[\s.-]/g, '');
}

/**
 * Whether a number is well formed for its kind of document, and if not, what is wrong and where (domain.md §8).
 * `nationality` (ISO 3166-1 alpha-3) sharpens the judgement of passports; null when it is not known.
 */
export function checkIdNumber(
  idType: IdType,
  text: string,
  today: CivilDate,
  nationality: string | null = null,
): IdNumberCheck {
  const number = text.trim().toUpperCase();
  if (number === '') return unknownForm('尚未填写证件号码');
  switch (idType) {
    case 'resident_id':
      return checkResidentNumber(number, today);
    case 'passport':
      return checkPassportNumber(withoutGaps(number), nationality);
    case 'hk_macau_permit':
      return checkHkMacauPermit(withoutGaps(number));
    case 'taiwan_permit':
      return checkTaiwanPermit(withoutGaps(number));
  }
}
