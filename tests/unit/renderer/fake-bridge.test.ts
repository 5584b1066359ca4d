import { expect, test } from 'vitest';
import { type CommandName, contract, type InputOf, isCommandName } from '#shared/ipc/contract.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { DocumentId, EventId, ResultId, SupplementId } from '#shared/kernel/ids.ts';
import { caseRecord } from '#shared/schema/case.ts';
import { createFakeBridge, type Scenario } from '#tests/support/fake-bridge/fake-bridge.ts';
import { MAIN_CASE } from '#tests/support/fake-bridge/fake-case.ts';
import { fakeId } from '#tests/support/fake-bridge/people.ts';
import { recognitionForm } from '#tests/support/forms.ts';

const caseId = MAIN_CASE;
const documentId = fakeId<DocumentId>(2, 1);
const resultId = fakeId<ResultId>(5, 1);
const reason = '申请人要求';
const onResult = { caseId, resultId };
const kind = 'recognition_certificate' as const;

/** One call of each command: the compiler asks for those that the contract gains. */
const CALLS: { readonly [Name in CommandName]: InputOf<Name> } = {
  'session.state': {},
  'session.sign_in': { number: '1001', password: 'demo' },
  'session.sign_out': {},
  'frame.status': {},
  'queue.list': { view: 'all', business: null, text: null, cursor: null, limit: 50 },
  'queue.counts': {},
  'queue.pinned': {},
  'queue.pin': { view: 'all', business: null, text: '张', pinned: true },
  'case.open': { caseId },
  'case.diploma_memory': { caseId },
  'case.timeline': { caseId },
  'case.start_review': { caseId },
  'case.judge_material': { caseId, row: 17, verdict: 'accepted', trust: 'A', reason: null },
  'case.decide_field': { caseId, field: 'name', decision: 'agreed', value: '张三', reason: null },
  'case.change_facts': { caseId, changes: { feePaid: true }, reason },
  'case.correct_applicant': { caseId, changes: { name: '张山' }, reason },
  'case.file_document': { caseId, documentId, materialRow: 17 },
  'case.add_note': { caseId, text: '已电话告知' },
  'case.sign_in_dossier': { caseId, signedInOn: civilDate('2026-11-19') },
  'case.undo_dossier_sign_in': { caseId, reason },
  'case.start_verification': { caseId, institution: '曼彻斯特大学' },
  'case.extend_deadline': { caseId, clock: 'recognition', ground: 'X1', reason, dueOn: civilDate('2026-12-10') },
  'case.set_deadline_class': { caseId, deadlineClass: 20, reason },
  'case.withdraw': { caseId, reason },
  'case.not_accept': { caseId, reason },
  'case.print_letter': { caseId, letter: 'receipt' },
  'intake.create_walk_in': recognitionForm('张三'),
  'intake.choose_files': { caseId, materialRow: null },
  'intake.import_bytes': { caseId, materialRow: null, fileName: 'a.pdf', bytes: new Uint8Array(1) },
  'intake.inbox': {},
  'intake.take_from_inbox': { caseId, materialRow: null, name: 'SCAN_0012.pdf' },
  'reading.retry': { documentId },
  'reading.cancel': { documentId },
  'reading.prefer': { documentId },
  'supplement.draft': { caseId },
  'supplement.preview': {
    caseId,
    items: [{ materialRow: 20, text: '请签署' }],
    dueOn: civilDate('2026-12-03'),
    note: null,
  },
  'supplement.request': {
    caseId,
    items: [{ materialRow: 20, text: '请签署' }],
    dueOn: civilDate('2026-12-03'),
    note: null,
  },
  'supplement.answer': { caseId },
  'supplement.told': {
    caseId,
    supplementId: fakeId<SupplementId>(6, 1),
    channel: 'phone',
    reached: false,
    note: '两次未接',
  },
  'diary.ask': {
    caseId,
    institution: 'The University of Manchester',
    topic: 'degree',
    channel: 'email',
    question: 'Dear Sir or Madam, …',
    followUpOn: civilDate('2026-12-01'),
  },
  'diary.remind': { caseId, queryId: documentId, channel: 'phone', followUpOn: civilDate('2026-12-08') },
  'diary.answer': {
    caseId,
    queryId: documentId,
    outcome: 'confirmed',
    answer: 'Confirmed.',
    receivedOn: civilDate('2026-11-19'),
  },
  'result.stack': {},
  'result.drafts': { caseId },
  'result.preview': { caseId, kind, values: {}, resultId: null },
  'result.propose': { caseId, papers: [{ kind, values: {} }] },
  'result.return': { ...onResult, reason },
  'result.sign': { caseId, resultIds: [onResult.resultId], signerNumber: '1002', signerPassword: 'demo' },
  'result.issue': { caseId, resultIds: [onResult.resultId] },
  'result.print': onResult,
  'result.reprint': { ...onResult, reason },
  'result.revoke': { ...onResult, reason },
  'sync.view': {},
  'sync.now': {},
  'sync.yield': { key: fakeId<EventId>(7, 3), reason },
  'sync.redo': { key: fakeId<EventId>(7, 3) },
  'report.daily': { date: civilDate('2026-11-19') },
  'report.export': { date: civilDate('2026-11-19') },
  'settings.view': {},
  'settings.change': { baseVersion: 1, changes: { greenChannelDays: 4 }, reason },
  'settings.change_calendar': { baseVersion: 1, days: [], publishedYears: [2026], reason },
  'staff.list': {},
  'case.assign_to': { caseId, staffNumber: null },
  'display.view': {},
  'display.show': { caseId, part: 'fields' },
  'display.clear': {},
  'draft.list': { caseId },
  'draft.keep': { caseId, place: 'note', value: '"草稿"' },
  'person.view': { caseId },
  'verify.check': { scan: '教留服认〔2026〕000123号', fileHash: null, holder: null },
  'recheck.open': { caseId, contested: 'field', proposed: '软件工程', reason },
  'catalogue.subjects': {},
  'catalogue.view': {},
  'catalogue.import': { catalogue: 'graduate_2022' },
};

