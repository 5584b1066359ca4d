import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { InsuranceMonth, Stay } from '#shared/domain/case/evidence-facts.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, type CaseChanges, decisions, verdicts } from '../../../support/domain-cases.ts';

const SUBMITTED = '2026-11-02';

function verdict(rule: string, facts: Partial<CaseFacts>, changes: CaseChanges = {}): RuleVerdict {
  const record = aCase({ business: 'settle_bj_nonlocal', submittedOn: civilDate(SUBMITTED), facts, ...changes });
  const found = judgeRules(record, { checklist: checklistOf(record), comparisons: [] }).find(
    (one) => one.rule === rule,
  );
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return found;
}

function stay(exit: string, entry: string | null, country = 'GBR'): Stay {
  return { exit: civilDate(exit), entry: entry === null ? null : civilDate(entry), country };
}

function paid(month: string, changes: Partial<InsuranceMonth> = {}): InsuranceMonth {
  return { month, employer: '示例科技（北京）有限公司', payment: 'paid', ...changes };
}

describe('S1 degree and certificate (G五(3)1)', () => {
  const certificate = { recognitionHeld: true, recognitionNumber: '教留服认202600001号' } as const;
  test.each<[string, Partial<CaseFacts>, string]>([
    ['a master with a certificate', { degreeLevel: 'master', ...certificate }, 'met'],
    ['a doctorate with a certificate', { degreeLevel: 'doctorate', ...certificate }, 'met'],
    ['a bachelor with a certificate', { degreeLevel: 'bachelor', ...certificate }, 'not_met'],
    ['a diploma', { degreeLevel: 'diploma' }, 'not_met'],
    ['a master without a certificate', { degreeLevel: 'master', recognitionHeld: false }, 'not_met'],
    ['a certificate without its number', { degreeLevel: 'master', recognitionHeld: true }, 'unknown'],
    [
      'a certificate whose number is blank',
      { degreeLevel: 'master', ...certificate, recognitionNumber: '   ' },
      'unknown',
    ],
    ['nobody knows of a certificate', { degreeLevel: 'master' }, 'unknown'],
    ['post-doctoral, found on 学信网', { degreeLevel: 'postdoctoral', domesticDoctorateFound: true }, 'met'],
    ['post-doctoral, not found', { degreeLevel: 'postdoctoral', domesticDoctorateFound: false }, 'not_met'],
    ['post-doctoral, not looked up', { degreeLevel: 'postdoctoral', ...certificate }, 'unknown'],
    ['no degree known', certificate, 'unknown'],
    ['a master obtained at home', { degreeLevel: 'master', country: 'CHN', ...certificate }, 'not_met'],
    ['a master obtained in Hong Kong', { degreeLevel: 'master', country: 'HKG', ...certificate }, 'met'],
    ['a master, nobody knows where', { degreeLevel: 'master', country: null, ...certificate }, 'unknown'],
    [
      'a master of a joint programme taught at home',
      { degreeLevel: 'master', country: 'CHN', destinationKind: 'joint_programme', ...certificate },
      'unknown',
    ],
    ['post-doctoral at home', { degreeLevel: 'postdoctoral', country: 'CHN', domesticDoctorateFound: true }, 'not_met'],
  ])('%s', (_, facts, outcome) => {
    expect(verdict('S1', { country: 'GBR', ...facts })).toMatchObject({ outcome, clause: 'G五(3)1' });
  });
});

/** So long that the days abroad alone decide. */
const STUDIES = { studyFrom: civilDate('2023-01-01'), studyTo: civilDate('2026-10-31') };

