import { addYears, type CivilDate } from '../../kernel/civil-date.ts';
import type { Applicant } from '../case/case-facts.ts';
import { checkIdNumber } from '../identity/check-id-number.ts';
import { numberSaysOtherwise } from '../identity/number-says-otherwise.ts';
import { isCountryCode } from '../places/iso-countries.ts';
import type { ApplicationFault } from './application-fault.ts';
import { isEmail, isPhone } from './check-contact.ts';
import { faultOfLatinName, faultOfName } from './check-name.ts';

/** Nobody on record became much older; who is typed as older is a slip in the year. */
export const OLDEST_AGE = 120;
/** The record holds no number shorter than this, whatever state gave it. */
export const SHORTEST_ID_NUMBER = 4;

type Found = Omit<ApplicationFault, 'path'> | null;

function faultOfNumber({ idType, idNumber, nationality }: Applicant, today: CivilDate): Found {
  if (idNumber.trim() === '') return { code: 'needed' };
  const check = checkIdNumber(idType, idNumber, today, nationality);
  if (check.kind === 'invalid') return { code: 'id_number_invalid', params: { reason: check.reason } };
  return idNumber.trim().length < SHORTEST_ID_NUMBER ? { code: 'id_number_too_short' } : null;
}

function faultOfBirth(applicant: Applicant, today: CivilDate): Found {
  const { birthDate } = applicant;
  if (birthDate === null) return null;
  if (birthDate > today) return { code: 'born_in_future', params: { today } };
  if (addYears(birthDate, OLDEST_AGE + 1) <= today) return { code: 'born_too_long_ago' };
  const other = numberSaysOtherwise(applicant).find((one) => one.field === 'birthDate');
  return other ? { code: 'birth_date_against_number', params: { said: other.said } } : null;
}

function faultOfSex(applicant: Applicant): Found {
  const other = numberSaysOtherwise(applicant).find((one) => one.field === 'sex');
  return other ? { code: 'sex_against_number', params: { said: other.said } } : null;
}

function faultOfMobile(mobile: string): Found {
  if (mobile.trim() === '') return { code: 'needed' };
  return isPhone(mobile) ? null : { code: 'phone_form' };
}

/** Everything in an applicant's entries that cannot be so (P三); e-mail and what else is empty is not known. */
export function findApplicantFaults(applicant: Applicant, today: CivilDate): readonly ApplicationFault[] {
  const name = faultOfName(applicant.name);
  const latin = applicant.nameLatin === null ? null : faultOfLatinName(applicant.nameLatin);
  const isReachable = applicant.email.trim() === '' || isEmail(applicant.email.trim());
  const found: Readonly<Partial<Record<keyof Applicant, Found>>> = {
    name: name && { code: name },
    nameLatin: latin && { code: latin },
    idNumber: faultOfNumber(applicant, today),
    birthDate: faultOfBirth(applicant, today),
    sex: faultOfSex(applicant),
    nationality: isCountryCode(applicant.nationality) ? null : { code: 'unknown_country' },
    mobile: faultOfMobile(applicant.mobile),
    email: isReachable ? null : { code: 'email_form' },
  };
  return Object.entries(found).flatMap(([field, fault]) => (fault ? [{ path: ['applicant', field], ...fault }] : []));
}
