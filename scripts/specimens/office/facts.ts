import type { Applicant, CaseFacts, DestinationKind, StudyEntry } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { addMonths, type CivilDate, civilDate, dateParts } from '#shared/kernel/civil-date.ts';
import { degreePrinted } from '../degrees.ts';
import { fieldById } from '../fields-of-study.ts';
import type { Person } from '../people.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { type Biography, daysAbroad } from './biography.ts';
import type { Employment } from './model.ts';

export function applicantOf({ person }: Biography): Applicant {
  return {
    name: person.nameHan,
    nameLatin: `${person.surnameLatin} ${person.givenLatin}`,
    sex: person.sex,
    birthDate: person.birthDate,
    nationality: 'CHN',
    idType: 'resident_id',
    idNumber: person.idNumber,
    mobile: person.mobile,
    email: person.email,
  };
}

export function destinationOf(country: string): DestinationKind {
  return country === 'HKG' ? 'hk_macau' : 'abroad';
}

/** From high school on, at least two entries (P三). A bachelor's degree follows school; the others a Chinese degree. */
export function historyOf({ person, course, institution, domestic }: Biography): readonly StudyEntry[] {
  const school = `${person.region.city || person.region.province}示例第${1 + (person.seed % 9)}中学`;
  const entered = dateParts(course.from).year - (course.level === 'bachelor' ? 3 : course.level === 'master' ? 7 : 10);
  const schoolEntry: StudyEntry = {
    institution: school,
    country: 'CHN',
    level: 'high_school',
    from: civilDate(`${entered}-09-01`),
    to: civilDate(`${entered + 3}-06-30`),
  };
  const awarded: StudyEntry = {
    institution: institution.nameEn,
    country: institution.country,
    level: course.level,
    from: course.from,
    to: course.to,
  };
  if (course.level === 'bachelor') return [schoolEntry, awarded];
  const home = (level: 'bachelor' | 'master', from: number, years: number): StudyEntry => ({
    institution: domestic.nameZh,
    country: 'CHN',
    level,
    from: civilDate(`${from}-09-01`),
    to: civilDate(`${from + years}-06-30`),
  });
  const earlier =
    course.level === 'master'
      ? [home('bachelor', entered + 3, 4)]
      : [home('bachelor', entered + 3, 4), home('master', entered + 7, 3)];
  return [schoolEntry, ...earlier, awarded];
}

function validities({ idValidFrom, idValidUntil, passport }: Person): Partial<CaseFacts> {
  return {
    idCardValidity: { from: idValidFrom, until: idValidUntil },
    passportValidity: { from: passport.issueDate, until: passport.expiryDate },
  };
}

/** What the application form says; `more` adds what the business asks for. Nothing that the form does not ask is known. */
export function factsOf(biography: Biography, more: Partial<CaseFacts>): CaseFacts {
  const { course, institution } = biography;
  const field = fieldById(course.fieldId);
  return {
    ...NO_FACTS,
    destinationKind: destinationOf(institution.country),
    country: institution.country,
    institution: institution.name,
    degreeLevel: course.level,
    degreeName: degreePrinted(institution.style, course.level, field),
    field: field.zh,
    awardDate: biography.awardDate,
    studyFrom: course.from,
    studyTo: course.to,
    studyHistory: historyOf(biography),
    documentLanguage: institution.language,
    daysAbroad: daysAbroad(biography.stays, biography.today),
    authorisationCode: createPrng(deriveSeed(biography.seed, '12367')).digits(8),
    entryExitFound: true,
    identityVerified: true,
    stays: biography.stays,
    identitySameAbroad: true,
    ...validities(biography.person),
    ...more,
  };
}

export function employmentFacts(employment: Employment): Partial<CaseFacts> {
  const { employer, letterKind, contractFrom, contractTo, probationEnd, insuredMonths } = employment;
  return {
    employer: employer.name,
    letterKind,
    contract: { from: contractFrom, to: contractTo, probationUntil: probationEnd },
    insuranceMonths: insuredMonths.map((month) => ({ month, employer: employer.name, payment: 'paid' })),
    priorRelation: 'none',
  };
}

/** The three months before `today`, oldest first. */
export function lastThreeMonths(today: CivilDate): readonly string[] {
  return [3, 2, 1].map((back) => addMonths(today, -back).slice(0, 7));
}

/** Studies that have not begun: no award yet, no stay yet. */
export function beforeDeparture(facts: CaseFacts): CaseFacts {
  return { ...facts, awardDate: null, daysAbroad: null, entryExitFound: null, stays: null, identitySameAbroad: null };
}