describe('S2 360 days (G五(3)2)', () => {
  test.each<[string, Partial<CaseFacts>, string]>([
    ['360 days', { stays: [stay('2024-01-01', '2024-12-25')] }, 'met'],
    ['359 days', { stays: [stay('2024-01-01', '2024-12-24')] }, 'not_met'],
    ['two stays of 180', { stays: [stay('2024-01-01', '2024-06-28'), stay('2024-09-01', '2025-02-27', 'HKG')] }, 'met'],
    ['no records', {}, 'unknown'],
    ['records that are empty', { stays: [] }, 'not_met'],
    ['days as the form says them are no record', { daysAbroad: 400 }, 'unknown'],
    ['an open stay that may be enough', { stays: [stay('2025-01-01', null)] }, 'unknown'],
    ['an open stay that is too short even until the submission', { stays: [stay('2026-01-01', null)] }, 'not_met'],
    ['an open stay beside 360 days', { stays: [stay('2024-01-01', '2024-12-25'), stay('2026-01-01', null)] }, 'met'],
    ['an entry before its exit', { stays: [stay('2024-12-25', '2024-01-01')] }, 'unknown'],
  ])('%s', (_, facts, outcome) => {
    expect(verdict('S2', { ...STUDIES, ...facts }).outcome).toBe(outcome);
  });

  test.each<[string, Stay[], string, string]>([
    ['360 days of study', [stay('2023-12-01', '2025-01-31')], '2024-12-25', 'met'],
    ['359 days of study', [stay('2023-12-01', '2025-01-31')], '2024-12-24', 'unknown'],
    [
      'a stay apart from the studies',
      [stay('2023-01-01', '2023-12-31'), stay('2024-01-01', '2024-02-01')],
      '2024-12-31',
      'unknown',
    ],
    ['too few days in all', [stay('2024-01-01', '2024-12-24')], '2024-12-24', 'not_met'],
  ])('of the days abroad those within the studies: %s', (_, stays, studyTo, outcome) => {
    const facts = { stays, studyFrom: civilDate('2024-01-01'), studyTo: civilDate(studyTo) };
    expect(verdict('S2', facts).outcome).toBe(outcome);
    const forgotten = outcome === 'met' ? 'unknown' : outcome;
    for (const key of ['studyFrom', 'studyTo'] as const) {
      expect(verdict('S2', { ...facts, [key]: null }).outcome).toBe(forgotten);
    }
  });

  test('what lies within the studies is shown row by row beside the sum', () => {
    const stays = [stay('2023-12-01', '2024-03-31'), stay('2024-05-01', '2025-01-31')];
    const facts = { stays, studyFrom: civilDate('2024-01-01'), studyTo: civilDate('2024-12-24') };
    const { outcome, reason, evidence = [] } = verdict('S2', facts);
    expect([outcome, evidence.map(({ title }) => title)]).toEqual([
      'unknown',
      ['在国（境）外天数', '其中学习期间（2024-01-01至2024-12-24）的天数'],
    ]);
    const [all, studied] = evidence;
    expect(all?.value).toBe(398);
    expect(studied).toMatchObject({
      value: 329,
      rows: [
        { period: { from: '2024-01-01', to: '2024-03-31' }, counted: 91 },
        { period: { from: '2024-05-01', to: '2024-12-24' }, counted: 238 },
      ],
    });
    expect(reason).toContain('只有329天');
  });

  test('a year abroad that nobody says was of study is no pass', () => {
    const { outcome, reason } = verdict('S2', { stays: [stay('2010-01-01', '2010-12-31', 'JPN')] });
    expect([outcome, reason]).toEqual([
      'unknown',
      '在国（境）外共365天，学习开始、结束日期尚不明确，其中学习的天数须核实',
    ]);
  });

  test.each<[string, Stay[], Partial<CaseFacts>, string]>([
    ['350 days, and ten after the submission', [stay('2023-10-02', '2024-09-15')], {}, 'not_met'],
    ['and one that was still on', [stay('2023-10-02', '2024-09-15'), stay('2026-11-01', '2027-09-01')], {}, 'not_met'],
    [
      'and one after it that is still open',
      [stay('2023-10-02', '2024-09-15'), stay('2026-11-04', null)],
      {},
      'not_met',
    ],
    [
      'days after the employer’s first submission',
      [stay('2023-10-02', '2024-09-15'), stay('2026-10-01', '2026-10-20')],
      { employerSubmittedOn: civilDate('2026-09-30') },
      'not_met',
    ],
    ['360 days by the submission', [stay('2025-11-08', '2026-11-30')], {}, 'met'],
    ['359 days by the submission', [stay('2025-11-09', '2026-11-30')], {}, 'not_met'],
  ])('days after the submission do not count: %s', (_, stays, facts, outcome) => {
    const later = stay('2026-11-05', '2026-11-14', 'JPN');
    const studies = { studyFrom: civilDate('2023-09-01'), studyTo: civilDate(SUBMITTED) };
    const given = facts.employerSubmittedOn ? { ...studies, studyTo: civilDate('2026-09-30') } : studies;
    expect(verdict('S2', { ...given, stays: [...stays, later], ...facts }).outcome).toBe(outcome);
  });

  test('a stay after the submission stands in the table without a day', () => {
    const stays = [stay('2026-10-30', '2026-11-05'), stay('2026-11-08', '2026-11-14', 'JPN')];
    expect(verdict('S2', { ...STUDIES, stays }).evidence?.[0]?.rows.map(({ counted, why }) => [counted, why])).toEqual([
      [4, '英国，计至2026-11-02'],
      [0, '日本，在提交之日（2026-11-02）以后，不计'],
    ]);
  });

  test('both sums are named where the days of study alone are too few', () => {
    const studies = { studyFrom: civilDate('2024-01-01'), studyTo: civilDate('2024-12-24') };
    const { reason, evidence } = verdict('S2', { stays: [stay('2023-12-01', '2025-01-31')], ...studies });
    expect(reason).toContain('共428天');
    expect(reason).toContain('学习期间（2024-01-01至2024-12-24）只有359天');
    expect(evidence?.[0]).toMatchObject({ value: 428, uses: ['stays', 'employerSubmittedOn', 'submittedOn'] });
  });

  test('the table shows each stay with its days and where', () => {
    const { evidence } = verdict('S2', {
      stays: [stay('2024-03-01', '2024-03-10', 'HKG'), stay('2024-01-01', '2024-01-01')],
    });
    expect(evidence).toEqual([
      {
        title: '在国（境）外天数',
        unit: '天',
        value: 11,
        rows: [
          { period: { from: '2024-01-01', to: '2024-01-01' }, counted: 1, why: '英国，当日往返' },
          { period: { from: '2024-03-01', to: '2024-03-10' }, counted: 10, why: '中国香港' },
        ],
        asked: '不少于360天（含）',
        clause: 'G五(3)2',
        uses: ['stays', 'employerSubmittedOn', 'submittedOn'],
      },
    ]);
  });
});

