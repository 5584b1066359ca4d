import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BusinessCode } from '../business/business-code.ts';
import { BUSINESSES } from '../business/catalogue.ts';
import type { Submitter } from '../case/case-facts.ts';
import { findFactFaults, findSubmissionFaults, type GivenFacts } from '../case/fact-faults.ts';
import type { Application, ApplicationFault } from './application-fault.ts';
import { findApplicantFaults } from './check-applicant.ts';
import { findBeforeBirth, findFutureDays, findTooYoung } from './check-days.ts';

function submitterFaults(business: Application['business'], submitter: Submitter): readonly ApplicationFault[] {
  const isEmployers = BUSINESSES[business].submittedBy === 'organisation';
  if (submitter.kind === 'applicant') {
    return isEmployers ? [{ path: ['submitter'], code: 'submitter_must_be_employer' }] : [];
  }
  return (['name', 'contact'] as const).flatMap((key): ApplicationFault[] =>
    submitter[key].trim() === '' ? [{ path: ['submitter', key], code: 'needed' }] : [],
  );
}

/** 个人授权码 of 移民局 12367 (P三): eight digits; empty is not known. */
function codeFaults({ authorisationCode }: Application['facts']): readonly ApplicationFault[] {
  const isFaulty = typeof authorisationCode === 'string' && !/^\d{8}$/.test(authorisationCode);
  return isFaulty ? [{ path: ['authorisationCode'], code: 'authorisation_code' }] : [];
}

/** The first fault of a place explains the others there. */
function firstOfEachPlace(faults: readonly ApplicationFault[]): readonly ApplicationFault[] {
  const places = new Map<string, ApplicationFault>();
  for (const fault of faults) {
    const place = fault.path.join('.');
    if (!places.has(place)) places.set(place, fault);
  }
  return [...places.values()];
}

export interface FactTime {
  readonly today: CivilDate;
  /** The day on which the case was handed in. */
  readonly submittedOn: CivilDate;
}

/**
 * Facts that make no sense in themselves, or on this day, or beside the day of the application, or of a person of this
 * age; one at each place in the facts.
 */
export function findFactsThatCannotBe(
  business: BusinessCode,
  facts: GivenFacts,
  birthDate: CivilDate | null,
  { today, submittedOn }: FactTime,
): readonly ApplicationFault[] {
  return firstOfEachPlace([
    ...findFactFaults(facts),
    ...findFutureDays(business, facts, today),
    ...findSubmissionFaults(business, facts, submittedOn),
    ...findBeforeBirth(facts, birthDate),
    ...findTooYoung(facts, birthDate),
  ]);
}

/**
 * What makes a form no application on this day, each at its place, one a place: the one check of the window, the
 * station's core and the centre's online hall. What is not known is no fault. Events are folded without it: what was
 * right on the day it was taken in stays right.
 */
export function checkApplication(application: Application, today: CivilDate): readonly ApplicationFault[] {
  const { business, applicant, submitter, facts } = application;
  const time = { today, submittedOn: today };
  const about = [...findFactsThatCannotBe(business, facts, applicant.birthDate, time), ...codeFaults(facts)];
  return firstOfEachPlace([
    ...findApplicantFaults(applicant, today),
    ...submitterFaults(business, submitter),
    ...about.map((fault): ApplicationFault => ({ ...fault, path: ['facts', ...fault.path] })),
  ]);
}
