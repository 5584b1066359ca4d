import { describe, expect, test } from 'vitest';
import type { CaseFacts, StudyEntry } from '#shared/domain/case/case-facts.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, type CaseChanges, decisions, verdicts } from '../../../support/domain-cases.ts';

function outcome(rule: string, changes: CaseChanges): string {
  const record = aCase(changes);
  const found = judgeRules(record, { checklist: checklistOf(record), comparisons: [] }).find(
    (one) => one.rule === rule,
  );
  return found?.outcome ?? 'no such rule';
}

const STRAIGHT = { country: 'GBR', degreeLevel: 'master', wentStraightAbroad: true, hasWorkHistory: false } as const;

const SCHOOL: StudyEntry = {
  institution: '北京四中',
  country: 'CHN',
  level: 'high_school',
  from: civilDate('2010-09-01'),
  to: null,
};
const UNIVERSITY: StudyEntry = { ...SCHOOL, institution: '北京大学', level: 'bachelor' };

describe('A1–A3: one ground is enough (G五(1))', () => {
  test.each<[string, string, Partial<CaseFacts>, string]>([
    ['a graduate', 'A1', { ...STRAIGHT, lastDomesticStudy: 'graduated' }, 'met'],
    ['a graduate who worked', 'A1', { ...STRAIGHT, lastDomesticStudy: 'graduated', hasWorkHistory: true }, 'not_met'],
    [
      'a graduate whose work is not known',
      'A1',
      { ...STRAIGHT, lastDomesticStudy: 'graduated', hasWorkHistory: null },
      'unknown',
    ],
    [
      'a graduate who did not go straight',
      'A1',
      { ...STRAIGHT, lastDomesticStudy: 'graduated', wentStraightAbroad: false },
      'not_met',
    ],
    [
      'a graduate who goes for research only',
      'A1',
      { ...STRAIGHT, lastDomesticStudy: 'graduated', degreeLevel: 'postdoctoral' },
      'not_met',
    ],
    [
      'a graduate who goes for a bachelor',
      'A1',
      { ...STRAIGHT, lastDomesticStudy: 'graduated', degreeLevel: 'bachelor' },
      'met',
    ],
    [
      'a graduate who goes for a 文凭',
      'A1',
      { ...STRAIGHT, lastDomesticStudy: 'graduated', degreeLevel: 'diploma' },
      'not_met',
    ],
    [
      'who withdrew and goes for a 文凭',
      'A2',
      { ...STRAIGHT, lastDomesticStudy: 'withdrawn', degreeLevel: 'diploma' },
      'not_met',
    ],
    [
      'from school to a 文凭',
      'A3',
      { ...STRAIGHT, lastDomesticStudy: 'high_school', degreeLevel: 'diploma' },
      'not_met',
    ],
    [
      'a graduate who goes to Hong Kong, by 国外',
      'A1',
      { ...STRAIGHT, country: 'HKG', destinationKind: 'abroad', lastDomesticStudy: 'graduated' },
      'unknown',
    ],
    ['who withdrew', 'A1', { ...STRAIGHT, lastDomesticStudy: 'withdrawn' }, 'not_met'],
    ['who withdrew', 'A2', { ...STRAIGHT, lastDomesticStudy: 'withdrawn' }, 'met'],
    ['whose withdrawal is not done', 'A2', { ...STRAIGHT, lastDomesticStudy: 'withdrawal_pending' }, 'not_met'],
    ['who withdrew and worked', 'A2', { ...STRAIGHT, lastDomesticStudy: 'withdrawn', hasWorkHistory: true }, 'not_met'],
    ['from school', 'A3', { ...STRAIGHT, lastDomesticStudy: 'high_school' }, 'met'],
    [
      'from school; the guide does not ask about work',
      'A3',
      { ...STRAIGHT, lastDomesticStudy: 'high_school', hasWorkHistory: null },
      'met',
    ],
    [
      'from school, not straight',
      'A3',
      { ...STRAIGHT, lastDomesticStudy: 'high_school', wentStraightAbroad: false },
      'not_met',
    ],
    ['a graduate who goes to Hong Kong', 'A1', { ...STRAIGHT, country: 'HKG', lastDomesticStudy: 'graduated' }, 'met'],
    ['a graduate who stays', 'A1', { ...STRAIGHT, country: 'CHN', lastDomesticStudy: 'graduated' }, 'not_met'],
    [
      'from school, nobody knows where to',
      'A3',
      { ...STRAIGHT, country: null, lastDomesticStudy: 'high_school' },
      'unknown',
    ],
    ['nothing known', 'A1', {}, 'unknown'],
    ['nothing known', 'A2', {}, 'unknown'],
    ['nothing known', 'A3', {}, 'unknown'],
  ])('%s: %s', (_, rule, facts, expected) => {
    const studyHistory = rule === 'A3' ? [SCHOOL] : [SCHOOL, UNIVERSITY];
    expect(outcome(rule, { business: 'archive', facts: { studyHistory, ...facts } })).toBe(expected);
  });

  test('a study history that says otherwise speaks against a ground', () => {
    const archive = (
      lastDomesticStudy: CaseFacts['lastDomesticStudy'],
      ...studyHistory: StudyEntry[]
    ): CaseChanges => ({
      business: 'archive',
      facts: { ...STRAIGHT, lastDomesticStudy, studyHistory },
    });
    expect(outcome('A1', archive('graduated', SCHOOL))).toBe('not_met');
    expect(outcome('A1', archive('graduated'))).toBe('unknown');
    expect(outcome('A3', archive('high_school'))).toBe('unknown');
    expect(outcome('A3', archive('high_school', SCHOOL))).toBe('met');
    expect(outcome('A3', archive('high_school', SCHOOL, UNIVERSITY))).toBe('not_met');
    expect(outcome('A1', archive('graduated', SCHOOL, UNIVERSITY))).toBe('met');
    expect(outcome('A3', archive('high_school', { ...SCHOOL, country: 'GBR' }))).toBe('not_met');
  });
});

