import { z } from 'zod';
import {
  type EvidenceFacts,
  LAST_DOMESTIC_STUDIES,
  PAYMENT_KINDS,
  PRIOR_RELATIONS,
} from '../domain/case/evidence-facts.ts';
import { DEAREST_FEE, type FactFaultCode } from '../domain/case/fact-faults.ts';
import { DISPATCH_STAGES } from '../domain/office/dispatch-stages.ts';
import { civilDateSchema, line } from './primitives.ts';

/** The bound's own name for a value out of it, so that its field is refused in words. */
export function fault(code: FactFaultCode): FactFaultCode {
  return code;
}

export const country = z.string().regex(/^[A-Z]{3}$/);

const stay = z.object({ exit: civilDateSchema, entry: civilDateSchema.nullable(), country });

const insuranceMonth = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, fault('no_such_month')),
  employer: line,
  payment: z.enum(PAYMENT_KINDS),
});

const stageProgress = z.object({
  stage: z.enum(DISPATCH_STAGES),
  begunOn: civilDateSchema,
  doneOn: civilDateSchema.nullable(),
});

const contract = z.object({
  from: civilDateSchema.nullable(),
  to: z.union([civilDateSchema, z.literal('open_ended')], { error: fault('no_such_day') }).nullable(),
  probationUntil: z.union([civilDateSchema, z.literal('none')], { error: fault('no_such_day') }).nullable(),
});

const validity = z.object({
  from: civilDateSchema.nullable(),
  until: z.union([civilDateSchema, z.literal('long_term')], { error: fault('no_such_day') }).nullable(),
});

/** As a person gives them; `storedEvidenceShape` reads what was stored before they were asked for. */
export const evidenceShape = {
  stays: z.array(stay).max(500).nullable(),
  insuranceMonths: z.array(insuranceMonth).max(600).nullable(),
  contract: contract.nullable(),
  employerSubmittedOn: civilDateSchema.nullable(),
  priorRelation: z.enum(PRIOR_RELATIONS).nullable(),
  recognitionHeld: z.boolean().nullable(),
  recognitionNumber: line.nullable(),
  domesticDoctorateFound: z.boolean().nullable(),
  identitySameAbroad: z.boolean().nullable(),
  lastDomesticStudy: z.enum(LAST_DOMESTIC_STUDIES).nullable(),
  hasWorkHistory: z.boolean().nullable(),
  wentStraightAbroad: z.boolean().nullable(),
  admittedBySelectingBody: z.boolean().nullable(),
  idCardValidity: validity.nullable(),
  passportValidity: validity.nullable(),
  visaValidity: validity.nullable(),
  feeAmount: z.number().min(0, fault('negative_fee')).max(DEAREST_FEE, fault('fee_too_high')).nullable(),
  dispatchProgress: z.array(stageProgress).max(DISPATCH_STAGES.length),
} satisfies { readonly [Key in keyof EvidenceFacts]: z.ZodType<EvidenceFacts[Key]> };

/** Events and records from before these facts existed lack the keys: then nothing is known. */
export const storedEvidenceShape = {
  stays: evidenceShape.stays.default(null),
  insuranceMonths: evidenceShape.insuranceMonths.default(null),
  contract: evidenceShape.contract.default(null),
  employerSubmittedOn: evidenceShape.employerSubmittedOn.default(null),
  priorRelation: evidenceShape.priorRelation.default(null),
  recognitionHeld: evidenceShape.recognitionHeld.default(null),
  recognitionNumber: evidenceShape.recognitionNumber.default(null),
  domesticDoctorateFound: evidenceShape.domesticDoctorateFound.default(null),
  identitySameAbroad: evidenceShape.identitySameAbroad.default(null),
  lastDomesticStudy: evidenceShape.lastDomesticStudy.default(null),
  hasWorkHistory: evidenceShape.hasWorkHistory.default(null),
  wentStraightAbroad: evidenceShape.wentStraightAbroad.default(null),
  admittedBySelectingBody: evidenceShape.admittedBySelectingBody.default(null),
  idCardValidity: evidenceShape.idCardValidity.default(null),
  passportValidity: evidenceShape.passportValidity.default(null),
  visaValidity: evidenceShape.visaValidity.default(null),
  feeAmount: evidenceShape.feeAmount.default(null),
  dispatchProgress: evidenceShape.dispatchProgress.default([]),
};
