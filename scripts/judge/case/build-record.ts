import type { Applicant } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord, MaterialVerdict } from '#shared/domain/case/case-record.ts';
import type { CaseState } from '#shared/domain/case/case-state.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import { applicant, caseFacts } from '#shared/schema/facts.ts';
import { caseId, contentHash, documentId, supplementId } from '#shared/schema/primitives.ts';
import { fixedId } from './fixed-id.ts';
import type { JudgeInput } from './input-schema.ts';
import { midday } from './midday.ts';
import { recheckOf } from './recheck-of.ts';
import { UNKNOWN_PERSON } from './unknown-person.ts';

export const NOBODY: Actor = { kind: 'staff', staffId: null, name: '审核员', role: 'reviewer' };
function verdictsOf(input: JudgeInput): readonly MaterialVerdict[] {
  return Object.entries(input.verdicts).map(([row, given]) => ({
    row: Number(row),
    verdict: typeof given === 'string' ? given : given.verdict,
    reason: typeof given === 'string' ? null : given.reason,
    trust: 'D',
    by: NOBODY,
    at: midday(input.submittedOn),
  }));
}

/** The person as far as it is given. */
export function applicantOf(input: JudgeInput): Applicant {
  return applicant.parse({ ...UNKNOWN_PERSON, ...input.applicant });
}

/** The case that the plain facts describe, under review. */
export function buildRecord(input: JudgeInput): CaseRecord {
  const receivedAt = midday(input.submittedOn);
  const supplements = input.supplements.map(({ requestedOn, answeredOn, rows }, index) => ({
    id: supplementId.parse(fixedId(1000 + index)),
    items: rows.map((row) => ({ materialRow: row, text: '请补充' })),
    requestedAt: midday(requestedOn),
    requestedOn,
    dueOn: requestedOn,
    by: NOBODY,
    note: null,
    answeredOn,
  }));
  const open = supplements.find((supplement) => supplement.answeredOn === null);
  const state: CaseState = open
    ? { kind: 'supplement_requested', supplementId: open.id, dueOn: open.dueOn }
    : { kind: 'in_review' };
  return {
    id: caseId.parse(fixedId(0)),
    number: input.number,
    business: input.business,
    channel: 'counter',
    applicant: applicantOf(input),
    submitter: { kind: 'applicant' },
    facts: caseFacts.parse({ ...NO_FACTS, ...input.facts, ...input.recheckOf?.changes }),
    submittedOn: input.submittedOn,
    receivedAt,
    state,
    revision: 1,
    assignee: null,
    documents: input.documents.map(({ materialRow, fileName }, index) => ({
      id: documentId.parse(fixedId(index + 1)),
      hash: contentHash.parse('0'.repeat(64)),
      fileName,
      mime: 'application/pdf',
      size: 0,
      materialRow,
      supplementId: null,
      addedAt: receivedAt,
      addedBy: NOBODY,
      replacedBy: null,
    })),
    materials: verdictsOf(input),
    fields: Object.entries(input.fields).map(([field, decided]) => ({ field, ...decided, by: NOBODY, at: receivedAt })),
    supplements,
    results: [],
    notes: [],
    extensions: [],
    recheckOf: input.recheckOf ? recheckOf(input.recheckOf) : null,
  };
}