describe('documents valid on the day of submission (G六1, 3)', () => {
  test.each([
    ['A-id-card-valid', 'idCardValidity', '2026-11-02', 'met'],
    ['A-id-card-valid', 'idCardValidity', '2026-11-01', 'not_met'],
    ['A-id-card-valid', 'idCardValidity', null, 'unknown'],
    ['A-id-card-valid', 'idCardValidity', 'long_term', 'met'],
    ['A-visa-valid', 'visaValidity', '2026-11-02', 'met'],
    ['A-visa-valid', 'visaValidity', '2026-11-01', 'not_met'],
    ['A-visa-valid', 'visaValidity', null, 'unknown'],
  ] as const)('%s %s until %s', (rule, key, until, expected) => {
    const last = until === null || until === 'long_term' ? until : civilDate(until);
    const facts = { [key]: { from: civilDate('2020-01-01'), until: last } };
    expect(outcome(rule, { business: 'archive', submittedOn: civilDate('2026-11-02'), facts })).toBe(expected);
  });

  test('a document that nobody has read is no pass', () => {
    expect(outcome('A-id-card-valid', { business: 'archive' })).toBe('unknown');
  });
});

describe('D1 and M1', () => {
  const certificate: CaseChanges = { documents: [aDocument(1, 22)], materials: verdicts({ 22: 'accepted' }) };
  test.each<[string, CaseChanges, string]>([
    ['admitted, with the certificate', { ...certificate, facts: { admittedBySelectingBody: true } }, 'met'],
    ['the certificate alone', certificate, 'unknown'],
    ['not admitted', { ...certificate, facts: { admittedBySelectingBody: false } }, 'not_met'],
    ['admitted, without the certificate', { facts: { admittedBySelectingBody: true } }, 'not_met'],
  ])('D1: %s (G五(4))', (_, changes, expected) => {
    expect(outcome('D1', { business: 'dispatch', ...changes })).toBe(expected);
  });

  const held: CaseChanges = {
    business: 'settle_joint',
    documents: [aDocument(13, 13), aDocument(15, 15)],
    materials: verdicts({ 13: 'accepted', 15: 'accepted' }),
  };
  test.each<[string, Partial<CaseFacts>, string]>([
    ['complete while the dossier is here', { dossierKeptHere: true }, 'met'],
    ['the proof of the dossier is missing', { dossierKeptHere: false }, 'not_met'],
    ['where the dossier is is not known: nothing is waived', {}, 'not_met'],
  ])('M1: %s (G六12–16)', (_, facts, expected) => {
    expect(outcome('M1', { ...held, facts })).toBe(expected);
  });

  test.each<['agreed' | 'differs' | 'doubtful', string]>([
    ['agreed', 'met'],
    ['differs', 'not_met'],
    ['doubtful', 'unknown'],
  ])('M1: complete, and a field is decided %s', (decision, expected) => {
    const facts = { dossierKeptHere: true };
    expect(outcome('M1', { ...held, facts, fields: decisions({ institution: decision }) })).toBe(expected);
  });
});

test('a ground that fails for two reasons names both, and one that is open says all that is to be looked at', () => {
  const reasonOf = (facts: Partial<CaseFacts>): string => {
    const record = aCase({ business: 'archive', facts });
    const verdicts = judgeRules(record, { checklist: checklistOf(record), comparisons: [] });
    return verdicts.find(({ rule }) => rule === 'A1')?.reason ?? '';
  };
  const studied = { ...STRAIGHT, studyHistory: [SCHOOL, UNIVERSITY], lastDomesticStudy: 'graduated' } as const;
  const failing = { ...studied, wentStraightAbroad: false, hasWorkHistory: true };
  expect(reasonOf(failing)).toBe('毕业或退学后并非直接赴国（境）外；有工作经历');
  expect(reasonOf({ ...studied, wentStraightAbroad: null, hasWorkHistory: null })).toBe(
    '是否直接赴国（境）外，尚待核实；有无工作经历，尚待核实',
  );
});
