import { z } from 'zod';
import {
  type Applicant,
  type CaseFacts,
  DEGREE_LEVELS,
  DESTINATION_KINDS,
  ID_TYPES,
  type Submitter,
} from '../domain/case/case-facts.ts';
import { MOST_DAYS_ABROAD } from '../domain/case/fact-faults.ts';
import { country, evidenceShape, fault, storedEvidenceShape } from './evidence-facts.ts';
import { civilDateSchema, line, workingDays } from './primitives.ts';

export const applicant = z.object({
  name: line,
  nameLatin: line.nullable(),
  sex: z.enum(['M', 'F', 'X']).nullable(),
  birthDate: civilDateSchema.nullable(),
  nationality: country,
  idType: z.enum(ID_TYPES),
  idNumber: z.string().min(4).max(30),
  mobile: z.string().max(30),
  email: z.string().max(120),
}) satisfies z.ZodType<Applicant>;

export const submitter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('applicant') }),
  z.object({ kind: z.literal('organisation'), name: line, contact: line }),
]) satisfies z.ZodType<Submitter>;

const studyEntry = z.object({
  institution: line,
  country,
  level: z.enum(['high_school', ...DEGREE_LEVELS]),
  from: civilDateSchema,
  to: civilDateSchema.nullable(),
});

const formShape = {
  destinationKind: z.enum(DESTINATION_KINDS).nullable(),
  country: country.nullable(),
  institution: line.nullable(),
  degreeLevel: z.enum(DEGREE_LEVELS).nullable(),
  degreeName: line.nullable(),
  field: line.nullable(),
  awardDate: civilDateSchema.nullable(),
  studyFrom: civilDateSchema.nullable(),
  studyTo: civilDateSchema.nullable(),
  studyHistory: z.array(studyEntry).max(50),
  documentLanguage: z.string().max(8).nullable(),
  daysAbroad: z
    .number()
    .int()
    .min(0, fault('days_out_of_range'))
    .max(MOST_DAYS_ABROAD, fault('days_out_of_range'))
    .nullable(),
  authorisationCode: z.string().max(20).nullable(),
  entryExitFound: z.boolean().nullable(),
  identityVerified: z.boolean().nullable(),
  agreementSigned: z.boolean().nullable(),
  feePaid: z.boolean().nullable(),
  greenChannelGround: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  greenChannelProven: z.boolean().nullable(),
  dossierKeptHere: z.boolean().nullable(),
  letterKind: z.enum(['plain', 'public_institution']).nullable(),
  householdKind: z.enum(['family', 'collective']).nullable(),
  worksAtHouseholdPlace: z.boolean().nullable(),
  employer: line.nullable(),
  hasEarlierStudyOrLaterWork: z.boolean().nullable(),
  deadlineClass: workingDays.nullable(),
  dossierSignedIn: civilDateSchema.nullable(),
};

/** Complete, as they are stored and travel. */
export const caseFacts = z.object({ ...formShape, ...storedEvidenceShape }) satisfies z.ZodType<CaseFacts>;

/** Key by key: here an absent key says nothing, where `caseFacts` would read it as not known. */
export const factShape = { ...formShape, ...evidenceShape };
