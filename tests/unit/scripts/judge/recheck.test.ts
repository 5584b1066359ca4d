import { expect, test } from 'vitest';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const SOFTWARE = '软件工程（0835）';
const COMPUTING = '计算机科学与技术（0812）';
const OF = {
  caseNumber: 'RZ-2026-000123',
  resultNumber: '教留服认〔2026〕000131号',
  issuedOn: '2026-09-03',
  field: COMPUTING,
  proposed: SOFTWARE,
  reason: '课程以软件工程为主',
};
const GIVEN = { business: 'recognition', submittedOn: '2026-11-02', facts: { country: 'GBR' } };

const recheck = (changed: object = {}, whole: object = {}) => ({
  ...GIVEN,
  ...whole,
  recheckOf: { ...OF, ...changed },
});

test('is judged by C1 alone, asks for no paper again and ends in its answer', async () => {
  const { code, answer } = await judgeInput(recheck());
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    rules: [{ rule: 'C1', outcome: 'met', clause: 'P四' }],
    checklist: [17, 18, 19, 20]
      .map((row) => ({ row, necessity: 'waived' }))
      .concat([{ row: 21, necessity: 'not_applicable' }]),
    deadlines: [{ limitDays: 15 }],
    results: [
      {
        kind: 'recheck_reply',
        values: { firstNumber: OF.caseNumber, fieldBefore: COMPUTING, fieldProposed: SOFTWARE, field: SOFTWARE },
        missing: ['复核结论', '理由及依据'],
      },
    ],
    recheck: { until: '2026-11-02', proposed: { catalogue: 'graduate_2022', code: '0835' } },
  });
});

test.each([
  ['changed', {}, SOFTWARE],
  ['changed', { field: '电子信息（0854）' }, '电子信息（0854）'],
  ['upheld', {}, COMPUTING],
  ['upheld', { field: COMPUTING }, COMPUTING],
])('its answer %s with %j names the 专业领域 %s', async (decision, more, field) => {
  const reply = { decision, reason: '核对成绩单', ...more };
  expect((await judgeInput(recheck({ reply }))).answer).toMatchObject({
    results: [{ values: { decision, field, reason: '核对成绩单' }, missing: [] }],
  });
});

test('may change the 专业领域 and what moves its clock', async () => {
  const changes = { field: SOFTWARE, deadlineClass: 10 };
  expect((await judgeInput(recheck({ changes }))).answer).toMatchObject({ deadlines: [{ limitDays: 10 }] });
});

test('the window is the office’s setting, its last day counts', async () => {
  const late = { submittedOn: '2026-11-03' };
  expect(await refusalOf(recheck({}, late))).toEqual({
    path: 'recheckOf.issuedOn',
    message:
      'recheckOf.issuedOn（认证结果复核的原认证书出具日期）：已过复核期限：认证书出具后 60 天内可以申请，至 2026-11-02 为止。',
  });
  const longer = recheck({}, { ...late, settings: { recheckWindowDays: 61 } });
  expect((await judgeInput(longer)).answer).toMatchObject({ recheck: { until: '2026-11-03' } });
});

test('a list of the ministry’s adds entries that may be asked for', async () => {
  const proposed = '人工智能（081103）';
  const text = '专业代码,专业名称\n0811,控制科学与工程\n081103,人工智能\n';
  expect((await refusalOf(recheck({ proposed }))).path).toBe('recheckOf.proposed');
  const imported = [{ catalogue: 'graduate_2022', text }];
  expect((await judgeInput(recheck({ proposed, imported }))).answer).toMatchObject({
    recheck: { proposed: { code: '081103', level: 'speciality' } },
  });
});

test.each<[string, object, string, string]>([
  ['of another business', recheck({}, { business: 'archive' }), 'recheckOf', '只有学历学位认证的结果可以申请复核'],
  ['of the degree name', recheck({ contested: 'degree_name' }), 'recheckOf.contested', '学位名称是证书所载学位的直译'],
  ['of anything else', recheck({ contested: 'country' }), 'recheckOf.contested', 'field、degree_name'],
  ['for a field of no catalogue', recheck({ proposed: '软件' }), 'recheckOf.proposed', '不在两个学科专业目录中'],
  ['for the field that stands', recheck({ proposed: COMPUTING }), 'recheckOf.proposed', '相同'],
  ['without a reason', recheck({ reason: ' ' }), 'recheckOf.reason', '须写明理由'],
  ['of no number', recheck({ resultNumber: undefined }), 'recheckOf.resultNumber', '必须填写'],
  ['of a day to come', recheck({ issuedOn: '2026-11-03' }), 'recheckOf.issuedOn', '晚于提交（收件）日期'],
  ['of no day', recheck({ issuedOn: '2026-02-30' }), 'recheckOf.issuedOn', '没有这一天'],
  ['with a strange key', recheck({ degree: 'PhD' }), 'recheckOf.degree', '没有这个字段'],
  [
    'that changes the degree name',
    recheck({ changes: { degreeName: 'PhD' } }),
    'recheckOf.changes.degreeName',
    '复核只涉及专业领域，“学位名称（原文）”以原认证结果为准，不能改动',
  ],
  [
    'that decides a reading',
    recheck({}, { fields: { institution: { decision: 'agreed' } } }),
    'fields.institution',
    '复核只涉及专业领域',
  ],
  [
    'judged by a rule of the first case',
    recheck({}, { fields: { 'rule:R1': { decision: 'agreed', reason: '有证书' } } }),
    'fields.rule:R1',
    '没有代码为 R1 的条件',
  ],
  [
    'in no class',
    recheck({ changes: { deadlineClass: 37 } }),
    'recheckOf.changes.deadlineClass',
    '10、15、20 个工作日',
  ],
  [
    'answered by the same field',
    recheck({ reply: { decision: 'changed', field: COMPUTING } }),
    'recheckOf.reply.field',
    '专业领域没有变',
  ],
  [
    'answered by a field of no catalogue',
    recheck({ reply: { decision: 'changed', field: '软件' } }),
    'recheckOf.reply.field',
    '不在两个学科专业目录中',
  ],
  [
    'upheld with another field',
    recheck({ reply: { decision: 'upheld', field: SOFTWARE } }),
    'recheckOf.reply.field',
    '维持原结果时专业领域不变',
  ],
  ['answered by no decision', recheck({ reply: {} }), 'recheckOf.reply.decision', '必须填写'],
  [
    'with a list twice',
    recheck({ imported: Array(2).fill({ catalogue: 'graduate_2022', text: '代码,名称\n0835,软件工程' }) }),
    'recheckOf.imported.1.catalogue',
    '同一目录只能给一份名单',
  ],
  [
    'with a list that has a fault',
    recheck({ imported: [{ catalogue: 'graduate_2022', text: '代码,名称\n99,甲' }] }),
    'recheckOf.imported.0.text',
    '名单有 1 处不对，第一处在第 2 行',
  ],
])('a recheck %s is refused at its field', async (_, input, path, words) => {
  const refusal = await refusalOf(input);
  expect(refusal.path).toBe(path);
  expect(refusal.message).toContain(words);
});
