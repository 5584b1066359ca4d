import { z } from 'zod';
import type { CaseAction, CaseEvent } from '../domain/case/case-event.ts';
import type { Applicant, CaseFacts } from '../domain/case/case-facts.ts';
import {
  assignee,
  business,
  caseDocument,
  caseNumber,
  contactChannel,
  extensionShape,
  fieldDecisionKind,
  materialRow,
  queryChannel,
  queryId,
  queryOutcome,
  queryTopic,
  recheckOf,
  resultCode,
  resultKind,
  resultValues,
  secondNotice,
  supplementItem,
  trustLevel,
  verdict,
} from './case.ts';
import { applicant, caseFacts, factShape, submitter } from './facts.ts';
import {
  caseId,
  civilDateSchema,
  contentHash,
  documentId,
  eventId,
  instant,
  line,
  paragraph,
  resultId,
  supplementId,
} from './primitives.ts';
import { actor } from './staff.ts';

/** An absent key changes nothing; JSON has no `undefined`, so the optional keys are exact. */
export const factChanges = z.object(factShape).partial() as z.ZodType<Partial<CaseFacts>>;

export const applicantChanges = z.object(applicant.shape).partial() as z.ZodType<Partial<Applicant>>;

export const caseAction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('received'),
    number: caseNumber,
    business,
    channel: z.enum(['online', 'counter']),
    applicant,
    submitter,
    facts: caseFacts,
    submittedOn: civilDateSchema,
    documents: z.array(caseDocument).max(500),
    recheck: recheckOf.nullish(),
  }),
  z.object({ kind: z.literal('assigned'), assignee: assignee.nullable() }),
  z.object({ kind: z.literal('review_started') }),
  z.object({ kind: z.literal('document_added'), document: caseDocument, replaces: documentId.nullable() }),
  z.object({ kind: z.literal('document_filed'), documentId, materialRow: materialRow.nullable() }),
  z.object({
    kind: z.literal('material_judged'),
    row: materialRow,
    verdict,
    trust: trustLevel,
    reason: paragraph.nullable(),
  }),
  z.object({
    kind: z.literal('field_decided'),
    field: line,
    decision: fieldDecisionKind,
    value: z.string().max(1000),
    reason: paragraph.nullable(),
  }),
  z.object({ kind: z.literal('facts_changed'), changes: factChanges, reason: paragraph }),
  z.object({ kind: z.literal('applicant_corrected'), changes: applicantChanges, reason: paragraph }),
  z.object({ kind: z.literal('note_added'), text: paragraph }),
  z.object({
    kind: z.literal('supplement_requested'),
    supplementId,
    items: z.array(supplementItem).min(1).max(50),
    dueOn: civilDateSchema,
    note: paragraph.nullable(),
    pausesClock: z.boolean().exactOptional(),
    again: secondNotice.exactOptional(),
  }),
  z.object({
    kind: z.literal('supplement_told'),
    supplementId,
    channel: contactChannel,
    reached: z.boolean(),
    note: paragraph.nullable(),
  }),
  z.object({
    kind: z.literal('verification_asked'),
    queryId,
    institution: line,
    topic: queryTopic,
    channel: queryChannel,
    question: paragraph,
    followUpOn: civilDateSchema,
  }),
  z.object({
    kind: z.literal('verification_reminded'),
    queryId,
    channel: queryChannel,
    followUpOn: civilDateSchema,
  }),
  z.object({
    kind: z.literal('verification_answered'),
    queryId,
    outcome: queryOutcome,
    answer: paragraph,
    receivedOn: civilDateSchema,
  }),
  z.object({ kind: z.literal('supplement_answered'), supplementId }),
  z.object({ kind: z.literal('deadline_extended'), ...extensionShape }),
  z.object({ kind: z.literal('verification_started'), institution: line }),
  z.object({ kind: z.literal('result_proposed'), resultId, resultKind, values: resultValues }),
  z.object({ kind: z.literal('proposal_returned'), resultId, reason: paragraph }),
  z.object({ kind: z.literal('result_signed'), resultId, number: line, provisional: z.boolean() }),
  z.object({
    kind: z.literal('result_issued'),
    resultId,
    pdfHash: contentHash,
    prints: z.literal(0).exactOptional(),
    code: resultCode.exactOptional(),
  }),
  z.object({ kind: z.literal('result_printed'), resultId }),
  z.object({
    kind: z.literal('result_reprinted'),
    resultId,
    reason: paragraph,
    pdfHash: contentHash.exactOptional(),
  }),
  z.object({ kind: z.literal('result_revoked'), resultId, reason: paragraph }),
  z.object({ kind: z.literal('dossier_signed_in'), signedInOn: civilDateSchema }),
  z.object({ kind: z.literal('dossier_sign_in_undone'), reason: paragraph }),
  z.object({ kind: z.literal('withdrawn'), reason: paragraph }),
  z.object({ kind: z.literal('not_accepted'), reason: paragraph }),
]) satisfies z.ZodType<CaseAction>;

export const caseEvent = z.object({
  id: eventId,
  caseId,
  revision: z.number().int().min(1),
  at: instant,
  actor,
  action: caseAction,
}) satisfies z.ZodType<CaseEvent>;
