import { afterEach, beforeEach, expect, test } from 'vitest';
import { residentIdCheckDigit } from '#shared/domain/identity/resident-id.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { LI, ZHAO } from '#tests/support/people.ts';

let desk: TestCore;
let caseId: CaseId;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  ({ caseId } = await desk.do('intake.create_walk_in', recognitionForm('张山', 1)));
  await desk.do('case.start_review', { caseId });
});
afterEach(() => desk.remove());

const reason = '对照身份证原件，收件时录错';
/** Of the same holder as the form's, born a year later. */
const LATER = '11990019910102001';
const LATER_NUMBER = LATER + residentIdCheckDigit(LATER);

const rowOf = async (field: string) =>
  (await desk.do('case.open', { caseId })).comparisons.find((row) => row.field === field);

test('a name is put right with its reason: compared anew, found by search, said in the timeline', async () => {
  const given = { caseId, field: 'name', decision: 'agreed', value: '张山', reason: null } as const;
  await desk.do('case.decide_field', given);
  await desk.do('case.decide_field', { ...given, field: 'sex', value: 'M' });
  const view = await desk.do('case.correct_applicant', { caseId, changes: { name: '张三' }, reason });
  expect(view.record.applicant.name).toBe('张三');
  expect((await rowOf('name'))?.form).toBe('张三');
  expect(view.record.fields.map(({ field }) => field)).toEqual(['sex']);
  const page = await desk.do('queue.list', { view: 'all', business: null, text: '张三', cursor: null, limit: 10 });
  expect(page.rows.map((row) => row.caseId)).toEqual([caseId]);
  expect((await desk.do('case.timeline', { caseId })).at(-1)).toMatchObject({
    kind: 'applicant_corrected',
    text: '更正申请人信息：姓名改为“张三”',
    reason,
    actor: { name: LI.name },
  });
});

test('a birth date against the number is refused at its place; number and date are put right together', async () => {
  const birthDate = civilDate('1991-01-02');
  expect(await desk.refused('case.correct_applicant', { caseId, changes: { birthDate }, reason })).toMatchObject({
    code: 'fact_faulty',
    field: 'changes.birthDate',
    params: { field: '出生日期', fault: '证件号码中是 1990-01-02，请对照证件改正其一' },
  });
  const numberAlone = { caseId, changes: { idNumber: LATER_NUMBER }, reason };
  expect((await desk.refused('case.correct_applicant', numberAlone)).field).toBe('changes.birthDate');
  const view = await desk.do('case.correct_applicant', {
    caseId,
    changes: { birthDate, idNumber: LATER_NUMBER },
    reason,
  });
  expect([view.record.applicant.birthDate, view.record.applicant.idNumber]).toEqual([birthDate, LATER_NUMBER]);
  expect([(await rowOf('birthDate'))?.form, (await rowOf('idNumber'))?.form]).toEqual([birthDate, LATER_NUMBER]);
});

test('the person is found by the number as it was put right', async () => {
  const { caseId: other } = await desk.do('intake.create_walk_in', recognitionForm('张三', 2));
  const { applicant } = (await desk.do('case.open', { caseId: other })).record;
  expect((await desk.do('person.view', { caseId })).cases).toHaveLength(1);
  const { idNumber, birthDate, sex } = applicant;
  await desk.do('case.correct_applicant', { caseId, changes: { idNumber, birthDate, sex }, reason });
  expect((await desk.do('person.view', { caseId })).cases).toHaveLength(2);
});

test.each([
  ['a number with a slip', { idNumber: '110105199001021234' }, 'changes.idNumber'],
  ['a name that is none', { name: '测试1' }, 'changes.name'],
  ['a country that is none', { nationality: 'XYZ' }, 'changes.nationality'],
])('%s is refused at its entry', async (_, changes, field) => {
  const failure = await desk.refused('case.correct_applicant', { caseId, changes, reason });
  expect([failure.code, failure.field]).toEqual(['fact_faulty', field]);
  expect((await desk.do('case.open', { caseId })).record.applicant.name).toBe('张山');
});

test('nothing is corrected without a change, or without the right', async () => {
  expect((await desk.refused('case.correct_applicant', { caseId, changes: {}, reason })).code).toMatch(/^step_/);
  await desk.signIn(ZHAO);
  const refused = await desk.refused('case.correct_applicant', { caseId, changes: { name: '张三' }, reason });
  expect(refused.code).toBe('right_missing');
});
