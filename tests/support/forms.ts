import type { Applicant } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { readResidentId, residentIdCheckDigit } from '#shared/domain/identity/resident-id.ts';
import type { InputOf } from '#shared/ipc/contract.ts';

/** As the form hands it in. */
export type FormFacts = InputOf<'intake.create_walk_in'>['facts'];

/** A number with a true check digit that nobody has: Beijing has no district 99. */
export function residentId(serial: number): string {
  const first = `119900199001${String((serial % 28) + 1).padStart(2, '0')}${String(serial % 1000).padStart(3, '0')}`;
  return first + residentIdCheckDigit(first);
}

/** A name of its own for each serial; nobody's name holds digits. */
export function nameOf(serial: number): string {
  return `甲${[...String(serial)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}`;
}

/** Birth date and sex are those of the number. */
export function applicantNamed(name: string, serial = 1): Applicant {
  const idNumber = residentId(serial);
  const reading = readResidentId(idNumber);
  if (!reading.ok) throw new Error(`no resident number: ${idNumber}`);
  return {
    name,
    nameLatin: null,
    sex: reading.id.sex,
    birthDate: reading.id.birthDate,
    nationality: 'CHN',
    idType: 'resident_id',
    idNumber,
    mobile: '13900000000',
    email: 'somebody@example.com',
  };
}

export const NOTTINGHAM: FormFacts = {
  ...NO_FACTS,
  studyHistory: [],
  stays: null,
  insuranceMonths: null,
  dispatchProgress: [],
  destinationKind: 'abroad',
  country: 'GBR',
  institution: 'University of Nottingham',
  degreeLevel: 'master',
  degreeName: 'Master of Science',
  field: 'Computer Science',
  documentLanguage: 'en',
};

export function recognitionForm(
  name: string,
  serial = 1,
  facts: Partial<FormFacts> = {},
): InputOf<'intake.create_walk_in'> {
  return {
    business: 'recognition',
    applicant: applicantNamed(name, serial),
    submitter: { kind: 'applicant' },
    facts: { ...NOTTINGHAM, ...facts },
  };
}
