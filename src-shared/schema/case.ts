import { z } from 'zod';
import { BUSINESS_CODES } from '../domain/business/business-code.ts';
import {
  type CaseDocument,
  type CaseRecord,
  CONTACT_CHANNELS,
  MATERIAL_VERDICTS,
  type MaterialVerdict,
  RESULT_KINDS,
  type ResultDocument,
  type Supplement,
} from '../domain/case/case-record.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import type { RecheckOf } from '../domain/case/recheck-of.ts';
import {
  QUERY_CHANNELS,
  QUERY_OUTCOMES,
  QUERY_TOPICS,
  type VerificationQuery,
} from '../domain/case/verification-query.ts';
import { EXTENSION_GROUNDS } from '../domain/deadlines/extension.ts';
import { ID_PATTERN } from '../kernel/ids.ts';
import { applicant, caseFacts, submitter } from './facts.ts';
import {
  caseId,
  civilDateSchema,
  contentHash,
  documentId,
  instant,
  line,
  paragraph,
  resultId,
  staffId,
  supplementId,
} from './primitives.ts';
import { actor } from './staff.ts';

export const business = z.enum(BUSINESS_CODES);
export const caseNumber = z.string().min(3).max(40);
export const materialRow = z.number().int().min(1).max(24);
export const trustLevel = z.enum(['A', 'B', 'C', 'D']);
export const verdict = z.enum(MATERIAL_VERDICTS);
export const resultKind = z.enum(RESULT_KINDS);
/** 防伪码: base 32 (`domain/authenticity/result-code.ts`). */
export const resultCode = z.string().regex(/^[A-Z2-7]{140,900}$/);
export const fieldDecisionKind = z.enum(['agreed', 'differs', 'doubtful']);
export const resultValues = z.record(z.string().max(60), z.string().max(1000));

export const caseState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received') }),
  z.object({ kind: z.literal('in_review') }),
  z.object({ kind: z.literal('supplement_requested'), supplementId, dueOn: civilDateSchema }),
  z.object({ kind: z.literal('supplemented'), supplementId }),
  z.object({ kind: z.literal('verifying') }),
  z.object({ kind: z.literal('proposed'), resultId }),
  z.object({ kind: z.literal('signed'), resultId }),
  z.object({ kind: z.literal('issued'), resultId }),
  z.object({ kind: z.literal('refused'), resultId }),
  z.object({ kind: z.literal('revoked'), resultId }),
  z.object({ kind: z.literal('withdrawn') }),
  z.object({ kind: z.literal('not_accepted') }),
]) satisfies z.ZodType<CaseState>;

export const caseDocument = z.object({
  id: documentId,
  hash: contentHash,
  fileName: z.string().min(1).max(255),
  mime: z.string().max(100),
  size: z.number().int().min(0),
  materialRow: materialRow.nullable(),
  supplementId: supplementId.nullable(),
  addedAt: instant,
  addedBy: actor,
  replacedBy: documentId.nullable(),
}) satisfies z.ZodType<CaseDocument>;

const materialVerdict = z.object({
  row: materialRow,
  verdict,
  reason: paragraph.nullable(),
  trust: trustLevel,
  by: actor,
  at: instant,
}) satisfies z.ZodType<MaterialVerdict>;

const fieldDecision = z.object({
  field: line,
  decision: fieldDecisionKind,
  value: z.string().max(1000),
  reason: paragraph.nullable(),
  by: actor,
  at: instant,
});

export const supplementItem = z.object({ materialRow: materialRow.nullable(), text: paragraph });

export const contactChannel = z.enum(CONTACT_CHANNELS);

export const secondNotice = z.object({ reason: paragraph, approvedBy: actor });

/** A uuid v7 as every id of ours. */
export const queryId = z.string().regex(ID_PATTERN);
export const queryTopic = z.enum(QUERY_TOPICS);
export const queryChannel = z.enum(QUERY_CHANNELS);
export const queryOutcome = z.enum(QUERY_OUTCOMES);

const verificationQuery = z.object({
  id: queryId,
  institution: line,
  topic: queryTopic,
  channel: queryChannel,
  question: paragraph,
  askedAt: instant,
  askedBy: actor,
  followUpOn: civilDateSchema,
  reminders: z.array(z.object({ channel: queryChannel, at: instant, by: actor })),
  answer: z
    .object({ outcome: queryOutcome, text: paragraph, receivedOn: civilDateSchema, at: instant, by: actor })
    .nullable(),
}) satisfies z.ZodType<VerificationQuery>;

const supplement = z.object({
  id: supplementId,
  items: z.array(supplementItem),
  requestedAt: instant,
  requestedOn: civilDateSchema,
  dueOn: civilDateSchema,
  by: actor,
  note: paragraph.nullable(),
  pausesClock: z.boolean().exactOptional(),
  again: secondNotice.exactOptional(),
  contacts: z
    .array(
      z.object({
        channel: contactChannel,
        reached: z.boolean(),
        note: paragraph.nullable(),
        at: instant,
        by: actor,
      }),
    )
    .exactOptional(),
  answeredOn: civilDateSchema.nullable(),
}) satisfies z.ZodType<Supplement>;

const resultDocument = z.object({
  id: resultId,
  kind: resultKind,
  number: z.string().nullable(),
  provisional: z.boolean(),
  values: resultValues,
  proposedBy: actor,
  proposedAt: instant,
  signedBy: actor.nullable(),
  signedAt: instant.nullable(),
  issuedAt: instant.nullable(),
  pdfHash: contentHash.nullable(),
  code: resultCode.exactOptional(),
  prints: z.number().int().min(0),
  revokedAt: instant.nullable(),
  revokedReason: paragraph.nullable(),
}) satisfies z.ZodType<ResultDocument>;

export const extensionShape = {
  clock: line,
  ground: z.enum(EXTENSION_GROUNDS),
  reason: paragraph,
  dueOn: civilDateSchema,
  addedDays: z.number().int().min(1).max(5000),
};

export const assignee = z.object({ staffId, name: line });

export const recheckOf = z.object({
  caseId,
  number: caseNumber,
  resultId,
  resultNumber: line,
  field: z.string().max(1000),
  proposed: line,
  reason: paragraph,
}) satisfies z.ZodType<RecheckOf>;

export const caseRecord = z.object({
  id: caseId,
  number: caseNumber,
  business,
  channel: z.enum(['online', 'counter']),
  applicant,
  submitter,
  facts: caseFacts,
  submittedOn: civilDateSchema,
  receivedAt: instant,
  state: caseState,
  revision: z.number().int().min(1),
  assignee: assignee.nullable(),
  documents: z.array(caseDocument),
  materials: z.array(materialVerdict),
  fields: z.array(fieldDecision),
  supplements: z.array(supplement),
  results: z.array(resultDocument),
  notes: z.array(z.object({ text: paragraph, by: actor, at: instant })),
  extensions: z.array(z.object({ ...extensionShape, by: actor, at: instant })).default([]),
  dossierSignedBy: actor.exactOptional(),
  queries: z.array(verificationQuery).exactOptional(),
  recheckOf: recheckOf.nullable().default(null),
}) satisfies z.ZodType<CaseRecord>;