describe('S3 two years from the first return (G五(3)3)', () => {
  const studyTo = civilDate('2024-09-15');
  test.each<[string, Partial<CaseFacts>, string]>([
    ['two years to the day', { studyTo, stays: [stay('2023-09-01', '2024-11-02')] }, 'met'],
    ['a day more', { studyTo, stays: [stay('2023-09-01', '2024-11-01')] }, 'not_met'],
    [
      'a later journey does not renew it',
      { studyTo, stays: [stay('2023-09-01', '2024-10-01'), stay('2025-01-01', '2026-10-01')] },
      'not_met',
    ],
    [
      'an earlier return during the studies does not start it',
      { studyTo, stays: [stay('2023-09-01', '2024-01-10'), stay('2024-02-01', '2025-01-05')] },
      'met',
    ],
    [
      'the employer began earlier',
      { studyTo, stays: [stay('2023-09-01', '2024-11-01')], employerSubmittedOn: civilDate('2026-11-01') },
      'met',
    ],
    [
      'back on the day the studies ended and off again: that day is the first return',
      { studyTo, stays: [stay('2023-09-10', '2024-09-15'), stay('2024-09-15', '2025-03-01')] },
      'not_met',
    ],
    ['left only on the day the studies ended', { studyTo, stays: [stay('2024-09-15', '2025-03-01')] }, 'unknown'],
    ['left the day before they ended', { studyTo, stays: [stay('2024-09-14', '2025-03-01')] }, 'met'],
    [
      'an employer who handed in before the return: the application’s own day counts',
      { studyTo, stays: [stay('2023-09-01', '2024-11-02')], employerSubmittedOn: civilDate('2024-10-30') },
      'met',
    ],
    [
      'an employer who handed in before the return, and an application too late',
      { studyTo, stays: [stay('2023-09-01', '2024-11-01')], employerSubmittedOn: civilDate('2024-10-30') },
      'unknown',
    ],
    ['at home when the studies ended', { studyTo, stays: [stay('2023-09-01', '2024-09-14')] }, 'unknown'],
    ['not back yet', { studyTo, stays: [stay('2023-09-01', null)] }, 'unknown'],
    ['no records', { studyTo }, 'unknown'],
    ['no end of studies', { stays: [stay('2023-09-01', '2024-11-02')] }, 'unknown'],
    [
      'records that contradict one another',
      { studyTo, stays: [stay('2023-09-01', '2024-11-02'), stay('2024-09-10', '2025-01-01')] },
      'unknown',
    ],
  ])('%s', (_, facts, outcome) => {
    expect(verdict('S3', facts).outcome).toBe(outcome);
  });

  test('who came back on 29 February has until 28 February', () => {
    const facts = { studyTo: civilDate('2024-02-20'), stays: [stay('2023-09-01', '2024-02-29')] };
    const on = (day: string): string => verdict('S3', facts, { submittedOn: civilDate(day) }).outcome;
    expect(on('2026-02-28')).toBe('met');
    expect(on('2026-03-01')).toBe('not_met');
  });
});

