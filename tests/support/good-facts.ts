import fc from 'fast-check';
import type { CaseFacts, StudyEntry } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { anyFacts } from './facts-arbitrary.ts';

const VALID = { from: civilDate('2020-01-01'), until: 'long_term' } as const;
const EMPLOYER = '示例公司';

/** What every condition of every business asks for, of an application of 2026-11-02 by who may settle in Beijing. */
const GOOD: CaseFacts = {
  ...NO_FACTS,
  country: 'GBR',
  destinationKind: 'abroad',
  institution: 'University of Leeds',
  degreeLevel: 'master',
  degreeName: 'Master of Science',
  studyFrom: civilDate('2023-09-20'),
  studyTo: civilDate('2024-11-30'),
  awardDate: civilDate('2024-12-05'),
  stays: [
    { exit: civilDate('2023-09-18'), entry: civilDate('2024-12-20'), country: 'GBR' },
    { exit: civilDate('2026-01-10'), entry: civilDate('2026-01-15'), country: 'JPN' },
  ],
  studyHistory: [
    {
      institution: '北京四中',
      country: 'CHN',
      level: 'high_school',
      from: civilDate('2015-09-01'),
      to: civilDate('2018-07-01'),
    },
    {
      institution: 'University of Leeds',
      country: 'GBR',
      level: 'master',
      from: civilDate('2023-09-20'),
      to: civilDate('2024-11-30'),
    },
  ],
  documentLanguage: 'en',
  authorisationCode: '12345678',
  entryExitFound: true,
  identityVerified: true,
  agreementSigned: true,
  feePaid: true,
  feeAmount: 360,
  dossierKeptHere: true,
  letterKind: 'plain',
  householdKind: 'family',
  worksAtHouseholdPlace: false,
  hasEarlierStudyOrLaterWork: false,
  employer: EMPLOYER,
  employerSubmittedOn: civilDate('2026-11-02'),
  contract: { from: civilDate('2026-01-05'), to: 'open_ended', probationUntil: civilDate('2026-07-04') },
  insuranceMonths: ['2026-08', '2026-09', '2026-10'].map((month) => ({ month, employer: EMPLOYER, payment: 'paid' })),
  priorRelation: 'none',
  recognitionHeld: true,
  recognitionNumber: '教留服认202600001号',
  identitySameAbroad: true,
  lastDomesticStudy: 'high_school',
  wentStraightAbroad: true,
  hasWorkHistory: false,
  admittedBySelectingBody: true,
  idCardValidity: VALID,
  passportValidity: VALID,
  visaValidity: VALID,
};

const BACHELOR: StudyEntry = {
  institution: '北京大学',
  country: 'CHN',
  level: 'bachelor',
  from: civilDate('2018-09-01'),
  to: civilDate('2022-07-01'),
};

/** Abroad from school, from a university, and from one that was left (G五(1)1–3). */
const GROUNDS: readonly CaseFacts[] = [
  GOOD,
  ...(['graduated', 'withdrawn'] as const).map((lastDomesticStudy) => ({
    ...GOOD,
    lastDomesticStudy,
    studyHistory: [...GOOD.studyHistory, BACHELOR],
  })),
];

/**
 * All that is asked for but in a few places of those named: where one fact more or less decides, and not the rest that is
 * missing.
 */
export function nearlyGoodFacts(places: readonly (keyof CaseFacts)[]): fc.Arbitrary<CaseFacts> {
  return fc
    .tuple(fc.constantFrom(...GROUNDS), anyFacts, fc.subarray([...places], { maxLength: Math.min(3, places.length) }))
    .map(([good, other, changed]) => ({ ...good, ...Object.fromEntries(changed.map((key) => [key, other[key]])) }));
}
