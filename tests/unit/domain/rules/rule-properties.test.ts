import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseFacts, DegreeLevel, StudyEntry } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { findFactFaults, findSubmissionFaults } from '#shared/domain/case/fact-faults.ts';
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
import { nearlyGoodFacts } from '../../../support/good-facts.ts';
import { checkProperty } from '../../../support/property.ts';

const FIELDS = ['name', 'idNumber', 'birthDate', 'degree'] as const;
/** Of an age to settle in Beijing, and with a number that tells nothing else. */
const YOUNG = { birthDate: civilDate('1996-03-08'), idType: 'passport', idNumber: 'E12345678' } as const;
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
  const allOrSome = (all: readonly number[]): fc.Arbitrary<number[]> =>
    fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([...all]) }, fc.subarray([...all]));
  const keys = Object.keys(NO_FACTS) as (keyof CaseFacts)[];
  /** The facts on which a condition of the business rests by its own word. */
  const keysOf = (business: CaseRecord['business']): (keyof CaseFacts)[] => {
    const inputs = new Set(rulesOf(business).flatMap((rule) => rule.inputs));
    return keys.filter((key) => inputs.has(key));
  };
  const anyCase = fc.constantFrom(...BUSINESS_CODES).chain((business) =>
    fc.record({
      business: fc.constant(business),
      facts: fc.oneof(anyFacts, nearlyGoodFacts(keys), nearlyGoodFacts(keysOf(business))),
      held: allOrSome(rows(business)),
      accepted: allOrSome(rows(business)),
      agreed: fc.subarray<string>([...FIELDS]),
      contrary: fc.constant<Parameters<typeof decisions>[0]>({}),
      certificates: fc.subarray<DegreeLevel>(['bachelor', 'master', 'doctorate']),
    }),
  );
  type Given = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;

  function build({ business, facts, held, accepted, agreed, contrary }: Given): CaseRecord {
    return aCase({
      business,
      applicant: YOUNG,
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

  /** Studies at a university before the high school, or over before it was: P三 wants them from 高中 on. */
  function comesBeforeSchool({ facts }: Given, entry: StudyEntry): boolean {
    const schools = facts.studyHistory.filter(({ level }) => level === 'high_school');
    return schools.some(({ from, to }) => entry.from < from || (entry.to !== null && to !== null && entry.to < to));
  }

  /**
   * Evidence against is no evidence for, and only these are: a stay of a joint programme, where the guide asks less of who
   * was abroad for fewer days (G六18); a month that another employer paid (G五(3)6 与用人单位建立正式劳动关系); the centre's own
   * certificate of a bachelor under the very number that is stated (G五(3)1 硕士（含）以上学位); studies at a domestic
   * university of who says to have gone abroad from 国内高中 (G五(1)3); and studies before the high school (P三).
   */
  function speaksAgainst(given: Given, what: string, at = 0): boolean {
    const { business, facts, certificates } = given;
    const of = (list: readonly unknown[] | null): number => at % Math.max(1, list?.length ?? 1);
    switch (what) {
      case 'stays':
        return facts.destinationKind === 'joint_programme';
      case 'insuranceMonths':
        return facts.insuranceMonths?.[of(facts.insuranceMonths)]?.employer !== facts.employer;
      case 'certificates':
        return of(certificates) === 0 && certificates[0] === 'bachelor';
      case 'studyHistory': {
        const entry = facts.studyHistory[of(facts.studyHistory)];
        if (entry === undefined || entry.level === 'high_school') return false;
        return business === 'archive' ? entry.country === 'CHN' : comesBeforeSchool(given, entry);
      }
      default:
        return false;
    }
  }

  /** Of two facts that cannot both be so, to forget one puts the data right: it is no evidence less, but one error less. */
  function faultsOf({ business, facts }: Given): number {
    const { submittedOn } = aCase();
    return findFactFaults(facts).length + findSubmissionFaults(business, facts, submittedOn).length;
  }

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
      fc.property(anyCase, fc.constantFrom(...keys), (given, some) => {
        const before = judge(given);
        for (const key of new Set([...keysOf(given.business), some])) {
          const forgotten = withFacts(given, { [key]: NO_FACTS[key] });
          const isExempt = faultsOf(forgotten) < faultsOf(given) || (key === 'stays' && speaksAgainst(given, key));
          if (!isExempt) expectNoneBetter(before, judge(forgotten), 'met');
        }
      }),
      3_000,
    );
  });

  test('there are enough that meet a condition to tell what one fact less does, of every condition', () => {
    const met = new Set<string>();
    for (const given of fc.sample(anyCase, { seed: 1, numRuns: 2_000 })) {
      for (const { rule, outcome } of judge(given)) if (outcome === 'met') met.add(rule);
    }
    const all = BUSINESS_CODES.flatMap((business) => rulesOf(business).map(({ rule }) => rule));
    expect(all.filter((rule) => !met.has(rule))).toEqual([]);
  });

  test('no rule is met by facts that cannot be so', () => {
    checkProperty(
      fc.property(anyCase, (given) => {
        const { submittedOn } = aCase();
        const faults = [
          ...findFactFaults(given.facts),
          ...findSubmissionFaults(given.business, given.facts, submittedOn),
        ];
        const faulty = new Set(faults.map(({ path }) => String(path[0])));
        for (const { rule, inputs, outcome } of judge(given)) {
          const used = inputs.filter((input) => faulty.has(input));
          if (outcome === 'met') expect([rule, used]).toEqual([rule, []]);
        }
      }),
      5_000,
    );
  });

  test('taking away one of several stays, months, studies, certificates or papers makes no condition met, a paper not even unknown', () => {
    const take = fc.constantFrom(
      'held',
      'accepted',
      'agreed',
      'stays',
      'insuranceMonths',
      'studyHistory',
      'certificates',
    );
    checkProperty(
      fc.property(anyCase, take, fc.nat(200), (given, what, at) => {
        fc.pre(!speaksAgainst(given, what, at));
        const { stays, insuranceMonths, studyHistory } = given.facts;
        const fewer = {
          held: () => ({ ...given, held: dropAt(given.held, at) }),
          accepted: () => ({ ...given, accepted: dropAt(given.accepted, at) }),
          agreed: () => ({ ...given, agreed: dropAt(given.agreed, at) }),
          certificates: () => ({ ...given, certificates: dropAt(given.certificates, at) }),
          stays: () => withFacts(given, { stays: stays && dropAt(stays, at) }),
          studyHistory: () => withFacts(given, { studyHistory: dropAt(studyHistory, at) }),
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
