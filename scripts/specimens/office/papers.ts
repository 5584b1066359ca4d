import { addDays, addMonths, addYears, type CivilDate } from '#shared/kernel/civil-date.ts';
import { countryZh } from '../institutions.ts';
import type { BorderEvent, SpecimenRequest, StatementEntry } from '../model.ts';
import type { TravelDocument } from '../people.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { STAMPS_A_PAGE } from '../templates/stamp-page.ts';
import type { Biography } from './biography.ts';
import { historyOf, lastThreeMonths } from './facts.ts';
import { part } from './files.ts';
import type { Employment } from './model.ts';

/** The page of the passport; studied long ago, it was issued before the studies began. */
export function passportPage(biography: Biography, document?: TravelDocument): SpecimenRequest {
  return part(biography, 'passport', document === undefined ? {} : { document });
}

/** A passport that ran out before today: five years younger than its holder's studies, ten years long. */
export function expiredPassport(biography: Biography): TravelDocument {
  const expiryDate = addDays(biography.today, -createPrng(deriveSeed(biography.seed, 'expired')).int(30, 200));
  return { ...biography.person.passport, issueDate: addDays(addYears(expiryDate, -10), 1), expiryDate };
}

export function studentVisa(biography: Biography, validUntil?: CivilDate): SpecimenRequest {
  const { course, institution } = biography;
  return part(biography, 'visa_page', {
    country: institution.country,
    category: institution.country === 'USA' ? 'F1' : institution.country === 'JPN' ? '留学 STUDENT' : 'STUDENT D',
    validFrom: addDays(course.from, -40),
    validUntil: validUntil ?? addMonths(course.to, 3),
    institution: institution.nameEn,
  });
}

const PORTS = ['北京首都', '上海浦东', '广州白云', '北京大兴'];

/** Six stamps a page, as many pages as the stays need. */
export function stampPages(biography: Biography): readonly SpecimenRequest[] {
  const port = createPrng(deriveSeed(biography.seed, 'port')).pick(PORTS);
  const events = biography.stays.flatMap((stay): readonly BorderEvent[] => [
    { date: stay.exit, direction: 'exit', port },
    ...(stay.entry === null ? [] : [{ date: stay.entry, direction: 'entry', port } as const]),
  ]);
  const pages = Math.ceil(events.length / STAMPS_A_PAGE);
  return Array.from({ length: pages }, (_, index) =>
    part(biography, 'stamp_page', { events: events.slice(index * STAMPS_A_PAGE, (index + 1) * STAMPS_A_PAGE) }),
  );
}

export function diplomaPage(biography: Biography, holder?: string): SpecimenRequest {
  const { course, awardDate } = biography;
  return part(biography, 'diploma', holder === undefined ? { course, awardDate } : { course, awardDate, holder });
}

export function transcriptPage(biography: Biography): SpecimenRequest {
  return part(biography, 'transcript', { course: biography.course, issuedOn: addDays(biography.awardDate, 3) });
}

export function admissionPage(biography: Biography, postdoctoral = false): SpecimenRequest {
  return part(biography, 'admission_letter', {
    course: biography.course,
    issuedOn: addDays(biography.course.from, -130),
    postdoctoral,
  });
}

export function employerLetterPage(biography: Biography, employment: Employment): SpecimenRequest {
  const { employer, letterKind, position, contractFrom, contractTo, probationEnd } = employment;
  return part(biography, 'employer_letter', {
    employer,
    kind: letterKind,
    position,
    contractFrom,
    contractTo,
    probationEnd,
    issuedOn: addDays(biography.today, -9),
  });
}

export function insurancePage(biography: Biography, employment: Employment, backPaid: boolean): SpecimenRequest {
  const months = lastThreeMonths(biography.today);
  return part(biography, 'social_insurance', {
    employer: employment.employer,
    months,
    backPaid,
    issuedOn: addDays(biography.today, -6),
  });
}

export function dossierPage(biography: Biography, keeper: string): SpecimenRequest {
  return part(biography, 'dossier_certificate', {
    keeper,
    keptSince: addDays(biography.course.from, -60),
    issuedOn: addDays(biography.today, -12),
  });
}

/** First page and the person's own, as the guide asks for both. */
export function householdPages(biography: Biography, household: 'family' | 'collective'): readonly SpecimenRequest[] {
  return [
    part(biography, 'household_register', { page: 'cover', household }),
    part(biography, 'household_register', { page: 'member', household }),
  ];
}

const LEVEL_ZH: Readonly<Record<string, string>> = {
  high_school: '高中',
  bachelor: '攻读学士学位',
  master: '攻读硕士学位',
  doctorate: '攻读博士学位',
};

/** The same entries as the application form, in Chinese: what differs between the two is a finding. */
export function statementPage(biography: Biography): SpecimenRequest {
  const { institution, today } = biography;
  const entries = historyOf(biography).map(
    (entry): StatementEntry => ({
      from: entry.from,
      to: entry.to ?? today,
      place: countryZh(entry.country),
      institution: entry.institution === institution.nameEn ? institution.nameZh : entry.institution,
      what: LEVEL_ZH[entry.level] ?? '',
    }),
  );
  return part(biography, 'study_statement', { entries, signedOn: addDays(today, -7) });
}
