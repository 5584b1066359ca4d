import fc from 'fast-check';
import { type CaseFacts, DEGREE_LEVELS, DESTINATION_KINDS } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

const orNull = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(some, { nil: null });
const yesNo = orNull(fc.boolean());

const studyEntry = fc.record({
  institution: fc.constantFrom('北京四中', '北京大学', 'University of Leeds'),
  country: fc.constantFrom('CHN', 'GBR', 'USA'),
  level: fc.constantFrom('high_school' as const, 'bachelor' as const, 'master' as const),
  from: fc.constant(civilDate('2015-09-01')),
  to: orNull(fc.constant(civilDate('2018-07-01'))),
});

/** Facts in every combination that decides something. */
export const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    destinationKind: orNull(fc.constantFrom(...DESTINATION_KINDS)),
    country: orNull(fc.constantFrom('GBR', 'USA', 'HKG', 'TWN', 'JPN', 'CHN')),
    degreeLevel: orNull(fc.constantFrom(...DEGREE_LEVELS)),
    degreeName: orNull(fc.constantFrom('Master of Science', 'BA; BSc')),
    daysAbroad: orNull(fc.constantFrom(0, 179, 180, 181, 400)),
    documentLanguage: orNull(fc.constantFrom('en', 'de', 'zh')),
    letterKind: orNull(fc.constantFrom('plain' as const, 'public_institution' as const)),
    householdKind: orNull(fc.constantFrom('family' as const, 'collective' as const)),
    authorisationCode: orNull(fc.constantFrom('12345678', '123')),
    studyHistory: fc.array(studyEntry, { maxLength: 4 }),
    dossierKeptHere: yesNo,
    hasEarlierStudyOrLaterWork: yesNo,
    entryExitFound: yesNo,
    identityVerified: yesNo,
    agreementSigned: yesNo,
    feePaid: yesNo,
    worksAtHouseholdPlace: yesNo,
    greenChannelGround: orNull(fc.constantFrom(1 as const, 2 as const, 3 as const)),
    greenChannelProven: yesNo,
    deadlineClass: orNull(fc.constantFrom(10 as const, 15 as const, 20 as const)),
  })
  .map((facts) => ({ ...NO_FACTS, ...facts }));
