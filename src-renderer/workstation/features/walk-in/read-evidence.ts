import {
  type EmploymentContract,
  type EvidenceFacts,
  LAST_DOMESTIC_STUDIES,
  NO_EVIDENCE_FACTS,
  PRIOR_RELATIONS,
  type Validity,
} from '#shared/domain/case/evidence-facts.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { amount, date, dateOr, line, oneOf, yesNo } from './read-value.ts';
import type { WalkInForm } from './walk-in-form.ts';

type Values = WalkInForm['values'];
type Facts = InputOf<'intake.create_walk_in'>['facts'];

/** Null while neither day is known. */
function validity(values: Values, paper: 'idCard' | 'visa'): Validity | null {
  const from = date(values, `${paper}From`);
  const until = dateOr(values, `${paper}Until`, 'long_term');
  return from === null && until === null ? null : { from, until };
}

function contract(values: Values): EmploymentContract | null {
  const from = date(values, 'contractFrom');
  const to = dateOr(values, 'contractTo', 'open_ended');
  const probationUntil = dateOr(values, 'probationUntil', 'none');
  return from === null && to === null && probationUntil === null ? null : { from, to, probationUntil };
}

/** What the conditions of G五 are judged from, as far as a person can say it. */
export function readEvidence(asked: Values): Pick<Facts, keyof EvidenceFacts> {
  return {
    ...NO_EVIDENCE_FACTS,
    stays: null,
    insuranceMonths: null,
    dispatchProgress: [],
    feeAmount: amount(asked, 'feeAmount'),
    lastDomesticStudy: oneOf(LAST_DOMESTIC_STUDIES, line(asked, 'lastDomesticStudy')),
    wentStraightAbroad: yesNo(asked, 'wentStraightAbroad'),
    hasWorkHistory: yesNo(asked, 'hasWorkHistory'),
    idCardValidity: validity(asked, 'idCard'),
    visaValidity: validity(asked, 'visa'),
    recognitionHeld: yesNo(asked, 'recognitionHeld'),
    recognitionNumber: line(asked, 'recognitionNumber'),
    domesticDoctorateFound: yesNo(asked, 'domesticDoctorateFound'),
    priorRelation: oneOf(PRIOR_RELATIONS, line(asked, 'priorRelation')),
    identitySameAbroad: yesNo(asked, 'identitySameAbroad'),
    employerSubmittedOn: date(asked, 'employerSubmittedOn'),
    contract: contract(asked),
    admittedBySelectingBody: yesNo(asked, 'admittedBySelectingBody'),
  };
}
