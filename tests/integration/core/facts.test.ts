import { afterEach, beforeEach, expect, test } from 'vitest';
import { FACT_FAULT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { describeFailure } from '#shared/i18n/zh-cn/failures.ts';
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
  const form = recognitionForm('张三');
  const employer = { kind: 'organisation', name: '示例公司', contact: '010-1' } as const;
  ({ caseId } = await desk.do('intake.create_walk_in', {
    ...form,
    business: 'settle_bj_nonlocal',
    submitter: employer,
  }));
  await desk.do('case.start_review', { caseId });
});
afterEach(() => desk.remove());

const reason = '依据提交的材料';
const MONTH = { employer: '示例公司', payment: 'paid' };

/** As it comes over the bridge, which knows no types. */
const FAULTY: readonly (readonly [string, object, string, string])[] = [
  [
    'an entry before its exit',
    { stays: [{ exit: '2025-03-01', entry: '2025-02-01', country: 'GBR' }] },
    '出入境记录第 1 条',
    FACT_FAULT_NAMES.entry_before_exit,
  ],
  [
    'a day that is none',
    { stays: [{ exit: '2025-02-30', entry: null, country: 'GBR' }] },
    '出入境记录第 1 条',
    FACT_FAULT_NAMES.no_such_day,
  ],
  ['a day in words', { studyTo: '去年夏天' }, '学习结束日期', FACT_FAULT_NAMES.no_such_day],
  [
    'the end of a contract that is no day',
    { contract: { from: null, to: '2026-13-01', probationUntil: null } },
    '劳动合同',
    FACT_FAULT_NAMES.no_such_day,
  ],
  [
    'the end of a contract beyond the days of a case',
    { contract: { from: null, to: '2300-01-01', probationUntil: null } },
    '劳动合同',
    FACT_FAULT_NAMES.day_out_of_range,
  ],
  [
    'a validity before the days of a case',
    { passportValidity: { from: null, until: '1850-01-01' } },
    '护照（通行证）有效期',
    FACT_FAULT_NAMES.day_out_of_range,
  ],
  [
    'a month that is none',
    { insuranceMonths: [{ month: '2026-13', ...MONTH }] },
    '社保缴费月份第 1 条',
    FACT_FAULT_NAMES.no_such_month,
  ],
  [
    'months out of order',
    {
      insuranceMonths: [
        { month: '2026-10', ...MONTH },
        { month: '2026-10', ...MONTH },
      ],
    },
    '社保缴费月份第 2 条',
    FACT_FAULT_NAMES.months_out_of_order,
  ],
  ['a negative sum', { feeAmount: -360 }, '实缴金额（元）', FACT_FAULT_NAMES.negative_fee],
  ['negative days', { daysAbroad: -1 }, '在外学习天数', FACT_FAULT_NAMES.days_out_of_range],
  [
    'a validity that ends before it begins',
    { visaValidity: { from: '2026-01-01', until: '2025-01-01' } },
    '学生签证（签注）有效期',
    FACT_FAULT_NAMES.validity_ends_before_start,
  ],
  [
    'a stay that has not begun',
    { stays: [{ exit: '2190-01-01', entry: null, country: 'GBR' }] },
    '出入境记录第 1 条',
    '晚于今天 2026-03-02，请核对日期',
  ],
  ['an award that is to come', { awardDate: '2190-01-01' }, '学位授予日期', '晚于今天 2026-03-02，请核对日期'],
  ['a dossier that is to come', { dossierSignedIn: '2190-01-01' }, '档案签收日期', '晚于今天 2026-03-02，请核对日期'],
  [
    'a study of a child',
    { studyFrom: '1999-09-01' },
    '学习开始日期',
    '申请人（1990-01-02 出生）当时不满 10 周岁，请核对两个日期',
  ],
  ['a language that is none', { documentLanguage: 'xx' }, '文凭语言', FACT_FAULT_NAMES.unknown_language],
  ['a country that is none', { country: 'XXX' }, '留学国家/地区', FACT_FAULT_NAMES.unknown_country],
];

test.each(FAULTY)('%s is refused at its field in words, and nothing is saved', async (_, changes, field, fault) => {
  const before = await desk.do('case.open', { caseId });
  const failure = await desk.refused('case.change_facts', { caseId, changes, reason });
  expect(failure).toMatchObject({ code: 'fact_faulty', params: { field, fault } });
  expect(failure.field).toMatch(/^changes\./);
  expect(describeFailure(failure).happened).toBe(`“${field}”有误：${fault}。`);
  const after = await desk.do('case.open', { caseId });
  expect(after.record).toEqual(before.record);
  expect(after.rules).toEqual(before.rules);
});

test('a change that only together with what stands there makes no sense is refused too', async () => {
  await desk.do('case.change_facts', { caseId, changes: { studyFrom: civilDate('2024-09-01') }, reason });
  const failure = await desk.refused('case.change_facts', { caseId, changes: { studyTo: '2024-08-31' }, reason });
  expect(failure).toMatchObject({ code: 'fact_faulty', field: 'changes.studyTo' });
  await desk.do('case.change_facts', { caseId, changes: { studyTo: civilDate('2025-09-12') }, reason });
});

