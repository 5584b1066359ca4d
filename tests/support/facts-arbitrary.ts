import fc from 'fast-check';
import { type CaseFacts, DEGREE_LEVELS, type DestinationKind } from '#shared/domain/case/case-facts.ts';
import { LAST_DOMESTIC_STUDIES, PRIOR_RELATIONS, type Stay } from '#shared/domain/case/evidence-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { DISPATCH_STAGES } from '#shared/domain/office/dispatch-stages.ts';
import { kindOfCountry } from '#shared/domain/places/destination.ts';
import { addDays, addMonths, civilDate } from '#shared/kernel/civil-date.ts';

const orNull = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(some, { nil: null });
const yesNo = orNull(fc.boolean());

/** One after another as they should be, in any order, and one within another. */
const studyEntry = fc.record({
  institution: fc.constantFrom('北京四中', '北京大学', 'University of Leeds'),
  country: fc.constantFrom('CHN', 'GBR', 'USA'),
  level: fc.constantFrom('high_school' as const, 'bachelor' as const, 'master' as const),
  from: fc.constantFrom(...['2010-09-01', '2013-09-01', '2015-09-01'].map(civilDate)),
  to: orNull(fc.constantFrom(...['2016-07-01', '2018-07-01', '2022-07-01'].map(civilDate))),
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(civilDate('2023-01-01'), days));

/** Studies of a year or so about the first stays, and days that nobody's studies have, the end before the beginning too. */
const studies = fc.oneof(
  fc
    .record({ lead: fc.integer({ min: -30, max: 30 }), length: fc.integer({ min: 300, max: 500 }) })
    .map(({ lead, length }) => {
      const studyFrom = addDays(civilDate('2023-06-01'), lead);
      const studyTo = addDays(studyFrom, length);
      return { studyFrom, studyTo, awardDate: addDays(studyTo, 60) };
    }),
  fc.record({ studyFrom: orNull(day), studyTo: orNull(day), awardDate: orNull(day) }),
);

/** On the day of the application, before it, before the studies were over, and after it. */
const employerSubmittedOn = fc.oneof(
  fc.constantFrom(...['2026-11-02', '2026-11-01', '2026-07-05', '2026-07-04', '2026-11-03'].map(civilDate)),
  day,
);

const dispatchProgress = fc.array(
  fc.record({ stage: fc.constantFrom(...DISPATCH_STAGES), begunOn: day, doneOn: orNull(day) }),
  { maxLength: 3 },
);

/** As one person's can only be: one after another, some off again on the day of the return; the last may be open. */
const stays = fc
  .tuple(
    fc.array(
      fc.record({
        gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
        days: fc.integer({ min: 0, max: 400 }),
      }),
      {
        maxLength: 4,
      },
    ),
    fc.boolean(),
  )
  .map(([lengths, isOpen]) => {
    let at = civilDate('2023-06-01');
    return lengths.map(({ gap, days }, index): Stay => {
      const exit = addDays(at, gap);
      at = addDays(exit, days);
      const last = index === lengths.length - 1;
      return { exit, entry: last && isOpen ? null : at, country: index % 2 === 0 ? 'GBR' : 'HKG' };
    });
  });

const insuranceMonths = fc
  .array(fc.constantFrom('paid' as const, 'paid' as const, 'paid' as const, 'back_paid' as const, 'other' as const), {
    maxLength: 6,
  })
  .map((kinds) =>
    kinds.map((kind, index) => ({
      month: addMonths(civilDate('2026-06-01'), index).slice(0, 7),
      employer: kind === 'other' ? '别家公司' : '示例公司',
      payment: kind === 'back_paid' ? ('back_paid' as const) : ('paid' as const),
    })),
  );

const contract = fc.record({
  from: orNull(fc.constant(civilDate('2026-01-05'))),
  to: orNull(fc.constantFrom('open_ended' as const, civilDate('2027-05-02'), civilDate('2027-05-01'))),
  probationUntil: orNull(fc.constantFrom('none' as const, civilDate('2026-07-04'), civilDate('2026-12-31'))),
});

const validity = fc.record({
  from: orNull(fc.constant(civilDate('2020-01-01'))),
  until: orNull(fc.constantFrom('long_term' as const, civilDate('2026-11-02'), civilDate('2026-11-01'))),
});

const evidence = {
  stays: orNull(stays),
  insuranceMonths: orNull(insuranceMonths),
  contract: orNull(contract),
  employer: orNull(fc.constant('示例公司')),
  priorRelation: orNull(fc.constantFrom(...PRIOR_RELATIONS)),
  recognitionHeld: yesNo,
  recognitionNumber: orNull(fc.constant('教留服认202600001号')),
  domesticDoctorateFound: yesNo,
  identitySameAbroad: yesNo,
  lastDomesticStudy: orNull(fc.constantFrom(...LAST_DOMESTIC_STUDIES)),
  hasWorkHistory: yesNo,
  wentStraightAbroad: yesNo,
  admittedBySelectingBody: yesNo,
  idCardValidity: orNull(validity),
  passportValidity: orNull(validity),
  visaValidity: orNull(validity),
  feeAmount: orNull(fc.constantFrom(0, 359, 360, 400)),
  employerSubmittedOn: orNull(employerSubmittedOn),
  dispatchProgress,
};

/** Where to, and how: what contradicts itself is no fact but a fault, and is not judged. */
const place = fc
  .record({
    country: orNull(fc.constantFrom('GBR', 'USA', 'HKG', 'TWN', 'JPN', 'CHN')),
    kind: fc.constantFrom('as the country says', 'joint_programme', null),
    otherwise: fc.constantFrom<(DestinationKind | null)[]>('abroad', 'hk_macau', 'taiwan', null),
  })
  .map(({ country, kind, otherwise }) => {
    const said = country === null ? otherwise : kindOfCountry(country);
    return { country, destinationKind: kind === 'as the country says' ? said : kind };
  });

/** Facts in every combination that decides something. */
export const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    place,
    studies,
    institution: orNull(fc.constantFrom('University of Leeds', '北京大学', ' ')),
    field: orNull(fc.constantFrom('计算机科学与技术', ' ')),
    dossierSignedIn: orNull(day),
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
    ...evidence,
    deadlineClass: orNull(fc.constantFrom(10 as const, 15 as const, 20 as const)),
  })
  .map(({ place, studies, ...facts }) => ({ ...NO_FACTS, ...place, ...studies, ...facts }));
