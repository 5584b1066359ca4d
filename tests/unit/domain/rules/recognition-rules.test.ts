import { describe, expect, test } from 'vitest';
import type { StudyEntry } from '#shared/domain/case/case-facts.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { judgeRules, standingInTheWay } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, type CaseChanges, decisions, verdicts } from '../../../support/domain-cases.ts';

const ALL_ROWS: CaseChanges = {
  documents: [17, 18, 19, 20].map((row) => aDocument(row, row)),
  materials: verdicts({ 17: 'accepted', 18: 'accepted', 19: 'accepted', 20: 'accepted' }),
};
const FACTS = {
  destinationKind: 'abroad',
  country: 'GBR',
  degreeLevel: 'master',
  degreeName: 'Master of Science',
} as const;

function rule(name: string, changes: CaseChanges, comparisons: readonly ComparisonRow[] | null = null): RuleVerdict {
  const record = aCase(changes);
  const found = judgeRules(record, { checklist: checklistOf(record), comparisons }).find((one) => one.rule === name);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

function row(field: string, conclusion: ComparisonRow['conclusion']): ComparisonRow {
  return { field, label: field, form: null, readings: [], conclusion, reason: '理由' };
}

function study(level: StudyEntry['level'], from = '2010-09-01', to: string | null = null): StudyEntry {
  return { institution: 'X', country: 'CHN', level, from: civilDate(from), to: to === null ? null : civilDate(to) };
}

describe('the study history begins at high school (P三)', () => {
  const school = study('high_school', '2013-09-01', '2016-07-01');
  test.each<[string, readonly StudyEntry[], RuleVerdict['outcome']]>([
    ['a master after it', [school, study('master', '2020-09-01', '2021-09-01')], 'met'],
    ['in another order on the form', [study('master', '2020-09-01', '2021-09-01'), school], 'met'],
    ['a bachelor on the day on which it began', [school, study('bachelor', '2013-09-01', '2017-07-01')], 'met'],
    ['a bachelor the day before it began', [school, study('bachelor', '2013-08-31', '2017-07-01')], 'unknown'],
    ['a master three years before it', [study('master', '2010-09-01', '2011-09-01'), school], 'unknown'],
    ['a master over before it was', [school, study('master', '2014-09-01', '2016-06-30')], 'unknown'],
    ['a bachelor over on its last day', [school, study('bachelor', '2014-09-01', '2016-07-01')], 'met'],
    [
      'a second high school later, the first before all else',
      [school, study('bachelor', '2016-09-01', '2020-07-01'), study('high_school', '2021-09-01', '2022-07-01')],
      'met',
    ],
  ])('%s', (_, studyHistory, outcome) => {
    expect(rule('P-study-history', { facts: { studyHistory } }).outcome).toBe(outcome);
  });
});

test('a paper that is missing hides none that was rejected', () => {
  const documents = [aDocument(17, 17), aDocument(18, 18)];
  const { outcome, reason } = rule('R2', { facts: FACTS, documents, materials: verdicts({ 17: 'rejected' }) });
  expect(outcome).toBe('not_met');
  expect(reason).toMatch(/^缺少材料：19 .*；材料不合格：17 /);
});

describe('R1–R5 (G五(2))', () => {
  test.each<[string, string, CaseChanges, RuleVerdict['outcome']]>([
    ['R1 with an accepted diploma', 'R1', { ...ALL_ROWS, facts: FACTS }, 'met'],
    ['R1 without a diploma', 'R1', { facts: FACTS }, 'not_met'],
    ['R1 with one nobody has looked at', 'R1', { facts: FACTS, documents: [aDocument(1, 17)] }, 'unknown'],
    [
      'R1 with a rejected one',
      'R1',
      { facts: FACTS, documents: [aDocument(1, 17)], materials: verdicts({ 17: 'rejected' }) },
      'not_met',
    ],
    [
      'R1 with a domestic degree',
      'R1',
      { ...ALL_ROWS, facts: { ...FACTS, destinationKind: null, country: 'CHN' } },
      'not_met',
    ],
    ['R1 abroad, yet at home', 'R1', { ...ALL_ROWS, facts: { ...FACTS, country: 'CHN' } }, 'unknown'],
    [
      'R1 in Hong Kong, yet in Britain',
      'R1',
      { ...ALL_ROWS, facts: { ...FACTS, destinationKind: 'hk_macau' } },
      'unknown',
    ],
    [
      'R2 in Hong Kong, yet in Britain',
      'R2',
      { ...ALL_ROWS, facts: { ...FACTS, destinationKind: 'hk_macau' } },
      'unknown',
    ],
    [
      'R1 of a joint programme at home',
      'R1',
      { ...ALL_ROWS, facts: { ...FACTS, destinationKind: 'joint_programme', country: 'CHN' } },
      'met',
    ],
    ['R1 where the country is unknown', 'R1', { ...ALL_ROWS, facts: { ...FACTS, country: null } }, 'unknown'],
    ['R1 for a post-doctoral stay', 'R1', { ...ALL_ROWS, facts: { ...FACTS, degreeLevel: 'postdoctoral' } }, 'not_met'],
    ['R2 complete', 'R2', { ...ALL_ROWS, facts: FACTS }, 'met'],
    ['R2 one missing', 'R2', { facts: FACTS, documents: [aDocument(17, 17)] }, 'not_met'],
    [
      'R2 one unseen',
      'R2',
      { ...ALL_ROWS, facts: FACTS, materials: verdicts({ 17: 'accepted', 18: 'accepted', 19: 'accepted' }) },
      'unknown',
    ],
    [
      'R2 one doubtful',
      'R2',
      {
        ...ALL_ROWS,
        facts: FACTS,
        materials: verdicts({ 17: 'accepted', 18: 'doubtful', 19: 'accepted', 20: 'accepted' }),
      },
      'unknown',
    ],
    [
      'R2 one rejected',
      'R2',
      {
        ...ALL_ROWS,
        facts: FACTS,
        materials: verdicts({ 17: 'accepted', 18: 'rejected', 19: 'accepted', 20: 'accepted' }),
      },
      'not_met',
    ],
    ['R3 verified', 'R3', { facts: { identityVerified: true } }, 'met'],
    ['R3 failed', 'R3', { facts: { identityVerified: false } }, 'not_met'],
    ['R3 not known', 'R3', {}, 'unknown'],
    [
      'R3 verified, but the number is no number',
      'R3',
      { facts: { identityVerified: true }, applicant: { idNumber: '110105194912310021' } },
      'unknown',
    ],
    [
      'R3 verified, a passport number is not measured by GB 11643',
      'R3',
      { facts: { identityVerified: true }, applicant: { idType: 'passport', idNumber: 'E12345678' } },
      'met',
    ],
    [
      'R3 verified, but no Chinese passport has such a number',
      'R3',
      { facts: { identityVerified: true }, applicant: { idType: 'passport', idNumber: 'E1234567' } },
      'unknown',
    ],
    [
      'R3 verified, the number is not known yet',
      'R3',
      { facts: { identityVerified: true }, applicant: { idNumber: '（未填写）' } },
      'met',
    ],
    [
      'R3 verified, but the number tells another birth date',
      'R3',
      { facts: { identityVerified: true }, applicant: { birthDate: civilDate('1949-12-30') } },
      'unknown',
    ],
    [
      'R3 verified, but the number tells the other sex',
      'R3',
      { facts: { identityVerified: true }, applicant: { sex: 'M' } },
      'unknown',
    ],
    [
      'R3 verified, birth date and sex not filled in',
      'R3',
      { facts: { identityVerified: true }, applicant: { birthDate: null, sex: null } },
      'met',
    ],
    [
      'R3 verified, but a person found another birth date',
      'R3',
      { facts: { identityVerified: true }, fields: decisions({ birthDate: 'differs' }) },
      'not_met',
    ],
    [
      'R3 verified, but the name is in doubt',
      'R3',
      { facts: { identityVerified: true }, fields: decisions({ name: 'doubtful' }) },
      'unknown',
    ],
    ['R4 signed online', 'R4', { facts: { agreementSigned: true } }, 'met'],
    [
      'R4 signed, but the uploaded paper was rejected',
      'R4',
      { facts: { agreementSigned: true }, documents: [aDocument(1, 20)], materials: verdicts({ 20: 'rejected' }) },
      'not_met',
    ],
    [
      'R4 signed, but the uploaded paper is doubtful',
      'R4',
      { facts: { agreementSigned: true }, documents: [aDocument(1, 20)], materials: verdicts({ 20: 'doubtful' }) },
      'unknown',
    ],
    [
      'R4 not signed, and the uploaded paper is doubtful',
      'R4',
      { facts: { agreementSigned: false }, documents: [aDocument(1, 20)], materials: verdicts({ 20: 'doubtful' }) },
      'not_met',
    ],
    ['R4 signed, the uploaded paper good', 'R4', { ...ALL_ROWS, facts: { agreementSigned: true } }, 'met'],
    ['R4 paper good, agreement unknown', 'R4', { ...ALL_ROWS }, 'unknown'],
    ['R4 not signed', 'R4', { ...ALL_ROWS, facts: { agreementSigned: false } }, 'not_met'],
    ['R5 paid', 'R5', { facts: { feePaid: true, feeAmount: 360 } }, 'met'],
    ['R5 paid a yuan short', 'R5', { facts: { feePaid: true, feeAmount: 359 } }, 'not_met'],
    ['R5 paid, nobody knows how much', 'R5', { facts: { feePaid: true } }, 'unknown'],
    ['R5 unpaid', 'R5', { facts: { feePaid: false } }, 'not_met'],
    ['R5 not known', 'R5', {}, 'unknown'],
  ])('%s', (_, name, changes, outcome) => {
    const found = rule(name, changes);
    expect(found.outcome).toBe(outcome);
    expect(found.clause).toBe(`G五(2)${name.slice(1)}`);
    expect(found.reason).not.toBe('');
  });
});

describe('what P三 adds', () => {
  test.each<[string, string, CaseChanges, RuleVerdict['outcome']]>([
    [
      'two entries from high school',
      'P-study-history',
      { facts: { studyHistory: [study('high_school'), study('bachelor')] } },
      'met',
    ],
    ['one entry', 'P-study-history', { facts: { studyHistory: [study('high_school')] } }, 'not_met'],
    [
      'two entries without high school',
      'P-study-history',
      { facts: { studyHistory: [study('master'), study('bachelor')] } },
      'not_met',
    ],
    ['nothing filled in', 'P-study-history', {}, 'unknown'],
    ['a code and records', 'P-entry-exit', { facts: { authorisationCode: '12345678', entryExitFound: true } }, 'met'],
    [
      'a code of seven digits',
      'P-entry-exit',
      { facts: { authorisationCode: '1234567', entryExitFound: true } },
      'not_met',
    ],
    [
      'a code of nine digits',
      'P-entry-exit',
      { facts: { authorisationCode: '123456789', entryExitFound: true } },
      'not_met',
    ],
    ['a code, not looked up yet', 'P-entry-exit', { facts: { authorisationCode: '12345678' } }, 'unknown'],
    ['no code', 'P-entry-exit', {}, 'unknown'],
    [
      'no records, stamp pages accepted',
      'P-entry-exit',
      { ...ALL_ROWS, facts: { ...FACTS, authorisationCode: '12345678', entryExitFound: false } },
      'met',
    ],
    [
      'no records, no stamp pages',
      'P-entry-exit',
      { facts: { ...FACTS, authorisationCode: '12345678', entryExitFound: false } },
      'not_met',
    ],
    [
      'no records, stamp pages unseen',
      'P-entry-exit',
      { facts: { ...FACTS, authorisationCode: '12345678', entryExitFound: false }, documents: [aDocument(1, 18)] },
      'unknown',
    ],
    [
      'no records of 179 days in a joint programme',
      'P-entry-exit',
      {
        facts: {
          destinationKind: 'joint_programme',
          daysAbroad: 179,
          authorisationCode: '12345678',
          entryExitFound: false,
        },
      },
      'met',
    ],
    [
      'no records of 180 days in a joint programme',
      'P-entry-exit',
      {
        facts: {
          destinationKind: 'joint_programme',
          daysAbroad: 180,
          authorisationCode: '12345678',
          entryExitFound: false,
        },
      },
      'not_met',
    ],
    [
      'no records, found with no code',
      'P-entry-exit',
      { ...ALL_ROWS, facts: { ...FACTS, entryExitFound: false } },
      'unknown',
    ],
    [
      'no records, found with seven digits',
      'P-entry-exit',
      { ...ALL_ROWS, facts: { ...FACTS, authorisationCode: '1234567', entryExitFound: false } },
      'not_met',
    ],
    [
      'two high schools and no studies to be certified',
      'P-study-history',
      { facts: { studyHistory: [study('high_school'), study('high_school')] } },
      'not_met',
    ],
    ['one degree', 'P-one-degree', { facts: FACTS }, 'met'],
    ['two degrees', 'P-one-degree', { facts: { degreeName: 'Bachelor of Arts；Bachelor of Laws' } }, 'not_met'],
    ['no degree named', 'P-one-degree', {}, 'unknown'],
    ['nothing but spaces', 'P-one-degree', { facts: { degreeName: '   ' } }, 'unknown'],
    ['a code of spaces', 'P-entry-exit', { facts: { authorisationCode: '  ', entryExitFound: true } }, 'unknown'],
    ...[
      'Bachelor of Arts and Bachelor of Laws',
      'Bachelor of Arts / Bachelor of Laws',
      'BA, LLB',
      'Bachelor of Arts + Master of Arts',
      '文学学士及法学学士',
      '文学学士与法学硕士',
    ].map((degreeName): [string, string, CaseChanges, RuleVerdict['outcome']] => [
      `perhaps two degrees: ${degreeName}`,
      'P-one-degree',
      { facts: { degreeName } },
      'unknown',
    ]),
    ...['Master of Arts and Sciences', 'Bachelor of Science (Physics, Chemistry)', '工学与管理学硕士', 'LL.M.'].map(
      (degreeName): [string, string, CaseChanges, RuleVerdict['outcome']] => [
        `one degree: ${degreeName}`,
        'P-one-degree',
        { facts: { degreeName } },
        'met',
      ],
    ),
  ])('%s', (_, name, changes, outcome) => {
    expect(rule(name, changes)).toMatchObject({ outcome, clause: 'P三' });
  });

  test.each<[string, CaseChanges, readonly ComparisonRow[] | null, RuleVerdict['outcome']]>([
    ['all the same', {}, [row('name', 'same'), row('degree', 'same')], 'met'],
    ['not compared yet', {}, null, 'unknown'],
    [
      'every field decided by hand where nothing could be read',
      {
        fields: decisions({
          name: 'agreed',
          birthDate: 'agreed',
          institution: 'agreed',
          degree: 'agreed',
          awardDate: 'agreed',
        }),
      },
      null,
      'met',
    ],
    ['a name in doubt', {}, [row('name', 'possible')], 'unknown'],
    [
      'a name in doubt that a person has agreed to',
      { fields: decisions({ name: 'agreed' }) },
      [row('name', 'possible')],
      'met',
    ],
    ['another birth date', {}, [row('birthDate', 'different')], 'not_met'],
    ['a person says that it differs', { fields: decisions({ degree: 'differs' }) }, [row('degree', 'same')], 'not_met'],
    ['a person doubts', { fields: decisions({ degree: 'doubtful' }) }, [row('degree', 'same')], 'unknown'],
    ['a degree that no machine could read', {}, [row('degree', 'missing')], 'unknown'],
    ['a sex that no machine could read', {}, [row('sex', 'missing')], 'unknown'],
    ['a sex that no paper carries', {}, [row('sex', 'no_paper')], 'met'],
  ])('form and papers agree: %s', (_, changes, comparisons, outcome) => {
    expect(rule('P-agreement', changes, comparisons).outcome).toBe(outcome);
  });
});

describe('a reviewer’s word', () => {
  test('overrules with its reason, what the program found stays readable', () => {
    const fields = decisions({ 'rule:R5': 'doubtful' });
    const found = rule('R5', { facts: { feePaid: true, feeAmount: 360 }, fields });
    expect(found.outcome).toBe('unknown');
    expect(found.reason).toContain('张敏认定：与原件不同');
    expect(found.reason).toContain('已缴纳');
    expect(rule('R5', { fields: decisions({ 'rule:R5': 'agreed' }) }).outcome).toBe('met');
    expect(rule('P-agreement', { fields }, []).outcome).toBe('met');
  });
});

describe('the conditions as a whole', () => {
  const verdict = (rule: string, outcome: RuleVerdict['outcome'], isGround = false): RuleVerdict => ({
    rule,
    title: '',
    clause: '',
    reason: '',
    inputs: [],
    outcome,
    ...(isGround && { isGround: true }),
  });
  const inTheWay = (...verdicts: RuleVerdict[]): string =>
    standingInTheWay(verdicts)
      .map((one) => one.rule)
      .join(' ');

  test('all are needed; an unknown one is no pass', () => {
    expect(inTheWay(verdict('R1', 'met'), verdict('R2', 'met'))).toBe('');
    expect(inTheWay(verdict('R1', 'met'), verdict('R2', 'unknown'), verdict('R3', 'not_met'))).toBe('R2 R3');
  });

  test('for archiving one ground is enough, and the rest all the same (G五(1))', () => {
    const grounds = [verdict('A1', 'not_met', true), verdict('A2', 'met', true), verdict('A3', 'unknown', true)];
    expect(inTheWay(...grounds)).toBe('');
    expect(inTheWay(...grounds, verdict('V', 'unknown'))).toBe('V');
    expect(inTheWay(verdict('A1', 'not_met', true), verdict('A2', 'unknown', true))).toBe('A1 A2');
  });
});
