import type { BusinessCode } from '../business/business-code.ts';
import type { Applicant, Submitter } from '../case/case-facts.ts';
import { FACT_FAULT_CODES, type GivenFacts } from '../case/fact-faults.ts';

export const APPLICATION_FAULT_CODES = [
  ...FACT_FAULT_CODES,
  'needed',
  'submitter_must_be_employer',
  'name_with_digits',
  'name_with_signs',
  'name_too_short',
  'name_of_one_letter',
  'name_placeholder',
  'latin_name_letters',
  'id_number_invalid',
  'id_number_too_short',
  'born_in_future',
  'born_too_long_ago',
  'birth_date_against_number',
  'sex_against_number',
  'email_form',
  'phone_form',
  'in_future',
  'ends_in_future',
  'studied_too_young',
  'before_birth',
  'authorisation_code',
] as const;
export type ApplicationFaultCode = (typeof APPLICATION_FAULT_CODES)[number];

/** What makes a form no application, at its place: `['applicant', 'email']`, `['facts', 'studyHistory', 0, 'to']`. */
export interface ApplicationFault {
  readonly path: readonly (string | number)[];
  readonly code: ApplicationFaultCode;
  /** Fills the words of the code. */
  readonly params?: Readonly<Record<string, string>>;
}

/** What is handed in at the window or in the online hall. */
export interface Application {
  readonly business: BusinessCode;
  readonly applicant: Applicant;
  readonly submitter: Submitter;
  readonly facts: GivenFacts;
}
