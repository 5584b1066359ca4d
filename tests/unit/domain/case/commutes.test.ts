import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import { commutes } from '#shared/domain/case/commutes.ts';
import { rebase } from '#shared/domain/case/rebase.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aDocument, event, ids, LI_QIANG, play, RECEIVED } from '../../../support/domain-cases.ts';

const START: CaseAction = { kind: 'review_started' };
const NOTE: CaseAction = { kind: 'note_added', text: '备注' };
const ASSIGN: CaseAction = { kind: 'assigned', assignee: null };
const WITHDRAW: CaseAction = { kind: 'withdrawn', reason: '不办了' };
const REPRINT: CaseAction = { kind: 'result_reprinted', resultId: ids.result(1), reason: '卡纸' };
const SIGN_IN: CaseAction = { kind: 'dossier_signed_in', signedInOn: civilDate('2026-11-10') };
const SUPPLEMENT: CaseAction = {
  kind: 'supplement_requested',
  supplementId: ids.supplement(1),
  items: [{ materialRow: 21, text: '成绩单' }],
  dueOn: civilDate('2026-11-20'),
  note: null,
};
const judge = (row: number): CaseAction => ({
  kind: 'material_judged',
  row,
  verdict: 'accepted',
  trust: 'D',
  reason: null,
});
const decide = (field: string): CaseAction => ({
  kind: 'field_decided',
  field,
  decision: 'agreed',
  value: 'x',
  reason: null,
});
const facts = (changes: Extract<CaseAction, { kind: 'facts_changed' }>['changes']): CaseAction => ({
  kind: 'facts_changed',
  changes,
  reason: '更正',
});
const correct = (changes: Extract<CaseAction, { kind: 'applicant_corrected' }>['changes']): CaseAction => ({
  kind: 'applicant_corrected',
  changes,
  reason: '更正',
});
const add = (index: number, row: number | null, replaces: number | null = null): CaseAction => ({
  kind: 'document_added',
  document: aDocument(index, row),
  replaces: replaces === null ? null : ids.document(replaces),
});
const file = (index: number, materialRow: number): CaseAction => ({
  kind: 'document_filed',
  documentId: ids.document(index),
  materialRow,
});

describe('which actions may be accepted in either order', () => {
  test.each<[string, CaseAction, CaseAction]>([
    ['notes with anything', NOTE, WITHDRAW],
    ['notes with notes', NOTE, NOTE],
    ['an assignment with a transition', ASSIGN, SUPPLEMENT],
    ['judging different rows', judge(17), judge(18)],
    ['deciding different fields', decide('name'), decide('birthDate')],
    ['a judgement and a decision', judge(17), decide('name')],
    ['an applicant’s paper and a judgement of another row', add(1, 18), judge(17)],
    ['an unfiled paper and a judgement', add(1, null), judge(17)],
    ['two papers', add(1, 17), add(2, 17)],
    ['a paper and the start of the review', add(1, 17), START],
    ['different facts', facts({ feePaid: true }), facts({ country: 'GBR' })],
    ['different entries of the applicant', correct({ name: '张山' }), correct({ sex: 'M' })],
    ['an entry and a word on another field', correct({ name: '张山' }), decide('birthDate')],
    ['an entry and a judgement', correct({ name: '张山' }), judge(17)],
    ['filing two papers', file(1, 17), file(2, 17)],
    ['two reprints', REPRINT, REPRINT],
    ['a dossier that came and another copy of its call', SIGN_IN, REPRINT],
    ['a print and a reprint', { kind: 'result_printed', resultId: ids.result(1) }, REPRINT],
  ])('%s', (_, a, b) => {
    expect(commutes(a, b)).toBe(true);
    expect(commutes(b, a)).toBe(true);
  });

  test.each<[string, CaseAction, CaseAction]>([
    ['two transitions', START, WITHDRAW],
    ['two sign-ins of a dossier', SIGN_IN, SIGN_IN],
    ['a dossier that came and a judgement', SIGN_IN, judge(4)],
    ['the same transition twice', START, START],
    ['a receipt with anything', RECEIVED, NOTE],
    ['the same row', judge(17), judge(17)],
    ['the same field', decide('name'), decide('name')],
    ['the same fact', facts({ feePaid: true }), facts({ feePaid: false, country: 'GBR' })],
    ['a field and the fact behind it', decide('degree'), facts({ degreeName: 'MSc' })],
    ['the same entry', correct({ name: '张山' }), correct({ name: '张珊' })],
    ['an entry and the word on it', correct({ nameLatin: 'ZHANG SHAN' }), decide('name')],
    ['two assignments', ASSIGN, ASSIGN],
    ['a paper and a judgement of its row', add(1, 17), judge(17)],
    ['a paper in another’s place and any judgement', add(2, 18, 1), judge(17)],
    ['two papers in one place', add(2, 17, 1), add(3, 17, 1)],
    ['a paper in the place of the other', add(1, 17), add(2, 17, 1)],
    ['one paper twice', add(1, 17), add(1, 18)],
    ['filing one paper twice', file(1, 17), file(1, 18)],
    ['filing a paper and judging', file(1, 17), judge(18)],
    ['a paper that nobody has seen and a request', add(1, 17), SUPPLEMENT],
    ['a judgement and a request', judge(17), SUPPLEMENT],
  ])('not: %s', (_, a, b) => {
    expect(commutes(a, b)).toBe(false);
    expect(commutes(b, a)).toBe(false);
  });
});

describe('pending work on top of the centre’s news', () => {
  test('what still fits is renumbered and keeps its id, what does not is handed back', () => {
    const base = play([RECEIVED, START, { kind: 'not_accepted', reason: '材料不全' }]);
    const note = event(2, NOTE, { id: ids.event(1) });
    const judged = event(3, judge(17), { id: ids.event(2), actor: LI_QIANG });
    const { record, events, refused } = rebase(base, [note, judged]);
    expect(events).toEqual([{ ...note, revision: 4 }]);
    expect(refused).toEqual([
      { event: judged, reason: { kind: 'wrong_state', action: 'material_judged', state: 'not_accepted' } },
    ]);
    expect(record.notes).toHaveLength(1);
  });
});