describe('S4 age (G五(3)4)', () => {
  test.each([
    ['1980-11-03', 'met'],
    ['1980-11-02', 'not_met'],
    [null, 'unknown'],
  ])('born %s', (born, outcome) => {
    const birthDate = born === null ? null : civilDate(born);
    const applicant = { birthDate, idType: 'passport', idNumber: 'E12345678' } as const;
    expect(verdict('S4', {}, { applicant }).outcome).toBe(outcome);
  });

  test('a birth date that the ID number contradicts tells no age', () => {
    const { outcome, reason } = verdict('S4', {}, { applicant: { birthDate: civilDate('1990-01-01') } });
    expect(outcome).toBe('unknown');
    expect(reason).toContain('证件号码中是1949-12-31');
  });
});

test.each([
  ['none', 'met'],
  ['terminated', 'met'],
  ['continuing', 'not_met'],
  [null, 'unknown'],
] as const)('S5 labour relation before going abroad: %s', (priorRelation, outcome) => {
  expect(verdict('S5', { priorRelation }).outcome).toBe(outcome);
});

describe('S6 employment (G五(3)6, G六5, G六7)', () => {
  const papers: CaseChanges = {
    documents: [aDocument(5, 5), aDocument(7, 7)],
    materials: verdicts({ 5: 'accepted', 7: 'accepted' }),
  };
  const GOOD = {
    letterKind: 'plain',
    employer: '示例科技(北京)有限公司',
    employerSubmittedOn: civilDate(SUBMITTED),
    insuranceMonths: [paid('2026-08'), paid('2026-09'), paid('2026-10')],
    contract: { from: civilDate('2026-01-05'), to: civilDate('2027-05-02'), probationUntil: civilDate('2026-11-01') },
  } as const satisfies Partial<CaseFacts>;
  const contract = (changes: Partial<NonNullable<CaseFacts['contract']>>): Partial<CaseFacts> => ({
    contract: { ...GOOD.contract, ...changes },
  });

  test.each<[string, Partial<CaseFacts>, string]>([
    ['three months, six months left, probation passed', {}, 'met'],
    [
      'the submission’s own month paid already',
      { insuranceMonths: [paid('2026-09'), paid('2026-10'), paid('2026-11')] },
      'met',
    ],
    ['two months', { insuranceMonths: [paid('2026-09'), paid('2026-10')] }, 'not_met'],
    ['a gap', { insuranceMonths: [paid('2026-07'), paid('2026-08'), paid('2026-10')] }, 'not_met'],
    [
      'three months that ended two months ago',
      { insuranceMonths: [paid('2026-07'), paid('2026-08'), paid('2026-09')] },
      'not_met',
    ],
    [
      'one of them 补缴',
      { insuranceMonths: [paid('2026-08', { payment: 'back_paid' }), paid('2026-09'), paid('2026-10')] },
      'not_met',
    ],
    [
      'one by another employer',
      { insuranceMonths: [paid('2026-08', { employer: '别家公司' }), paid('2026-09'), paid('2026-10')] },
      'not_met',
    ],
    ['the employer not known', { employer: null }, 'unknown'],
    ['the employer blank', { employer: '   ' }, 'unknown'],
    ['months not entered', { insuranceMonths: null }, 'unknown'],
    ['a day short of six months', contract({ to: civilDate('2027-05-01') }), 'not_met'],
    ['无固定期限', contract({ to: 'open_ended' }), 'met'],
    ['the end not known', contract({ to: null }), 'unknown'],
    ['no contract entered', { contract: null }, 'unknown'],
    ['probation until the day itself', contract({ probationUntil: civilDate(SUBMITTED) }), 'not_met'],
    ['no probation', contract({ probationUntil: 'none' }), 'met'],
    ['probation not known', contract({ probationUntil: null }), 'unknown'],
    ['the first submission not known', { employerSubmittedOn: null }, 'unknown'],
    [
      'the first submission before the probation ended',
      { employerSubmittedOn: civilDate('2026-10-30'), ...contract({ probationUntil: civilDate('2026-10-31') }) },
      'not_met',
    ],
    [
      'probation over by the application, the first submission not known',
      { employerSubmittedOn: null, ...contract({ probationUntil: civilDate('2026-10-31') }) },
      'unknown',
    ],
    [
      'probation not over even by the application, the first submission not known',
      { employerSubmittedOn: null, ...contract({ probationUntil: civilDate(SUBMITTED) }) },
      'not_met',
    ],
    [
      'too few months by the application, which an earlier first submission would cure',
      { employerSubmittedOn: null, ...contract({ to: civilDate('2027-05-01') }) },
      'unknown',
    ],
    [
      'a contract that begins after the application, the first submission not known',
      { employerSubmittedOn: null, ...contract({ from: civilDate('2026-11-03'), probationUntil: 'none' }) },
      'not_met',
    ],
    ['the kind of letter not known', { letterKind: null }, 'unknown'],
    ['事业编制 needs neither', { letterKind: 'public_institution', contract: null, insuranceMonths: null }, 'met'],
  ])('%s', (_, facts, outcome) => {
    expect(verdict('S6', { ...GOOD, ...facts }, papers).outcome).toBe(outcome);
  });

  test('without the letter, or without the insurance record, nothing helps', () => {
    const only = (row: number): CaseChanges => ({
      documents: [aDocument(row, row)],
      materials: verdicts({ [row]: 'accepted' }),
    });
    expect(verdict('S6', GOOD, only(7)).outcome).toBe('not_met');
    expect(verdict('S6', GOOD, only(5)).outcome).toBe('not_met');
    expect(verdict('S6', { letterKind: 'public_institution' }, only(7)).outcome).toBe('not_met');
  });

  test('every part that fails is named, and of what passes every part', () => {
    const { outcome, reason } = verdict(
      'S6',
      {
        ...GOOD,
        ...contract({ to: civilDate('2027-01-01'), probationUntil: civilDate('2026-12-31') }),
        insuranceMonths: [paid('2026-10')],
      },
      papers,
    );
    expect(outcome).toBe('not_met');
    for (const words of ['试用期至2026-12-31', '合同至2027-01-01', '2026-09无缴费记录'])
      expect(reason).toContain(words);
    const whole = verdict('S6', GOOD, papers).reason;
    for (const words of ['已审核合格', '劳动合同：', '首次提交时已满', '连续实缴社保']) expect(whole).toContain(words);
  });

  test('it names its papers and shows the months and the contract', () => {
    const found = verdict('S6', { ...GOOD, insuranceMonths: [paid('2026-08'), paid('2026-10')] }, papers);
    expect(found.documents).toHaveLength(2);
    expect(found.evidence?.map((table) => table.title)).toEqual(['劳动合同剩余有效期', '最近社保缴费']);
    expect(found.evidence?.[1]?.rows.map((row) => row.why)).toEqual(['实缴', '无缴费记录', '实缴']);
    expect(found.reason).toContain('2026-09无缴费记录');
  });
});

test.each<[string, Partial<CaseFacts>, CaseChanges, string]>([
  ['stated', { identitySameAbroad: true }, {}, 'met'],
  ['denied', { identitySameAbroad: false }, {}, 'not_met'],
  [
    'not known, though form and papers agree',
    {},
    { fields: decisions({ name: 'agreed', idNumber: 'agreed' }) },
    'unknown',
  ],
  [
    'stated, but the number differs',
    { identitySameAbroad: true },
    { fields: decisions({ idNumber: 'differs' }) },
    'not_met',
  ],
  [
    'stated, but the name is in doubt',
    { identitySameAbroad: true },
    { fields: decisions({ name: 'doubtful' }) },
    'unknown',
  ],
])('S7 identity kept: %s', (_, facts, changes, outcome) => {
  expect(verdict('S7', facts, changes).outcome).toBe(outcome);
});
