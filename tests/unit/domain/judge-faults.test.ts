import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerFile } from '#scripts/judge/answer-file.ts';
import { KIND_NAMES, KINDS } from '#scripts/judge/kinds.ts';
import { nameField } from '#scripts/judge/name-field.ts';
import { FACT_FAULT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { JUDGE_PATTERN_WORDS } from '#shared/i18n/zh-cn/judge-door.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultOf(content: unknown): Promise<unknown> {
  const file = join(folder, 'case.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const { code, answer } = await answerFile(file);
  expect(code).toBe(2);
  return 'error' in answer ? Reflect.get(Object(answer.error), 'message') : null;
}

const GIVEN = { business: 'recognition', submittedOn: '2026-11-02' };

test.each<[unknown, string]>([
  [[], '输入：应为对象 { }，而不是列表 [ ]。'],
  [null, '输入：应为对象 { }，而不是空值 null。'],
  [{}, 'business（业务）：必须填写。'],
  [{ ...GIVEN, business: 'visa' }, 'business（业务）：应为以下之一：archive、recognition、settle_bj_nonlocal'],
  [{ ...GIVEN, submittedOn: '2.11.2026' }, 'submittedOn（提交或收件日期）：应写成 2026-11-02 这样的日期。'],
  [{ ...GIVEN, submittedOn: '2026-02-30' }, 'submittedOn（提交或收件日期）：没有这一天。'],
  [{ ...GIVEN, submittedOn: '9999-12-30' }, 'submittedOn（提交或收件日期）：日期须在 1900 年至 2199 年之间'],
  [{ ...GIVEN, submittedOn: '1899-12-31' }, 'submittedOn（提交或收件日期）：日期须在 1900 年至 2199 年之间'],
  [{ ...GIVEN, submittedOn: 20261102 }, 'submittedOn（提交或收件日期）：应为文字，而不是数字。'],
  [{ ...GIVEN, contry: 'GBR' }, 'contry：没有这个字段。'],
  [{ ...GIVEN, number: 'ab' }, 'number（个案编号）：至少 3 个字。'],
  [{ ...GIVEN, applicant: { name: '' } }, 'applicant.name（申请人的姓名）：不能为空。'],
  [{ ...GIVEN, applicant: { sex: '男' } }, 'applicant.sex（申请人的性别）：应为以下之一：M、F、X。'],
  [{ ...GIVEN, documents: {} }, 'documents（材料文件）：应为列表 [ ]，而不是对象 { }。'],
  [
    { ...GIVEN, documents: [{ materialRow: 25 }] },
    'documents.0.materialRow（材料文件第 1 项的材料行号）：不能大于 24。',
  ],
  [{ ...GIVEN, verdicts: { 99: 'accepted' } }, 'verdicts.99（材料第 99 项的审核结论）：字段名应为材料行号 1 至 24。'],
  [
    { ...GIVEN, verdicts: { 17: 'good' } },
    'verdicts.17（材料第 17 项的审核结论）：应为以下之一：unseen、accepted、rejected、doubtful、对象 { }。',
  ],
  [
    { ...GIVEN, verdicts: { 17: { verdict: 'accepted', why: '' } } },
    'verdicts.17.why（材料第 17 项的审核结论）：没有这个字段。',
  ],
  [
    { ...GIVEN, calendar: { holidays: { '2026-1-1': '元旦' } } },
    'calendar.holidays.2026-1-1（日历调整的放假日）：字段名应写成 2026-11-02 这样的日期。',
  ],
  [{ ...GIVEN, settings: { greenChannelDays: 0 } }, 'settings.greenChannelDays（绿色通道目标工作日）：不能小于 1。'],
  [
    { ...GIVEN, today: '2026-11-09', supplements: [{ requestedOn: '2026-11-04', answeredOn: '2026-11-03' }] },
    'supplements.0.answeredOn（补正第 1 项的答复日期）：答复日期早于补正日期。',
  ],
])('%j is answered in one sentence', async (input, sentence) => {
  expect(await faultOf(input)).toContain(sentence);
});

test.each<[object, string]>([
  [{ feePaid: 'yes' }, 'facts.feePaid（认证费用缴纳）：应为是非值（true 或 false），而不是文字。'],
  [{ daysAbroad: 1.5 }, 'facts.daysAbroad（在外学习天数）：应为整数，而不是小数。'],
  [{ country: 'UK' }, 'facts.country（留学国家/地区）：应为三个大写字母的国家/地区代码，如 GBR。'],
  [{ country: 'XXX' }, `facts.country（留学国家/地区）：${FACT_FAULT_NAMES.unknown_country}。`],
  [{ greenChannelGround: 4 }, 'facts.greenChannelGround（绿色通道事由）：应为以下之一：1、2、3。'],
  ...['EN', '', 'xx'].map((documentLanguage): [object, string] => [
    { documentLanguage },
    `facts.documentLanguage（文凭语言）：${FACT_FAULT_NAMES.unknown_language}。`,
  ]),
  [
    { contract: { from: null, to: 'never', probationUntil: null } },
    'facts.contract.to（劳动合同的结束日期）：应写成 2026-11-02 这样的日期；无固定期限写 open_ended，不知道写 null。',
  ],
  [
    { contract: { from: null, to: '2300-01-01', probationUntil: null } },
    `facts.contract.to（劳动合同的结束日期）：${FACT_FAULT_NAMES.day_out_of_range}。`,
  ],
  [
    { contract: { from: null, to: null, probationUntil: '1850-01-01' } },
    `facts.contract.probationUntil（劳动合同的试用期截止日期）：${FACT_FAULT_NAMES.day_out_of_range}。`,
  ],
  [
    { visaValidity: { from: null, until: '2300-01-01' } },
    `facts.visaValidity.until（学生签证（签注）有效期的截止日期）：${FACT_FAULT_NAMES.day_out_of_range}。`,
  ],
  [
    { stays: [{ exit: '2026-01-05', entry: '2026-01-01', country: 'GBR' }] },
    `facts.stays.0.entry（出入境记录第 1 项的入境日期）：${FACT_FAULT_NAMES.entry_before_exit}。`,
  ],
  [
    { studyHistory: [{ institution: '', country: 'GBR', level: 'master', from: '2024-09-01', to: null }] },
    'facts.studyHistory.0.institution（学习经历第 1 项的院校）：不能为空。',
  ],
])('a wrong fact is named by its path and its meaning: %j', async (facts, sentence) => {
  expect(await faultOf({ ...GIVEN, facts })).toBe(sentence);
});

const AFTER = '晚于今天 2026-11-02，请核对日期。';

test.each<[string, object, string, string]>([
  [
    'facts.stays.0.exit',
    { facts: { stays: [{ exit: '2030-01-01', entry: null, country: 'GBR' }] } },
    '出境日期',
    AFTER,
  ],
  ['facts.awardDate', { facts: { awardDate: '2030-01-01' } }, '授予日期', AFTER],
  ['facts.studyTo', { facts: { studyTo: '2030-01-01' } }, '学习结束日期', AFTER],
  ['facts.dossierSignedIn', { facts: { dossierSignedIn: '2026-11-03' } }, '档案', AFTER],
  [
    'facts.studyFrom',
    { applicant: { birthDate: '2020-01-01' }, facts: { studyFrom: '2026-09-01' } },
    '',
    '不满 10 周岁',
  ],
  ['applicant.birthDate', { applicant: { birthDate: '2030-01-01' } }, '出生日期', '晚于今天 2026-11-02'],
  ['applicant.birthDate', { applicant: { birthDate: '1850-01-01' } }, '出生日期', '1900 年至 2199 年'],
  ['applicant.birthDate', { applicant: { birthDate: '1903-01-01' } }, '出生日期', '距今超过 120 年'],
  ['applicant.birthDate', { applicant: { birthDate: 'in May' } }, '出生日期', '应写成 2026-11-02 这样的日期'],
  ['applicant.nationality', { applicant: { nationality: 'XYZ' } }, '国籍', '没有这个国家/地区代码'],
  ['today', { today: '2026-11-01' }, '判断所依据的当天', '早于提交（收件）日期'],
  ['supplements.0.requestedOn', { supplements: [{ requestedOn: '2026-11-01' }] }, '要求补正', '早于提交（收件）日期'],
  ['supplements.0.requestedOn', { supplements: [{ requestedOn: '2026-11-03' }] }, '要求补正', '晚于判断所依据的当天'],
  [
    'supplements.0.answeredOn',
    { supplements: [{ requestedOn: '2026-11-02', answeredOn: '2026-11-03' }] },
    '答复日期',
    '晚于判断所依据的当天 2026-11-02',
  ],
  ['fields.rule:R3.reason', { fields: { 'rule:R3': { decision: 'agreed' } } }, '理由', '须写明理由'],
  ['fields.rule:R3.reason', { fields: { 'rule:R3': { decision: 'agreed', reason: ' ' } } }, '理由', '须写明理由'],
  ['fields.institution.reason', { fields: { institution: { decision: 'differs' } } }, '理由', '须写明理由'],
  ['fields.rule:R99', { fields: { 'rule:R99': { decision: 'agreed', reason: '是' } } }, '', '没有代码为 R99 的条件'],
  ['fields.rule:A1', { fields: { 'rule:A1': { decision: 'agreed', reason: '是' } } }, '', '没有代码为 A1 的条件'],
  ['verdicts.17.reason', { verdicts: { 17: 'rejected' } }, '理由', '须写明理由'],
  ['verdicts.17.reason', { verdicts: { 17: { verdict: 'doubtful', reason: ' ' } } }, '理由', '须写明理由'],
  ...(
    [
      ['reason', { reason: ' ' }, '理由', '须写明理由'],
      ['grantedOn', { grantedOn: '2026-11-01' }, '办理延期的日期', '早于提交（收件）日期'],
      ['grantedOn', { grantedOn: '2026-11-03' }, '办理延期的日期', '晚于判断所依据的当天'],
      ['dueOn', { dueOn: '2037-11-02' }, '新到期日', '距开始计算不能超过 10 年'],
    ] as const
  ).map(([key, changed, name, words]): [string, object, string, string] => [
    `extensions.0.${key}`,
    {
      facts: { country: 'USA' },
      extensions: [{ ground: 'X1', reason: '院校未回复', dueOn: '2026-11-30', ...changed }],
    },
    name,
    words,
  ]),
  ['calendar.holidays.2026-02-30', { calendar: { holidays: { '2026-02-30': '元宵' } } }, '放假日', '没有这一天'],
  [
    'calendar.workdays.2026-11-07',
    { calendar: { holidays: { '2026-11-07': '校庆' }, workdays: { '2026-11-07': '校庆' } } },
    '调休上班日',
    '同一天不能既放假又上班',
  ],
  ['calendar.publishedYears.0', { calendar: { publishedYears: [-1] } }, '年份', '不能小于 2000'],
])('what no case can hold is refused at %s: %j', async (path, changed, name, words) => {
  const message = await faultOf({ ...GIVEN, ...changed });
  expect(message).toMatch(
    new RegExp(`^${path.replaceAll('.', '\\.')}（[^）]*${name}[^）]*）：|^${path.replaceAll('.', '\\.')}：`),
  );
  expect(message).toContain(words);
});

test('the same days, come by today, and the same decisions with their reasons are judged', async () => {
  writeFileSync(
    join(folder, 'case.json'),
    JSON.stringify({
      ...GIVEN,
      today: '2026-11-09',
      applicant: { nationality: 'GBR', idType: 'passport', birthDate: '1998-01-01' },
      facts: { country: 'USA', awardDate: '2026-11-03', documentLanguage: 'en' },
      fields: { 'rule:R3': { decision: 'agreed', reason: '当面核验' } },
      verdicts: { 17: { verdict: 'rejected', reason: '缺页' } },
      supplements: [{ requestedOn: '2026-11-03', answeredOn: '2026-11-04', rows: [] }],
      extensions: [{ ground: 'X1', reason: '院校未回复', dueOn: '2036-10-31', grantedOn: '2026-11-09' }],
      calendar: { publishedYears: [2027], holidays: { '2027-01-01': '元旦' } },
    }),
  );
  expect(await answerFile(join(folder, 'case.json'))).toMatchObject({
    code: 0,
    answer: { deadlines: [{ dueOn: '2036-10-31' }] },
  });
});

interface Branch {
  readonly properties?: Readonly<Record<string, Branch>>;
  readonly pattern?: string;
}

/** Every key and every pattern that the input's schema has, with the way to it. */
function walk(
  node: unknown,
  path: readonly PropertyKey[],
  see: (path: readonly PropertyKey[], pattern?: string) => void,
): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties = {}, pattern }: Branch = node;
  see(path, typeof pattern === 'string' ? pattern : undefined);
  for (const [key, inner] of Object.entries(properties)) walk(inner, [...path, key], see);
  for (const [key, inner] of Object.entries(node)) if (key !== 'properties') walk(inner, path, see);
}

test.each(KIND_NAMES)('no field of %s and no pattern is without words', (kind) => {
  const nameless = new Set<string>();
  const patterns = new Set<string>();
  walk(KINDS[kind].schema(), [], (path, pattern) => {
    const [last] = path.slice(-1);
    // A folder alone may be silent; its fields may not.
    const silent = last === undefined || ['facts', 'settings', 'verdicts'].includes(String(last));
    if (!silent && !/[\u4e00-\u9fff]/.test(nameField(path.slice(-2)))) nameless.add(path.join('.'));
    if (!silent && nameField(path) === nameField(path.slice(0, -1))) nameless.add(path.join('.'));
    if (pattern !== undefined) patterns.add(pattern);
  });
  expect([...nameless]).toEqual([]);
  expect(kind === 'case' ? patterns.size : 3).toBeGreaterThan(2);
  expect([...patterns].filter((pattern) => !Object.hasOwn(JUDGE_PATTERN_WORDS, pattern))).toEqual([]);
});