test('a fact that is put right is judged anew, with its rows, and says who put it right', async () => {
  const outcome = (view: Awaited<ReturnType<typeof open>>) => view.rules.find(({ rule }) => rule === 'S2');
  const open = () => desk.do('case.open', { caseId });
  expect(outcome(await open())?.outcome).toBe('unknown');
  const stays = [{ exit: civilDate('2024-01-01'), entry: civilDate('2024-12-25'), country: 'GBR' }];
  const studies = { studyFrom: civilDate('2024-01-01'), studyTo: civilDate('2024-12-25') };
  const changed = await desk.do('case.change_facts', { caseId, changes: { ...studies, stays }, reason });
  expect(outcome(changed)).toMatchObject({ outcome: 'met', evidence: [{ value: 360, rows: [{ counted: 360 }] }] });
  expect(changed.factSources.stays).toMatchObject({ by: { name: LI.name }, reason });
  expect(changed.factSources.contract).toBeUndefined();
  const shorter = [{ exit: civilDate('2024-01-01'), entry: civilDate('2024-12-24'), country: 'GBR' }];
  const again = await desk.do('case.change_facts', { caseId, changes: { stays: shorter }, reason: '更正' });
  expect(outcome(again)?.outcome).toBe('not_met');
  expect(again.factSources.stays?.reason).toBe('更正');
});

test('the green channel is asked for, proven and given up in the review, each with its reason in the timeline', async () => {
  const { caseId: green } = await desk.do(
    'intake.create_walk_in',
    recognitionForm('李四', 2, { degreeLevel: 'doctorate' }),
  );
  const change = (changes: object, why: string) =>
    desk.do('case.change_facts', { caseId: green, changes, reason: why });
  const asked = await change({ greenChannelGround: 2 }, '来电说明已确定招聘');
  expect(asked.greenChannel).toMatchObject({ ground: 2, outcome: 'unknown' });
  expect(asked.checklist.find(({ row }) => row === 21)?.necessity).toBe('proof');
  expect(asked.blockers.propose.filter(({ target }) => target.key === '21')).toEqual([]);
  const outcome = await desk.do('intake.import_bytes', {
    caseId: green,
    materialRow: null,
    fileName: '录用函.pdf',
    bytes: new TextEncoder().encode('%PDF-1.7 录用函'),
  });
  const { documentId } = outcome;
  if (documentId === null) throw new Error('the proof was not taken');
  await desk.do('case.file_document', { caseId: green, documentId, materialRow: 21 });
  const proven = await change({ greenChannelProven: true }, '录用函原件已核');
  expect(proven.greenChannel).toMatchObject({ outcome: 'met', documents: [documentId] });
  expect(proven.clocks[0]?.code).toBe('green_channel');
  const given = await change({ greenChannelGround: null, greenChannelProven: null }, '申请人放弃');
  expect(given.greenChannel).toBeNull();
  const timeline = await desk.do('case.timeline', { caseId: green });
  expect(timeline.filter(({ kind }) => kind === 'facts_changed').map(({ text, reason: why }) => [text, why])).toEqual([
    ['申请绿色通道，事由2', '来电说明已确定招聘'],
    ['修改信息：绿色通道证明', '录用函原件已核'],
    ['撤销绿色通道', '申请人放弃'],
  ]);
  await desk.signIn(ZHAO);
  const refused = await desk.refused('case.change_facts', {
    caseId: green,
    changes: { greenChannelGround: 1 },
    reason: '试试',
  });
  expect(refused.code).toBe('right_missing');
});

test('a notice asks for no paper that the guide waives, and one that is waived later spares the applicant (G六8)', async () => {
  const items = [{ materialRow: 8, text: '请提交《档案保管证明》。' }];
  const notice = { caseId, items, dueOn: civilDate('2099-01-01'), note: null };
  await desk.do('case.change_facts', { caseId, changes: { dossierKeptHere: true }, reason });
  const failure = await desk.refused('supplement.request', notice);
  expect(failure).toMatchObject({ code: 'supplement_row_spared', field: 'items.0.materialRow' });
  expect(describeFailure(failure).happened).toContain('材料 8 档案保管证明 不必提交：免交');
  await desk.do('case.change_facts', { caseId, changes: { dossierKeptHere: false }, reason });
  const asked = await desk.do('supplement.request', notice);
  expect(asked.case.record.state.kind).toBe('supplement_requested');
  const spared = await desk.do('case.change_facts', { caseId, changes: { dossierKeptHere: true }, reason });
  expect(spared.checklist.find(({ row }) => row === 8)).toMatchObject({
    necessity: 'waived',
    why: expect.stringContaining('现不必提交') as unknown,
  });
  const answered = await desk.do('supplement.answer', { caseId });
  expect(answered.blockers.propose.some(({ target }) => target.kind === 'material' && target.key === '8')).toBe(false);
});

test('a country put right takes the way there with it, and neither alone may contradict the other', async () => {
  const failure = await desk.refused('case.change_facts', { caseId, changes: { country: 'HKG' }, reason });
  expect(failure).toMatchObject({ code: 'fact_faulty', field: 'changes.destinationKind' });
  const both = { country: 'HKG', destinationKind: 'hk_macau' } as const;
  const view = await desk.do('case.change_facts', { caseId, changes: both, reason });
  expect(view.record.facts).toMatchObject(both);
});
