import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';
import { judgeRules, rulesOf } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { ageOn } from '#shared/domain/rules/settlement-rules.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, type CaseChanges, decisions, verdicts } from '../../../support/domain-cases.ts';
import { anyFacts } from '../../../support/facts-arbitrary.ts';
import { checkProperty } from '../../../support/property.ts';

function judge(record: CaseRecord): readonly RuleVerdict[] {
  return judgeRules(record, { checklist: checklistOf(record), comparisons: [] });
}

function outcome(rule: string, changes: CaseChanges): string {
  return judge(aCase(changes)).find((one) => one.rule === rule)?.outcome ?? 'no such rule';
}

describe('45周岁（含）以下 (G五(3)4)', () => {
  test.each([
    ['1981-11-02', 45, 'met'],
    ['1980-11-03', 45, 'met'],
    ['1980-11-02', 46, 'not_met'],
  ])('born %s, handed in on 2026-11-02', (born, age, expected) => {
    expect(ageOn(civilDate(born), civilDate('2026-11-02'))).toBe(age);
    expect(outcome('S4', { business: 'settle_bj_nonlocal', applicant: { birthDate: civilDate(born) } })).toBe(expected);
  });

  test('born on 29 February, the birthday of other years is the 28th', () => {
    expect(ageOn(civilDate('1980-02-29'), civilDate('2026-02-27'))).toBe(45);
    expect(ageOn(civilDate('1980-02-29'), civilDate('2026-02-28'))).toBe(46);
    expect(ageOn(civilDate('1980-02-29'), civilDate('2024-02-28'))).toBe(43);
    expect(ageOn(civilDate('1980-02-29'), civilDate('2024-02-29'))).toBe(44);
  });

  test('an unknown birth date is no pass', () => {
    expect(outcome('S4', { business: 'settle_bj_nonlocal', applicant: { birthDate: null } })).toBe('unknown');
  });
});

describe('the other businesses', () => {
  const nonlocal = (changes: CaseChanges = {}): CaseChanges => ({ business: 'settle_bj_nonlocal', ...changes });
  const letters = {
    documents: [aDocument(5, 5), aDocument(7, 7)],
    materials: verdicts({ 5: 'accepted', 7: 'accepted' }),
  };

  test.each<[string, CaseChanges, string]>([
    ['S1', nonlocal({ facts: { degreeLevel: 'bachelor' } }), 'not_met'],
    ['S1', nonlocal({ facts: { degreeLevel: 'master' } }), 'unknown'],
    ['S1', nonlocal({ facts: { degreeLevel: 'postdoctoral' } }), 'unknown'],
    ['S2', nonlocal(), 'unknown'],
    ['S3', nonlocal(), 'unknown'],
    ['S5', nonlocal(), 'unknown'],
    ['S6', nonlocal({ ...letters, facts: { letterKind: 'plain' } }), 'met'],
    ['S6', nonlocal({ ...letters, facts: { letterKind: null } }), 'unknown'],
    [
      'S6',
      nonlocal({
        documents: [aDocument(5, 5)],
        materials: verdicts({ 5: 'accepted' }),
        facts: { letterKind: 'plain' },
      }),
      'not_met',
    ],
    [
      'S6',
      nonlocal({
        documents: [aDocument(5, 5)],
        materials: verdicts({ 5: 'accepted' }),
        facts: { letterKind: 'public_institution' },
      }),
      'met',
    ],
    ['S7', nonlocal({ fields: decisions({ name: 'agreed', idNumber: 'agreed' }) }), 'met'],
    ['S7', nonlocal({ fields: decisions({ name: 'agreed' }) }), 'unknown'],
    ['S7', nonlocal({ fields: decisions({ name: 'agreed', idNumber: 'differs' }) }), 'not_met'],
    ['D1', { business: 'dispatch' }, 'not_met'],
    ['D1', { business: 'dispatch', documents: [aDocument(1, 22)], materials: verdicts({ 22: 'accepted' }) }, 'met'],
    [
      'M1',
      {
        business: 'settle_joint',
        facts: { dossierKeptHere: true },
        documents: [aDocument(13, 13), aDocument(15, 15)],
        materials: verdicts({ 13: 'accepted', 15: 'accepted' }),
      },
      'met',
    ],
    [
      'M1',
      {
        business: 'settle_joint',
        documents: [aDocument(13, 13), aDocument(15, 15)],
        materials: verdicts({ 13: 'accepted', 15: 'accepted' }),
      },
      'not_met',
    ],
    ['A1', { business: 'archive' }, 'unknown'],
  ])('%s', (rule, changes, expected) => {
    expect(outcome(rule, changes)).toBe(expected);
  });

  test('a study history can only speak against a ground for archiving', () => {
    const school = {
      institution: '北京四中',
      country: 'CHN',
      level: 'high_school',
      from: civilDate('2010-09-01'),
      to: null,
    } as const;
    const archive = (...studyHistory: CaseRecord['facts']['studyHistory'][number][]): CaseChanges => ({
      business: 'archive',
      facts: { studyHistory },
    });
    expect(outcome('A1', archive(school))).toBe('not_met');
    expect(outcome('A3', archive(school))).toBe('unknown');
    expect(outcome('A3', archive(school, { ...school, level: 'bachelor' }))).toBe('not_met');
    expect(outcome('A1', archive(school, { ...school, level: 'bachelor' }))).toBe('unknown');
    expect(outcome('A3', archive({ ...school, country: 'GBR' }))).toBe('not_met');
  });

  test('every rule names its clause and has its own id', () => {
    for (const business of BUSINESS_CODES) {
      const rules = rulesOf(business);
      expect(new Set(rules.map((rule) => rule.rule)).size).toBe(rules.length);
      expect(rules.every((rule) => /^[GP]/.test(rule.clause))).toBe(true);
    }
  });
});

