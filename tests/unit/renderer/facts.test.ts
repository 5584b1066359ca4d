import { describe, expect, test } from 'vitest';
import { draftOf, type FactDraft, withCell, withLine } from '#renderer/workstation/features/review/facts/fact-draft.ts';
import {
  FACT_SPECS,
  type FactKey,
  type FactSpec,
  isFactKey,
  specOf,
} from '#renderer/workstation/features/review/facts/fact-specs.ts';
import { factWords } from '#renderer/workstation/features/review/facts/fact-words.ts';
import { readFact } from '#renderer/workstation/features/review/facts/read-fact.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import type { ChangedSubject } from '#shared/domain/intake/check-change.ts';
import { rulesOf } from '#shared/domain/rules/judge-rules.ts';
import { FACT_FAULT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { factChanges } from '#shared/schema/case-event.ts';
import { recognitionForm } from '#tests/support/forms.ts';

function specFor(fact: FactKey): FactSpec {
  const spec = specOf(fact);
  if (spec === null) throw new Error(`${fact} has no control`);
  return spec;
}

const TODAY = civilDate('2026-11-19');

/** A settled person, whose studies must be over. */
function subject(facts: CaseFacts): ChangedSubject {
  const { applicant } = recognitionForm('张三');
  return { business: 'settle_bj_nonlocal', facts, applicant, submittedOn: TODAY };
}

/** Lines as they are typed; a single fact is one line with the cell `value`. */
function typed(fact: FactKey, lines: readonly Readonly<Record<string, string>>[], known: Partial<CaseFacts> = {}) {
  const spec = specFor(fact);
  let draft: FactDraft = { lines: [], none: false };
  for (const [id, cells] of lines.entries()) {
    draft = withLine(draft, spec);
    for (const [key, value] of Object.entries(cells)) draft = withCell(draft, id, key, value);
  }
  return readFact(fact, spec, draft, subject({ ...NO_FACTS, ...known }), TODAY);
}

describe('every fact that a rule reads', () => {
  const inputs = BUSINESS_CODES.flatMap((business) => rulesOf(business).flatMap((rule) => rule.inputs));
  test.each([...new Set(inputs.filter(isFactKey))])('%s has a control in the window', (fact) => {
    expect(specOf(fact)).not.toBeNull();
  });
});

const KNOWN: CaseFacts = {
  ...NO_FACTS,
  destinationKind: 'abroad',
  country: 'GBR',
  institution: 'University of Leeds',
  degreeLevel: 'master',
  degreeName: 'Master of Science',
  awardDate: civilDate('2025-12-12'),
  studyFrom: civilDate('2024-09-16'),
  studyTo: civilDate('2025-09-12'),
  documentLanguage: 'en',
  daysAbroad: 120,
  authorisationCode: '48201956',
  entryExitFound: true,
  identityVerified: false,
  agreementSigned: true,
  feePaid: true,
  feeAmount: 359.5,
  greenChannelProven: false,
  dossierKeptHere: true,
  letterKind: 'plain',
  householdKind: 'collective',
  worksAtHouseholdPlace: false,
  employer: '示例公司',
  hasEarlierStudyOrLaterWork: false,
  studyHistory: [
    {
      institution: '北京四中',
      country: 'CHN',
      level: 'high_school',
      from: civilDate('2014-09-01'),
      to: civilDate('2017-06-30'),
    },
    { institution: 'University of Leeds', country: 'GBR', level: 'master', from: civilDate('2024-09-16'), to: null },
  ],
  stays: [
    { exit: civilDate('2024-09-14'), entry: civilDate('2025-09-20'), country: 'GBR' },
    { exit: civilDate('2026-10-02'), entry: null, country: 'HKG' },
  ],
  insuranceMonths: [
    { month: '2026-09', employer: '示例公司', payment: 'paid' },
    { month: '2026-10', employer: '示例公司', payment: 'back_paid' },
  ],
  contract: { from: civilDate('2026-03-01'), to: 'open_ended', probationUntil: 'none' },
  dispatchProgress: [
    { stage: 'formalities', begunOn: civilDate('2026-11-02'), doneOn: civilDate('2026-11-05') },
    { stage: 'tickets', begunOn: civilDate('2026-11-05'), doneOn: null },
  ],
  employerSubmittedOn: civilDate('2026-11-10'),
  priorRelation: 'terminated',
  recognitionHeld: true,
  recognitionNumber: '教留服认〔2026〕000871号',
  domesticDoctorateFound: false,
  identitySameAbroad: true,
  lastDomesticStudy: 'graduated',
  hasWorkHistory: false,
  wentStraightAbroad: true,
  admittedBySelectingBody: true,
  idCardValidity: { from: civilDate('2020-01-01'), until: 'long_term' },
  passportValidity: { from: civilDate('2020-01-01'), until: civilDate('2030-01-01') },
  visaValidity: { from: civilDate('2024-08-01'), until: null },
};

describe('what is known, laid out and read again', () => {
  const facts = Object.keys(FACT_SPECS).filter(isFactKey);
  test.each(facts)('%s is the same, as main takes it', (fact) => {
    const spec = specFor(fact);
    expect(KNOWN[fact]).not.toBeNull();
    const read = readFact(fact, spec, draftOf(spec, KNOWN[fact]), subject(KNOWN), TODAY);
    expect(read).toEqual({ ok: true, changes: { [fact]: KNOWN[fact] } });
    expect(factChanges.safeParse(read.ok && read.changes).success).toBe(true);
    expect(factWords(fact, KNOWN)).not.toBe('');
  });

  test.each(facts)('%s that nobody knows stays unknown', (fact) => {
    const spec = specFor(fact);
    const read = readFact(fact, spec, draftOf(spec, NO_FACTS[fact]), subject(NO_FACTS), TODAY);
    expect(read).toEqual({ ok: true, changes: { [fact]: NO_FACTS[fact] } });
  });
});

type Slip = readonly [string, FactKey, readonly Readonly<Record<string, string>>[], string, string, Partial<CaseFacts>];

const AFTER_TODAY = '晚于今天 2026-11-19，请核对日期';
const CHILD = '申请人（1990-01-02 出生）当时不满 10 周岁，请核对两个日期';

const SLIPS: readonly Slip[] = [
  [
    'an entry before its exit',
    'stays',
    [
      { exit: '2024-01-01', entry: '2024-06-01', country: 'GBR' },
      { exit: '2025-03-01', entry: '20250201', country: 'GBR' },
    ],
    '1.entry',
    FACT_FAULT_NAMES.entry_before_exit,
    {},
  ],
  ['a day that is none', 'stays', [{ exit: '2025-02-30', country: 'GBR' }], '0.exit', FACT_FAULT_NAMES.no_such_day, {}],
  [
    'a stay without its exit',
    'stays',
    [{ entry: '2025-02-01', country: 'GBR' }],
    '0.exit',
    FACT_FAULT_NAMES.nothing_said,
    {},
  ],
  ['a stay without a country', 'stays', [{ exit: '2025-02-01' }], '0.country', FACT_FAULT_NAMES.nothing_said, {}],
  ['a day in words', 'studyTo', [{ value: '去年' }], '0.value', FACT_FAULT_NAMES.no_such_day, {}],
  [
    'studies that end before they began, by what is known already',
    'studyTo',
    [{ value: '2024-08-31' }],
    '0.value',
    FACT_FAULT_NAMES.study_ends_before_start,
    { studyFrom: civilDate('2024-09-01') },
  ],
  [
    'studies that begin after their end, by what is known already',
    'studyFrom',
    [{ value: '2024-09-01' }],
    '',
    `学习结束日期：${FACT_FAULT_NAMES.study_ends_before_start}`,
    { studyTo: civilDate('2024-08-31') },
  ],
  [
    'a month twice',
    'insuranceMonths',
    [
      { month: '2026-10', employer: '甲', payment: 'paid' },
      { month: '202610', employer: '甲', payment: 'paid' },
    ],
    '1.month',
    FACT_FAULT_NAMES.months_out_of_order,
    {},
  ],
  [
    'a thirteenth month',
    'insuranceMonths',
    [{ month: '2026-13', employer: '甲', payment: 'paid' }],
    '0.month',
    FACT_FAULT_NAMES.no_such_month,
    {},
  ],
  [
    'a contract that ends before it begins',
    'contract',
    [{ from: '2026-05-01', to: '2026-04-01' }],
    '0.to',
    FACT_FAULT_NAMES.contract_ends_before_start,
    {},
  ],
  [
    'a probation beyond the contract',
    'contract',
    [{ from: '2026-05-01', to: '2026-06-01', probationUntil: '2026-07-01' }],
    '0.probationUntil',
    FACT_FAULT_NAMES.probation_after_end,
    {},
  ],
  [
    'a card that expired before it was valid',
    'idCardValidity',
    [{ from: '2025-01-01', until: '2020-01-01' }],
    '0.until',
    FACT_FAULT_NAMES.validity_ends_before_start,
    {},
  ],
  ['a day that is to come', 'studyTo', [{ value: '20261120' }], '0.value', AFTER_TODAY, {}],
  [
    'a crossing that is to come, in the second line',
    'stays',
    [
      { exit: '2024-01-01', entry: '2024-06-01', country: 'GBR' },
      { exit: '2026-10-01', entry: '2026-11-20', country: 'GBR' },
    ],
    '1.entry',
    AFTER_TODAY,
    {},
  ],
  [
    'a stage that is to begin',
    'dispatchProgress',
    [{ stage: 'tickets', begunOn: '2026-11-20' }],
    '0.begunOn',
    AFTER_TODAY,
    {},
  ],
  ['a study of a child', 'studyFrom', [{ value: '1999-09-01' }], '0.value', CHILD, {}],
  ['a day before all ranges', 'studyFrom', [{ value: '1850-09-01' }], '0.value', FACT_FAULT_NAMES.day_out_of_range, {}],
  [
    'the end of a contract after all ranges',
    'contract',
    [{ from: '2026-05-01', to: '2300-04-01' }],
    '0.to',
    FACT_FAULT_NAMES.day_out_of_range,
    {},
  ],
  [
    'a validity after all ranges',
    'passportValidity',
    [{ from: '2026-05-01', until: '2300-04-01' }],
    '0.until',
    FACT_FAULT_NAMES.day_out_of_range,
    {},
  ],
  [
    'a way that does not lead to the country',
    'destinationKind',
    [{ value: 'taiwan' }],
    '0.value',
    FACT_FAULT_NAMES.destination_against_country,
    { country: 'GBR' },
  ],
  ['a negative fee', 'feeAmount', [{ value: '-360' }], '0.value', FACT_FAULT_NAMES.negative_fee, {}],
  ['a fee in words', 'feeAmount', [{ value: '三百六' }], '0.value', '请填写金额，最多两位小数', {}],
  ['negative days', 'daysAbroad', [{ value: '-1' }], '0.value', FACT_FAULT_NAMES.days_out_of_range, {}],
  ['half a day', 'daysAbroad', [{ value: '1.5' }], '0.value', '请填写整数', {}],
  ['a code of seven digits', 'authorisationCode', [{ value: '1234567' }], '0.value', '应为 8 位数字', {}],
];

test.each<[string, Partial<CaseFacts>, Partial<CaseFacts>]>([
  ['HKG', { destinationKind: 'abroad', country: 'GBR' }, { country: 'HKG', destinationKind: 'hk_macau' }],
  ['CHN', { destinationKind: 'abroad', country: 'GBR' }, { country: 'CHN', destinationKind: null }],
  ['USA', { destinationKind: 'abroad', country: 'GBR' }, { country: 'USA' }],
  ['HKG', { destinationKind: 'joint_programme', country: 'GBR' }, { country: 'HKG' }],
  ['HKG', {}, { country: 'HKG' }],
])('the way there follows a country put right as %s when it knew %j', (value, known, changes) => {
  expect(typed('country', [{ value }], known)).toEqual({ ok: true, changes });
});

describe('a slip is said at its cell in words, and there is nothing to save', () => {
  test.each(SLIPS)('%s', (_, fact, lines, place, words, known) => {
    const read = typed(fact, lines, known);
    expect(read.ok).toBe(false);
    expect(read.ok ? null : Object.fromEntries(read.faults)).toEqual({ [place]: words });
  });
});

test('who goes abroad names the days of his studies before they come', () => {
  const spec = specFor('studyTo');
  const draft = withCell(withLine({ lines: [], none: false }, spec), 0, 'value', '2028-06-30');
  const known = { ...subject(NO_FACTS), business: 'archive' } as const;
  expect(readFact('studyTo', spec, draft, known, TODAY).ok).toBe(true);
});

test('lines in which nothing stands are left out, days and months are written out, months put in order', () => {
  const months = typed('insuranceMonths', [
    { month: '202610', employer: '甲', payment: 'paid' },
    {},
    { month: '2026年9月', employer: '甲', payment: 'back_paid' },
  ]);
  expect(months.ok && months.changes.insuranceMonths?.map(({ month }) => month)).toEqual(['2026-09', '2026-10']);
  const stays = typed('stays', [{ exit: '2024.9.1', entry: '', country: 'HKG' }]);
  expect(stays.ok && stays.changes.stays).toEqual([{ exit: '2024-09-01', entry: null, country: 'HKG' }]);
});

test('"looked up, and there is none" is not the same as not known', () => {
  const spec = specFor('stays');
  const read = (none: boolean) => readFact('stays', spec, { lines: [], none }, subject(NO_FACTS), TODAY);
  expect(read(true)).toEqual({ ok: true, changes: { stays: [] } });
  expect(read(false)).toEqual({ ok: true, changes: { stays: null } });
  expect(factWords('stays', { ...NO_FACTS, stays: [] })).not.toBe(factWords('stays', NO_FACTS));
});
