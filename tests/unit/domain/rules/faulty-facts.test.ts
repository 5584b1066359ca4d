import { expect, test } from 'vitest';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { FACT_FAULT_WORDS, findFactFaults, findSubmissionFaults } from '#shared/domain/case/fact-faults.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase } from '../../../support/domain-cases.ts';

const day = civilDate;
const MONTH = { employer: '示例公司', payment: 'paid' } as const;
const SCHOOL = { institution: '北京四中', country: 'CHN', level: 'high_school', from: day('2015-09-01') } as const;
const UNIVERSITY = { institution: '北京大学', country: 'CHN', level: 'bachelor', to: null } as const;

type Row = readonly [string, BusinessCode, string, Partial<CaseFacts>, string];

const FAULTY: readonly Row[] = [
  [
    'an entry before its exit',
    'settle_bj_nonlocal',
    'S2',
    {
      stays: [
        { exit: day('2023-01-01'), entry: day('2024-06-01'), country: 'GBR' },
        { exit: day('2025-03-01'), entry: day('2025-02-01'), country: 'GBR' },
      ],
    },
    'stays.1.entry',
  ],
  [
    'a stay in no country',
    'settle_bj_nonlocal',
    'S2',
    { stays: [{ exit: day('2023-01-01'), entry: day('2024-06-01'), country: 'XXX' }] },
    'stays.0.country',
  ],
  [
    'a stay abroad on the mainland',
    'settle_bj_nonlocal',
    'S2',
    { stays: [{ exit: day('2023-01-01'), entry: day('2024-06-01'), country: 'CHN' }] },
    'stays.0.country',
  ],
  [
    'a probation that ends before the contract begins',
    'settle_bj_nonlocal',
    'S6',
    {
      letterKind: 'plain',
      contract: { from: day('2026-05-01'), to: day('2029-04-30'), probationUntil: day('2026-04-30') },
    },
    'contract.probationUntil',
  ],
  [
    'studies that end before they begin',
    'archive',
    'A3',
    {
      country: 'GBR',
      studyHistory: [{ ...SCHOOL, to: day('2014-07-01') }],
      lastDomesticStudy: 'high_school',
      wentStraightAbroad: true,
      degreeLevel: 'bachelor',
    },
    'studyHistory.0.to',
  ],
  [
    'months out of order',
    'settle_bj_nonlocal',
    'S6',
    {
      letterKind: 'plain',
      employer: MONTH.employer,
      insuranceMonths: [
        { month: '2026-10', ...MONTH },
        { month: '2026-09', ...MONTH },
      ],
    },
    'insuranceMonths.1.month',
  ],
  [
    'a contract that ends before it begins',
    'settle_bj_nonlocal',
    'S6',
    { letterKind: 'plain', contract: { from: day('2026-05-01'), to: day('2026-04-01'), probationUntil: 'none' } },
    'contract.to',
  ],
  [
    'a card that expired before it was valid',
    'archive',
    'A-id-card-valid',
    { idCardValidity: { from: day('2030-01-01'), until: day('2020-01-01') } },
    'idCardValidity.until',
  ],
  [
    'an employer who handed in before the studies were over',
    'settle_bj_nonlocal',
    'S4',
    {
      studyTo: day('2025-06-30'),
      stays: [{ exit: day('2023-09-01'), entry: day('2025-07-02'), country: 'GBR' }],
      employerSubmittedOn: day('2025-06-29'),
    },
    'employerSubmittedOn',
  ],
  ['a negative fee', 'recognition', 'R5', { feePaid: true, feeAmount: -360 }, 'feeAmount'],
  [
    'a study history in a country that is none',
    'recognition',
    'P-study-history',
    {
      studyHistory: [
        { ...SCHOOL, to: null },
        { ...UNIVERSITY, country: 'ZZZ', from: day('2018-09-01') },
      ],
    },
    'studyHistory.1.country',
  ],
];

