import { describe, expect, test } from 'vitest';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import { foldEvents } from '#shared/domain/case/fold-events.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import {
  APPLICANT,
  aDocument,
  event,
  ids,
  LI_QIANG,
  play,
  RECEIVED,
  type Step,
  SUPERVISOR,
  story,
  ZHANG_MIN,
} from '../../../support/domain-cases.ts';

const START: CaseAction = { kind: 'review_started' };
const PROPOSE: CaseAction = {
  kind: 'result_proposed',
  resultId: ids.result(1),
  resultKind: 'recognition_certificate',
  values: { holder: '张三' },
};
const SIGN: CaseAction = {
  kind: 'result_signed',
  resultId: ids.result(1),
  number: '教留服认〔2026〕000001号',
  provisional: true,
};
const ISSUE: CaseAction = { kind: 'result_issued', resultId: ids.result(1), pdfHash: ids.hash('b') };
const REVOKE: CaseAction = { kind: 'result_revoked', resultId: ids.result(1), reason: '学位名称有误' };
const REQUEST: CaseAction = {
  kind: 'supplement_requested',
  supplementId: ids.supplement(1),
  items: [{ materialRow: 21, text: '请提交成绩单' }],
  dueOn: civilDate('2026-11-17'),
  note: null,
};
const ANSWER: CaseAction = { kind: 'supplement_answered', supplementId: ids.supplement(1) };
const TO_PROPOSED: readonly Step[] = [RECEIVED, START, PROPOSE];
const TO_ISSUED: readonly Step[] = [...TO_PROPOSED, [LI_QIANG, SIGN], ISSUE];

function refusal(steps: readonly Step[], next: Step): string {
  const record = play(steps);
  const [last] = story([next]);
  if (last === undefined) return '';
  const applied = applyEvent(record, { ...last, revision: record.revision + 1 });
  return applied.ok ? 'accepted' : applied.reason.kind;
}

describe('a case from receipt to certificate', () => {
  test('the way through supplement and verification', () => {
    const record = play([
      RECEIVED,
      START,
      { kind: 'material_judged', row: 17, verdict: 'accepted', trust: 'C', reason: null },
      { kind: 'material_judged', row: 17, verdict: 'doubtful', trust: 'C', reason: '印章不清' },
      { kind: 'field_decided', field: 'birthDate', decision: 'agreed', value: '1949-12-31', reason: null },
      { kind: 'facts_changed', changes: { country: 'GBR' }, reason: '按文凭更正' },
      { kind: 'note_added', text: '已电话联系' },
      { kind: 'document_filed', documentId: ids.document(2), materialRow: 18 },
      [SUPERVISOR, { kind: 'assigned', assignee: { staffId: ids.staff(901), name: '张敏' } }],
      [ZHANG_MIN, REQUEST, '2026-11-04'],
      [
        APPLICANT,
        {
          kind: 'document_added',
          document: aDocument(3, 21, { supplementId: ids.supplement(1) }),
          replaces: ids.document(1),
        },
        '2026-11-06',
      ],
      [APPLICANT, ANSWER, '2026-11-06'],
      { kind: 'verification_started', institution: 'University of Leeds' },
      PROPOSE,
      [LI_QIANG, SIGN],
      ISSUE,
      { kind: 'result_reprinted', resultId: ids.result(1), reason: '卡纸' },
    ]);
    expect(record.state).toEqual({ kind: 'issued', resultId: ids.result(1) });
    expect(record.revision).toBe(17);
    expect(record.materials).toHaveLength(1);
    expect(record.materials[0]).toMatchObject({ verdict: 'doubtful', reason: '印章不清' });
    expect(record.facts.country).toBe('GBR');
    expect(record.documents[0]?.replacedBy).toBe(ids.document(3));
    expect(record.documents[1]?.materialRow).toBe(18);
    expect(record.supplements[0]).toMatchObject({ requestedOn: '2026-11-04', answeredOn: '2026-11-06' });
    expect(record.results[0]).toMatchObject({
      prints: 2,
      signedBy: { name: '李强' },
      pdfHash: ids.hash('b'),
      provisional: true,
    });
    expect(record.assignee?.name).toBe('张敏');
  });

  test('only what a printer took counts; an issue of before, which says nothing of prints, was the first one', () => {
    const issue: CaseAction = { kind: 'result_issued', resultId: ids.result(1), pdfHash: ids.hash('b'), prints: 0 };
    const signed: readonly Step[] = [...TO_PROPOSED, [LI_QIANG, SIGN]];
    const print: CaseAction = { kind: 'result_printed', resultId: ids.result(1) };
    const reprint: CaseAction = {
      kind: 'result_reprinted',
      resultId: ids.result(1),
      reason: '遗失',
      pdfHash: ids.hash('d'),
    };
    expect(play([...signed, ISSUE]).results[0]?.prints).toBe(1);
    expect(play([...signed, issue]).results[0]?.prints).toBe(0);
    expect(play([...signed, issue, print]).results[0]?.prints).toBe(1);
    expect(play([...signed, issue, print, reprint]).results[0]).toMatchObject({ prints: 2, pdfHash: ids.hash('b') });
  });

  test('a refused recognition stands as refused', () => {
    const refused: CaseAction = { ...PROPOSE, resultKind: 'recognition_refused' };
    expect(play([RECEIVED, START, refused, [LI_QIANG, SIGN], ISSUE]).state.kind).toBe('refused');
  });

  test('a revoked certificate stays on record and is reissued under a new number', () => {
    const again: CaseAction = { ...PROPOSE, resultId: ids.result(2) };
    const sign: CaseAction = { ...SIGN, resultId: ids.result(2), number: '教留服认〔2026〕000002号' };
    const record = play([...TO_ISSUED, [SUPERVISOR, REVOKE], again, [LI_QIANG, sign]]);
    expect(record.state.kind).toBe('signed');
    expect(record.results.map((result) => result.number)).toEqual([
      '教留服认〔2026〕000001号',
      '教留服认〔2026〕000002号',
    ]);
    expect(record.results[0]?.revokedReason).toBe('学位名称有误');
    expect(refusal([...TO_ISSUED, REVOKE, again], [LI_QIANG, { ...SIGN, resultId: ids.result(2) }])).toBe(
      'number_taken',
    );
  });

  test('a returned proposal goes back to review and can be made anew', () => {
    const record = play([
      ...TO_PROPOSED,
      [LI_QIANG, { kind: 'proposal_returned', resultId: ids.result(1), reason: '专业领域不符' }],
    ]);
    expect(record.state.kind).toBe('in_review');
    expect(record.results).toEqual([]);
  });

  test('a proposer signs alone where the office asks for no second signature', () => {
    const propose: CaseAction = { ...PROPOSE, resultKind: 'archive_certificate' };
    const received: CaseAction = { ...RECEIVED, business: 'archive', documents: [] };
    expect(play([received, START, propose, SIGN]).state.kind).toBe('signed');
  });
});

