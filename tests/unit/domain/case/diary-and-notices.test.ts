import { describe, expect, test } from 'vitest';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import { SETTLED_HISTORY } from '#shared/domain/case/case-policy.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { commutes } from '#shared/domain/case/commutes.ts';
import { matchSupplement } from '#shared/domain/case/match-supplement.ts';
import { isFollowUpDue, QUERY_TOPICS, queriesOf } from '#shared/domain/case/verification-query.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import { verificationLetter } from '#shared/i18n/en/verification-letters.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { caseRecord } from '#shared/schema/case.ts';
import { caseAction } from '#shared/schema/case-event.ts';
import { event, ids, RECEIVED, SUPERVISOR, ZHANG_MIN } from '../../../support/domain-cases.ts';

function tell(record: CaseRecord | null, actions: readonly CaseAction[]): CaseRecord {
  let now = record;
  for (const action of actions) {
    const applied = applyEvent(now, event((now?.revision ?? 0) + 1, action));
    if (!applied.ok) throw new Error(applied.reason.kind);
    now = applied.record;
  }
  if (!now) throw new Error('nothing was told');
  return now;
}

function refusal(record: CaseRecord, action: CaseAction): string | null {
  const applied = applyEvent(record, event(record.revision + 1, action));
  return applied.ok ? null : applied.reason.kind;
}

const notice = (index: number, more: object = {}): CaseAction => ({
  kind: 'supplement_requested',
  supplementId: ids.supplement(index),
  items: [
    { materialRow: 18, text: '请重新提交护照' },
    { materialRow: null, text: '请缴费' },
  ],
  dueOn: civilDate('2026-12-10'),
  note: null,
  ...more,
});
const answered = (index: number): CaseAction => ({ kind: 'supplement_answered', supplementId: ids.supplement(index) });
const approvedBy = (approver: Actor) => ({ again: { reason: '首次遗漏了成绩单', approvedBy: approver } });

const once = tell(null, [RECEIVED, { kind: 'review_started' }, notice(1), answered(1)]);

describe('再次补正', () => {
  test('is a supervisor’s word, with a reason', () => {
    expect(refusal(once, notice(2))).toBe('second_notice');
    expect(refusal(once, notice(2, approvedBy(ZHANG_MIN)))).toBe('second_notice');
    expect(refusal(once, notice(2, { again: { reason: ' ', approvedBy: SUPERVISOR } }))).toBe('second_notice');
    const twice = tell(once, [notice(2, approvedBy(SUPERVISOR))]);
    expect(twice.supplements.at(-1)?.again?.approvedBy.name).toBe(SUPERVISOR.name);
  });

  test('of before that was asked for still folds', () => {
    const applied = applyEvent(once, event(once.revision + 1, notice(2)), SETTLED_HISTORY);
    expect(applied.ok).toBe(true);
  });
});

describe('告知情况', () => {
  const told: CaseAction = {
    kind: 'supplement_told',
    supplementId: ids.supplement(1),
    channel: 'phone',
    reached: false,
    note: '两次未接',
  };

  test('is kept with who and when, and moves nothing', () => {
    const after = tell(once, [told, { ...told, reached: true, note: null }]);
    expect(after.supplements[0]?.contacts).toMatchObject([{ reached: false, note: '两次未接' }, { reached: true }]);
    expect(after.state).toEqual(once.state);
    expect(caseRecord.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
  });

  test('of a notice that there is not is refused', () => {
    expect(refusal(once, { ...told, supplementId: ids.supplement(9) })).toBe('unknown_supplement');
  });
});

test('what came back stands beside what was asked for, with what it took the place of', () => {
  const [old] = once.documents;
  if (!old) throw new Error('the case begins with a paper');
  const base = { ...old, materialRow: 18, supplementId: null };
  const next = { ...base, id: ids.document(7), fileName: '护照重扫.pdf', supplementId: ids.supplement(1) };
  const stray = { ...next, id: ids.document(8), materialRow: null };
  const documents = [{ ...base, replacedBy: next.id }, next, stray];
  const [supplement] = once.supplements;
  if (!supplement) throw new Error('a notice went out');
  const matched = matchSupplement({ documents }, supplement);
  expect(matched.items.map(({ files }) => files.map(({ document, before }) => [document.id, before?.id]))).toEqual([
    [[next.id, base.id]],
    [],
  ]);
  expect(matched.others.map(({ document }) => document.id)).toEqual([stray.id]);
});

describe('核查日记', () => {
  const queryId = ids.document(20);
  const ask: CaseAction = {
    kind: 'verification_asked',
    queryId,
    institution: 'The University of Manchester',
    topic: 'degree',
    channel: 'email',
    question: 'Dear Sir or Madam, …',
    followUpOn: civilDate('2026-12-01'),
  };
  const remind: CaseAction = {
    kind: 'verification_reminded',
    queryId,
    channel: 'phone',
    followUpOn: civilDate('2026-12-08'),
  };
  const answer: CaseAction = {
    kind: 'verification_answered',
    queryId,
    outcome: 'confirmed',
    answer: 'The degree was conferred.',
    receivedOn: civilDate('2026-12-09'),
  };

  test('goes from question over reminder to answer, and is due for a reminder until then', () => {
    const asked = tell(once, [ask]);
    const due = (record: CaseRecord, day: string) => queriesOf(record).map((one) => isFollowUpDue(one, civilDate(day)));
    expect([due(asked, '2026-11-30'), due(asked, '2026-12-01')]).toEqual([[false], [true]]);
    const reminded = tell(asked, [remind]);
    expect([due(reminded, '2026-12-07'), due(reminded, '2026-12-08')]).toEqual([[false], [true]]);
    const done = tell(reminded, [answer]);
    expect(due(done, '2027-01-01')).toEqual([false]);
    expect(queriesOf(done)[0]).toMatchObject({ reminders: [{ channel: 'phone' }], answer: { outcome: 'confirmed' } });
    expect(caseRecord.parse(JSON.parse(JSON.stringify(done)))).toEqual(done);
    for (const action of [ask, remind, answer]) expect(caseAction.parse(action)).toEqual(action);
  });

  test('takes an answer after the case was given up, once', () => {
    const over = tell(once, [ask, { kind: 'withdrawn', reason: '本人撤回' }, answer]);
    expect(queriesOf(over)[0]?.answer?.outcome).toBe('confirmed');
    expect(refusal(over, answer)).toBe('query_answered');
    expect(refusal(once, answer)).toBe('unknown_query');
  });

  test('two desks may write into it at once, but not of the same question', () => {
    expect(commutes(ask, { kind: 'note_added', text: '备注' })).toBe(true);
    expect(commutes(ask, { ...ask, queryId: ids.document(21) })).toBe(true);
    expect(commutes(remind, answer)).toBe(false);
  });

  test.each(QUERY_TOPICS)('has a letter in plain English about %s, without what is not known', (topic) => {
    const subject = {
      caseNumber: 'RZ-2026-000123',
      name: 'ZHANG SAN',
      birthDate: null,
      degree: 'Master of Science',
      field: null,
      studyFrom: null,
      studyTo: null,
      awardDate: null,
    };
    const letter = verificationLetter(topic, subject);
    expect(letter).toMatch(/^[\x20-\x7e\n]+$/);
    expect(letter).toContain('Our reference: RZ-2026-000123');
    expect(letter).not.toMatch(/null|undefined|Date of birth/);
    expect(letter.length).toBeLessThan(4000);
  });
});