const DESK = { signedIn: 'supervisor', centre: 'offline' } as const;
const SCENARIOS: readonly Scenario[] = [
  ...(['received', 'in_review', 'proposed', 'signed', 'issued'] as const).map(
    (state): Scenario => ({ business: 'recognition', ...DESK, state }),
  ),
  { business: 'archive', ...DESK, state: 'issued' },
];
/** No scenario has a supplement open, or a dossier signed in. */
const ALWAYS_REFUSED: readonly CommandName[] = [
  'supplement.answer',
  'supplement.told',
  'diary.remind',
  'diary.answer',
  'case.undo_dossier_sign_in',
];
const COMMANDS = Object.keys(CALLS).filter(isCommandName);

/** The case in an answer, however deep it stands; null where there is none. */
function recordIn(value: unknown): unknown {
  const { record, case: inner } = Object(value);
  return record ?? (inner === undefined ? null : recordIn(inner));
}

test.each(COMMANDS)('the fake answers %s as the contract says, in one state of the case at least', async (name) => {
  expect(contract[name].input.safeParse(CALLS[name]).error).toBeUndefined();
  const refusals: string[] = [];
  let answers = 0;
  for (const scenario of SCENARIOS) {
    const reply = await createFakeBridge(scenario).call(name, CALLS[name]);
    if (!reply.ok) {
      refusals.push(reply.failure.code);
      continue;
    }
    answers += 1;
    expect(contract[name].output.safeParse(reply.value).error).toBeUndefined();
    const record = recordIn(reply.value);
    if (record !== null) expect(caseRecord.safeParse(record).error).toBeUndefined();
  }
  expect(refusals).not.toContain('unknown_command');
  if (ALWAYS_REFUSED.includes(name)) expect(new Set(refusals).size).toBe(1);
  else expect(answers).toBeGreaterThan(0);
});
