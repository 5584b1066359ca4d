import fc from 'fast-check';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { RESULT_KINDS } from '#shared/domain/case/case-record.ts';
import { EXTENSION_GROUNDS } from '#shared/domain/deadlines/extension.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { APPLICANT, aDocument, event, ids, LI_QIANG, RECEIVED, SUPERVISOR, ZHANG_MIN } from './domain-cases.ts';

const small = fc.integer({ min: 1, max: 4 });
const reason = fc.constantFrom('理由', '', '  ');
const orNull = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(some, { nil: null });
const row = fc.constantFrom(5, 17, 18, 20, 21);
const resultId = small.map(ids.result);
const supplementId = small.map(ids.supplement);
const documentId = small.map(ids.document);

const document = fc
  .record({ index: fc.integer({ min: 1, max: 9 }), row: orNull(row), supplementId: orNull(supplementId) })
  .map((given) => aDocument(given.index, given.row, { supplementId: given.supplementId }));

/** Any action, sensible or not: few ids, so that they often meet. */
export const anyAction: fc.Arbitrary<CaseAction> = fc.oneof(
  fc.constant<CaseAction>(RECEIVED),
  fc.constant<CaseAction>({ kind: 'review_started' }),
  fc.record({
    kind: fc.constant('assigned' as const),
    assignee: orNull(fc.constant({ staffId: ids.staff(901), name: '张敏' })),
  }),
  fc.record({ kind: fc.constant('document_added' as const), document, replaces: orNull(documentId) }),
  fc.record({ kind: fc.constant('document_filed' as const), documentId, materialRow: orNull(row) }),
  fc.record({
    kind: fc.constant('material_judged' as const),
    row,
    verdict: fc.constantFrom('unseen' as const, 'accepted' as const, 'rejected' as const, 'doubtful' as const),
    trust: fc.constantFrom('A' as const, 'D' as const),
    reason: orNull(reason),
  }),
  fc.record({
    kind: fc.constant('field_decided' as const),
    field: fc.constantFrom('name', 'birthDate', 'degree', 'rule:R1'),
    decision: fc.constantFrom('agreed' as const, 'differs' as const, 'doubtful' as const),
    value: fc.constantFrom('', '值'),
    reason: orNull(reason),
  }),
  fc.record({
    kind: fc.constant('facts_changed' as const),
    changes: fc.constantFrom(
      {},
      { country: 'GBR' },
      { feePaid: true },
      { country: 'USA', feePaid: null },
      { degreeName: 'MSc' },
    ),
    reason,
  }),
  fc.record({
    kind: fc.constant('applicant_corrected' as const),
    changes: fc.constantFrom(
      {},
      { name: '张山' },
      { birthDate: civilDate('1998-04-13'), nameLatin: null },
      { mobile: '1' },
    ),
    reason,
  }),
  fc.record({ kind: fc.constant('note_added' as const), text: reason }),
  fc.record({
    kind: fc.constant('supplement_requested' as const),
    supplementId,
    items: fc.array(fc.record({ materialRow: orNull(row), text: fc.constant('请补充') }), { maxLength: 2 }),
    dueOn: fc.constant(civilDate('2026-12-01')),
    note: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('supplement_answered' as const), supplementId }),
  fc.record({
    kind: fc.constant('deadline_extended' as const),
    clock: fc.constantFrom('recognition', 'green_channel'),
    ground: fc.constantFrom(...EXTENSION_GROUNDS),
    reason,
    dueOn: fc.constantFrom(civilDate('2026-12-01'), civilDate('2026-12-15')),
    addedDays: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('dossier_signed_in' as const),
    signedInOn: fc.constantFrom(civilDate('2026-11-02'), civilDate('2026-11-03')),
  }),
  fc.record({ kind: fc.constant('dossier_sign_in_undone' as const), reason }),
  fc.record({ kind: fc.constant('verification_started' as const), institution: fc.constant('X') }),
  fc.record({
    kind: fc.constant('result_proposed' as const),
    resultId,
    resultKind: fc.constantFrom(...RESULT_KINDS),
    values: fc.constant({}),
  }),
  fc.record({ kind: fc.constant('proposal_returned' as const), resultId, reason }),
  fc.record({
    kind: fc.constant('result_signed' as const),
    resultId,
    number: fc.constantFrom('1', '2', ''),
    provisional: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('result_issued' as const), resultId, pdfHash: fc.constant(ids.hash('c')) }),
  fc.record({
    kind: fc.constant('result_issued' as const),
    resultId,
    pdfHash: fc.constant(ids.hash('d')),
    prints: fc.constant(0 as const),
  }),
  fc.record({ kind: fc.constant('result_printed' as const), resultId }),
  fc.record({ kind: fc.constant('result_reprinted' as const), resultId, reason }),
  fc.record({ kind: fc.constant('result_revoked' as const), resultId, reason }),
  fc.record({ kind: fc.constant('withdrawn' as const), reason }),
  fc.record({ kind: fc.constant('not_accepted' as const), reason }),
);

export const anyActor = fc.constantFrom(ZHANG_MIN, LI_QIANG, SUPERVISOR, APPLICANT);

/** The event that would follow the record, were it accepted. */
export function following(record: CaseRecord | null, action: CaseAction, actor = ZHANG_MIN): CaseEvent {
  return event((record?.revision ?? 0) + 1, action, { actor });
}

export const anySteps = fc.array(fc.tuple(anyActor, anyAction), { maxLength: 40 });
