import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseFacts, DegreeLevel } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { NO_OWN_RECORDS } from '#shared/domain/case/own-records.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { judgeRules, rulesOf } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, decisions, ids, verdicts } from '../../../support/domain-cases.ts';
import { anyFacts } from '../../../support/facts-arbitrary.ts';
import { checkProperty } from '../../../support/property.ts';

const FIELDS = ['name', 'idNumber', 'birthDate', 'degree'] as const;
const RANK = { not_met: 0, unknown: 1, met: 2 } as const;

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
      agreed: fc.subarray<string>([...FIELDS]),
      contrary: fc.constant<Parameters<typeof decisions>[0]>({}),
      certificates: fc.subarray<DegreeLevel>(['bachelor', 'master', 'doctorate']),
    }),
  );
  type Given = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;

  function build({ business, facts, held, accepted, agreed, contrary }: Given): CaseRecord {
    return aCase({
      business,
      facts,
      documents: held.map((row) => aDocument(row, row)),
      materials: verdicts(Object.fromEntries(accepted.map((row) => [row, 'accepted' as const]))),
      fields: [
        ...decisions(Object.fromEntries(agreed.map((field) => [field, 'agreed' as const]))),
        ...decisions(contrary),
      ],
    });
  }

  function judge(given: Given): readonly RuleVerdict[] {
    const record = build(given);
    const certificates = given.certificates.map((degreeLevel, index) => ({
      from: { caseId: ids.case(2), number: 'RZ-2026-000002' },
      number: `教留服认20260000${index + 1}号`,
      issuedOn: civilDate('2026-05-03'),
      revokedOn: null,
      degreeLevel,
    }));
    return judgeRules(record, {
      checklist: checklistOf(record),
      comparisons: [],
      own: { ...NO_OWN_RECORDS, certificates },
    });
  }

  /**
   * Evidence against is no evidence for, and only these three are: a stay of a joint programme, where the guide asks less
   * of who was abroad for fewer days (G六18); a month that another employer paid (G五(3)6 与用人单位建立正式劳动关系); and the
   * centre's own certificate of a bachelor under the very number that is stated (G五(3)1 硕士（含）以上学位).
   */
  function speaksAgainst({ facts, certificates }: Given, what: string, at = 0): boolean {
    const of = (list: readonly unknown[] | null): number => at % Math.max(1, list?.length ?? 1);
    switch (what) {
      case 'stays':
        return facts.destinationKind === 'joint_programme';
      case 'insuranceMonths':
        return facts.insuranceMonths?.[of(facts.insuranceMonths)]?.employer !== facts.employer;
      case 'certificates':
        return of(certificates) === 0 && certificates[0] === 'bachelor';
      default:
        return false;
    }
  }

  const keys = (Object.keys(NO_FACTS) as (keyof CaseFacts)[]).filter((key) => key !== 'studyHistory');
  const dropAt = <Value>(list: readonly Value[], at: number): Value[] =>
    list.filter((_, index) => index !== at % Math.max(1, list.length));

  function withFacts(given: Given, facts: Partial<CaseFacts>): Given {
    return { ...given, facts: { ...given.facts, ...facts } };
  }

  function expectNoneBetter(before: readonly RuleVerdict[], after: readonly RuleVerdict[], order: string): void {
    for (const [index, { rule, outcome }] of after.entries()) {
      const was = before[index]?.outcome ?? 'met';
      const isBetter = order === 'met' ? outcome === 'met' && was !== 'met' : RANK[outcome] > RANK[was];
      if (isBetter) expect(`${rule} ${was} → ${outcome}`).toBe(`${rule} no better than ${was}`);
    }
  }

  test('forgetting a fact never makes a condition met', () => {
    checkProperty(
      fc.property(anyCase, fc.constantFrom(...keys), (given, key) => {
        fc.pre(key !== 'stays' || !speaksAgainst(given, key));
        expectNoneBetter(judge(given), judge(withFacts(given, { [key]: null })), 'met');
      }),
      10_000,
    );
  });

  test('who fills in no study history has shown none', () => {
    checkProperty(
      fc.property(anyCase, (given) => {
        expectNoneBetter(judge(given), judge(withFacts(given, { studyHistory: [] })), 'met');
      }),
      2_000,
    );
  });

  test('taking away one of several stays, months, certificates or papers makes no condition met, a paper not even unknown', () => {
    const take = fc.constantFrom('held', 'accepted', 'agreed', 'stays', 'insuranceMonths', 'certificates');
    checkProperty(
      fc.property(anyCase, take, fc.nat(200), (given, what, at) => {
        fc.pre(!speaksAgainst(given, what, at));
        const { stays, insuranceMonths } = given.facts;
        const fewer = {
          held: () => ({ ...given, held: dropAt(given.held, at) }),
          accepted: () => ({ ...given, accepted: dropAt(given.accepted, at) }),
          agreed: () => ({ ...given, agreed: dropAt(given.agreed, at) }),
          certificates: () => ({ ...given, certificates: dropAt(given.certificates, at) }),
          stays: () => withFacts(given, { stays: stays && dropAt(stays, at) }),
          insuranceMonths: () => withFacts(given, { insuranceMonths: insuranceMonths && dropAt(insuranceMonths, at) }),
        }[what]();
        // What is not there cannot be judged: that alone may turn a no into an open question.
        expectNoneBetter(judge(given), judge(fewer), 'met');
        if (what === 'held' || what === 'accepted' || what === 'agreed') {
          expectNoneBetter(judge(given), judge(fewer), 'all');
        }
      }),
      10_000,
    );
  });

  test('a field that a person finds different or doubtful betters no verdict', () => {
    const found = fc.constantFrom('differs' as const, 'doubtful' as const);
    checkProperty(
      fc.property(anyCase, fc.constantFrom(...FIELDS), found, (given, field, decision) => {
        const agreed = given.agreed.filter((other) => other !== field);
        const undecided = judge({ ...given, agreed });
        expectNoneBetter(undecided, judge({ ...given, agreed, contrary: { [field]: decision } }), 'met');
      }),
      5_000,
    );
  });

  test('judging twice says the same', () => {
    checkProperty(
      fc.property(anyCase, (given) => {
        expect(judge(given)).toEqual(judge(given));
      }),
    );
  });
});