describe('what does not fit is refused with the reason', () => {
  test.each<[string, readonly Step[], Step, string]>([
    ['a second receipt', [RECEIVED], RECEIVED, 'already_received'],
    [
      'judging before the review began',
      [RECEIVED],
      { kind: 'material_judged', row: 17, verdict: 'accepted', trust: 'A', reason: null },
      'wrong_state',
    ],
    ['proposing before the review began', [RECEIVED], PROPOSE, 'wrong_state'],
    ['proposing while a supplement is open', [RECEIVED, START, REQUEST], PROPOSE, 'wrong_state'],
    [
      'a second request while one is open',
      [RECEIVED, START, REQUEST],
      { ...REQUEST, supplementId: ids.supplement(2) },
      'wrong_state',
    ],
    ['issuing without a signature', TO_PROPOSED, ISSUE, 'wrong_stage'],
    ['反悔 after the certificate', TO_ISSUED, { kind: 'withdrawn', reason: '不需要了' }, 'wrong_state'],
    [
      'not accepting what went out for verification',
      [RECEIVED, START, { kind: 'verification_started', institution: 'X' }],
      { kind: 'not_accepted', reason: '材料不全' },
      'wrong_state',
    ],
    [
      'a settlement sent out for verification, after which nothing but a paper could end it',
      [{ ...RECEIVED, business: 'settle_bj_local', documents: [] }, START],
      { kind: 'verification_started', institution: 'X' },
      'foreign_step',
    ],
    ['the proposer signing', TO_PROPOSED, SIGN, 'four_eyes'],
    ['somebody without an identity signing', TO_PROPOSED, [APPLICANT, SIGN], 'four_eyes'],
    ['signing without a number', TO_PROPOSED, [LI_QIANG, { ...SIGN, number: ' ' }], 'nothing_in_it'],
    ['signing another result', TO_PROPOSED, [LI_QIANG, { ...SIGN, resultId: ids.result(7) }], 'unknown_result'],
    [
      'another business’s paper',
      [RECEIVED, START],
      { ...PROPOSE, resultKind: 'dispatch_completion' },
      'foreign_result_kind',
    ],
    ['a result id used before', [...TO_ISSUED, REVOKE], PROPOSE, 'id_taken'],
    [
      'a rejection without a reason',
      [RECEIVED, START],
      { kind: 'material_judged', row: 17, verdict: 'rejected', trust: 'D', reason: ' ' },
      'reason_missing',
    ],
    [
      'a doubt without a reason',
      [RECEIVED, START],
      { kind: 'material_judged', row: 17, verdict: 'doubtful', trust: 'D', reason: null },
      'reason_missing',
    ],
    [
      'a row of another business',
      [RECEIVED, START],
      { kind: 'material_judged', row: 5, verdict: 'accepted', trust: 'D', reason: null },
      'foreign_material_row',
    ],
    [
      'a differing field without a reason',
      [RECEIVED, START],
      { kind: 'field_decided', field: 'name', decision: 'differs', value: '', reason: null },
      'reason_missing',
    ],
    [
      'overruling a rule without a reason',
      [RECEIVED, START],
      { kind: 'field_decided', field: 'rule:R3', decision: 'agreed', value: '', reason: null },
      'reason_missing',
    ],
    ['a supplement that asks for nothing', [RECEIVED, START], { ...REQUEST, items: [] }, 'nothing_in_it'],
    [
      'a supplement for a foreign row',
      [RECEIVED, START],
      { ...REQUEST, items: [{ materialRow: 1, text: 'x' }] },
      'foreign_material_row',
    ],
    ['a supplement id used before', [RECEIVED, START, REQUEST, ANSWER], REQUEST, 'id_taken'],
    [
      'answering another supplement',
      [RECEIVED, START, REQUEST],
      { kind: 'supplement_answered', supplementId: ids.supplement(9) },
      'unknown_supplement',
    ],
    [
      'filing what is not there',
      [RECEIVED],
      { kind: 'document_filed', documentId: ids.document(99), materialRow: 17 },
      'unknown_document',
    ],
    [
      'a document twice',
      [RECEIVED],
      { kind: 'document_added', document: aDocument(1, 17), replaces: null },
      'id_taken',
    ],
    [
      'replacing what is not there',
      [RECEIVED],
      { kind: 'document_added', document: aDocument(5, 17), replaces: ids.document(99) },
      'unknown_document',
    ],
    [
      'replacing what was replaced',
      [RECEIVED, { kind: 'document_added', document: aDocument(5, 17), replaces: ids.document(1) }],
      { kind: 'document_added', document: aDocument(6, 17), replaces: ids.document(1) },
      'already_replaced',
    ],
    [
      'a document for an unknown supplement',
      [RECEIVED],
      { kind: 'document_added', document: aDocument(5, 17, { supplementId: ids.supplement(4) }), replaces: null },
      'unknown_supplement',
    ],
    ['changing nothing', [RECEIVED], { kind: 'facts_changed', changes: {}, reason: '无' }, 'nothing_in_it'],
    [
      'changing facts without a reason',
      [RECEIVED],
      { kind: 'facts_changed', changes: { country: 'GBR' }, reason: '' },
      'reason_missing',
    ],
    ['an empty note', [RECEIVED], { kind: 'note_added', text: '  ' }, 'nothing_in_it'],
    ['revoking without a reason', TO_ISSUED, { ...REVOKE, reason: '' }, 'reason_missing'],
    [
      'a document after the end',
      TO_ISSUED,
      { kind: 'document_added', document: aDocument(5, 17), replaces: null },
      'wrong_state',
    ],
  ])('%s', (_, steps, next, reason) => {
    expect(refusal(steps, next)).toBe(reason);
  });

  test('an event of another revision or another case', () => {
    const record = play([RECEIVED]);
    const late = applyEvent(record, event(5, START));
    expect(late).toEqual({ ok: false, reason: { kind: 'wrong_revision', expected: 2, found: 5 } });
    expect(applyEvent(record, event(2, START, { caseId: ids.case(2) }))).toMatchObject({
      reason: { kind: 'other_case' },
    });
    expect(applyEvent(null, event(1, START))).toMatchObject({ reason: { kind: 'not_received' } });
    expect(applyEvent(null, event(2, RECEIVED))).toMatchObject({ reason: { kind: 'wrong_revision' } });
  });

  test('an application with one document twice, or filed under another business', () => {
    const twice = applyEvent(null, event(1, { ...RECEIVED, documents: [aDocument(1, 17), aDocument(1, 18)] }));
    expect(twice).toMatchObject({ reason: { kind: 'id_taken' } });
    const foreign = applyEvent(null, event(1, { ...RECEIVED, documents: [aDocument(1, 4)] }));
    expect(foreign).toMatchObject({ reason: { kind: 'foreign_material_row', row: 4 } });
    const answer = applyEvent(
      null,
      event(1, { ...RECEIVED, documents: [aDocument(1, 17, { supplementId: ids.supplement(1) })] }),
    );
    expect(answer).toMatchObject({ reason: { kind: 'unknown_supplement' } });
  });
});

describe('accepted history', () => {
  test('folds although the office has changed its mind about second signatures', () => {
    const events = story([...TO_PROPOSED, SIGN]);
    const lenient = { secondSignature: [] };
    expect(foldEvents(events).ok).toBe(true);
    expect(foldEvents(events, lenient).ok).toBe(true);
    expect(foldEvents(events, { secondSignature: ['recognition'] })).toMatchObject({ reason: { kind: 'four_eyes' } });
  });

  test('no events are no case', () => {
    expect(foldEvents([])).toEqual({ ok: false, reason: { kind: 'not_received' } });
  });

  test('nothing that was handed in is changed', () => {
    const record = play([RECEIVED, START]);
    const before = structuredClone(record);
    applyEvent(record, event(3, PROPOSE));
    expect(record).toEqual(before);
  });
});