describe('for any case', () => {
  const rows = (business: CaseRecord['business']): readonly number[] => materialsOf(business).map((one) => one.row);
  const anyCase = fc.constantFrom(...BUSINESS_CODES).chain((business) =>
    fc.record({
      business: fc.constant(business),
      facts: anyFacts,
      held: fc.subarray([...rows(business)]),
      accepted: fc.subarray([...rows(business)]),
      agreed: fc.subarray(['name', 'idNumber', 'birthDate', 'degree']),
    }),
  );
  type Given = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;

  function build({ business, facts, held, accepted, agreed }: Given): CaseRecord {
    return aCase({
      business,
      facts,
      documents: held.map((row) => aDocument(row, row)),
      materials: verdicts(Object.fromEntries(accepted.map((row) => [row, 'accepted' as const]))),
      fields: decisions(Object.fromEntries(agreed.map((field) => [field, 'agreed' as const]))),
    });
  }

  test('taking evidence away never makes a condition met', () => {
    const forget = fc.constantFrom('held', 'accepted', 'agreed', 'studyHistory', 'fact');
    checkProperty(
      fc.property(anyCase, forget, fc.nat(40), (given, what, at) => {
        const drop = <Value>(list: readonly Value[]): Value[] =>
          list.filter((_, index) => index !== at % Math.max(1, list.length));
        const keys = Object.keys(given.facts).filter((key) => key !== 'studyHistory');
        const fewer: Given = {
          ...given,
          held: what === 'held' ? drop(given.held) : given.held,
          accepted: what === 'accepted' ? drop(given.accepted) : given.accepted,
          agreed: what === 'agreed' ? drop(given.agreed) : given.agreed,
          facts: {
            ...given.facts,
            studyHistory: what === 'studyHistory' ? drop(given.facts.studyHistory) : given.facts.studyHistory,
            ...(what === 'fact' ? { [keys[at % keys.length] ?? 'country']: null } : {}),
          },
        };
        const before = judge(build(given));
        for (const [index, after] of judge(build(fewer)).entries()) {
          if (after.outcome === 'met') expect(`${after.rule} ${before[index]?.outcome}`).toBe(`${after.rule} met`);
        }
      }),
      2000,
    );
  });

  test('judging twice says the same', () => {
    checkProperty(
      fc.property(anyCase, (given) => {
        expect(judge(build(given))).toEqual(judge(build(given)));
      }),
    );
  });
});
