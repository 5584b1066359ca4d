import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { judgeRules, rulesOf } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { aCase, aDocument, decisions, verdicts } from '../../../support/domain-cases.ts';
import { anyFacts } from '../../../support/facts-arbitrary.ts';
import { checkProperty } from '../../../support/property.ts';

function judge(record: CaseRecord): readonly RuleVerdict[] {
  return judgeRules(record, { checklist: checklistOf(record), comparisons: [] });
}

describe('the rules', () => {
  test('every rule names its clause and has its own id', () => {
    for (const business of BUSINESS_CODES) {
      const rules = rulesOf(business);
      expect(new Set(rules.map((rule) => rule.rule)).size).toBe(rules.length);
      expect(rules.every((rule) => /^[GP]/.test(BUILT_IN_PACK.rules[rule.words ?? rule.rule].clause))).toBe(true);
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

  /**
   * Evidence against is no evidence for: when an amount paid short is forgotten, a domestic university in the history of
   * who says to come from school, or a stay that makes 180 days of a joint programme, the case may well look better.
   */
  function speaksAgainst(business: CaseRecord['business'], what: string): boolean {
    if (what === 'feeAmount') return true;
    if (what === 'studyHistory') return business === 'archive';
    return what === 'stays' && business === 'recognition';
  }

  test('taking evidence away never makes a condition met', () => {
    const forget = fc.constantFrom('held', 'accepted', 'agreed', 'studyHistory', 'stays', 'insuranceMonths', 'fact');
    const dropAt = <Value>(list: readonly Value[], at: number): Value[] =>
      list.filter((_, index) => index !== at % Math.max(1, list.length));
    const keys = (Object.keys(NO_FACTS) as (keyof CaseFacts)[]).filter((key) => key !== 'studyHistory');
    checkProperty(
      fc.property(anyCase, forget, fc.nat(200), (given, what, at) => {
        const forgotten = keys[at % keys.length] ?? 'country';
        fc.pre(!speaksAgainst(given.business, what === 'fact' ? forgotten : what));
        const { facts } = given;
        const fewer: Given = {
          ...given,
          held: what === 'held' ? dropAt(given.held, at) : given.held,
          accepted: what === 'accepted' ? dropAt(given.accepted, at) : given.accepted,
          agreed: what === 'agreed' ? dropAt(given.agreed, at) : given.agreed,
          facts: {
            ...facts,
            studyHistory: what === 'studyHistory' ? dropAt(facts.studyHistory, at) : facts.studyHistory,
            stays: what === 'stays' && facts.stays ? dropAt(facts.stays, at) : facts.stays,
            insuranceMonths:
              what === 'insuranceMonths' && facts.insuranceMonths
                ? dropAt(facts.insuranceMonths, at)
                : facts.insuranceMonths,
            ...(what === 'fact' ? { [forgotten]: null } : {}),
          },
        };
        const before = judge(build(given));
        for (const [index, after] of judge(build(fewer)).entries()) {
          if (after.outcome === 'met') expect(`${after.rule} ${before[index]?.outcome}`).toBe(`${after.rule} met`);
        }
      }),
      10_000,
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