test.each(FAULTY)('%s is named at its place and gives no verdict', (_, business, rule, facts, path) => {
  const [fault] = findFactFaults({ ...NO_FACTS, ...facts });
  expect(fault?.path.join('.')).toBe(path);
  const record = aCase({ business, facts });
  const found = judgeRules(record, { checklist: checklistOf(record), comparisons: [] }).find(
    (one) => one.rule === rule,
  );
  expect(found?.outcome).not.toBe('met');
  // A condition may fail for another reason, such as a paper that is not there; never for the faulty fact.
  if (rule !== 'S6') expect(found).toMatchObject({ outcome: 'unknown', reason: expect.stringContaining('数据有误') });
});

test.each([
  ['2026-11-02', []],
  ['2026-11-03', ['employerSubmittedOn']],
])('the employer’s first submission on %s beside an application of 2026-11-02 (G六5)', (first, places) => {
  const employerSubmittedOn = day(first);
  const faults = findSubmissionFaults('settle_bj_nonlocal', { employerSubmittedOn }, day('2026-11-02'));
  expect(faults.map(({ path }) => path.join('.'))).toEqual(places);
  const record = aCase({ business: 'settle_bj_nonlocal', facts: { employerSubmittedOn } });
  const age = judgeRules(record, { checklist: checklistOf(record), comparisons: [] }).find(({ rule }) => rule === 'S4');
  expect(age?.reason.includes('数据有误')).toBe(places.length > 0);
});

test.each<[BusinessCode, string, readonly string[]]>([
  ['settle_bj_nonlocal', '2026-11-02', []],
  ['settle_bj_nonlocal', '2026-11-03', ['studyTo study_ends_after_submission']],
  ['settle_joint', '2026-11-20', ['studyTo study_ends_after_submission']],
  ['recognition', '2026-11-20', ['studyTo study_ends_after_submission']],
  ['archive', '2030-06-30', []],
  ['dispatch', '2030-06-30', []],
])('%s of 2026-11-02 and studies until %s (G五(3)3)', (business, studyTo, named) => {
  const facts = { studyTo: day(studyTo) };
  const faults = findSubmissionFaults(business, facts, day('2026-11-02'));
  expect(faults.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(named);
});

test('whoever applied before the studies were over is told so where the return is judged', () => {
  const stays = [{ exit: day('2023-09-01'), entry: day('2026-11-25'), country: 'GBR' }];
  const record = aCase({ business: 'settle_bj_nonlocal', facts: { studyTo: day('2026-11-20'), stays } });
  const verdicts = judgeRules(record, { checklist: checklistOf(record), comparisons: [] });
  for (const wanted of ['S2', 'S3']) {
    const found = verdicts.find(({ rule }) => rule === wanted);
    expect(found).toMatchObject({ outcome: 'unknown', reason: expect.stringContaining('学习结束日期晚于提交') });
  }
});

test('the same facts put right are judged', () => {
  const record = aCase({ facts: { feePaid: true, feeAmount: 360 } });
  const fee = judgeRules(record, { checklist: checklistOf(record), comparisons: [] }).find(({ rule }) => rule === 'R5');
  expect(fee?.outcome).toBe('met');
});

test.each<[string, Partial<CaseFacts>]>([
  ['a stay in Hong Kong', { stays: [{ exit: day('2023-01-01'), entry: day('2024-06-01'), country: 'HKG' }] }],
  [
    'a probation of one day',
    { contract: { from: day('2026-05-01'), to: day('2029-04-30'), probationUntil: day('2026-05-01') } },
  ],
])('%s is no fault', (_, facts) => {
  expect(findFactFaults({ ...NO_FACTS, ...facts })).toEqual([]);
});

test('every fault has its words', () => {
  for (const words of Object.values(FACT_FAULT_WORDS)) expect(words).toMatch(/[\u4e00-\u9fff]/);
});
