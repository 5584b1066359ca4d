import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { DEFAULT_DEADLINE_SETTINGS } from '#shared/domain/deadlines/clock-limits.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { DEFAULT_MATERIAL_SETTINGS } from '#shared/domain/materials/material-facts.ts';
import { MATERIALS } from '#shared/domain/materials/material-table.ts';
import { draftSupplement } from '#shared/domain/results/draft-supplement.ts';
import { resultDrafts } from '#shared/domain/results/result-values.ts';
import { BUILT_IN_BODY } from '#shared/domain/rule-pack/built-in-pack.ts';
import { packFor } from '#shared/domain/rule-pack/pack-for.ts';
import type { CentrePackBody, RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import { addDays, civilDate } from '#shared/kernel/civil-date.ts';
import { aCalendar, aCase, type CaseChanges } from '../../../support/domain-cases.ts';
import { anyFacts } from '../../../support/facts-arbitrary.ts';
import { aPack, otherLimits } from '../../../support/packs.ts';
import { checkProperty } from '../../../support/property.ts';

const FROM = civilDate('2026-11-02');
const BEFORE = addDays(FROM, -1);
const calendar = aCalendar();

/** Everything that the program says of a case on its papers, its conditions, its dates and its end. */
function judged(record: CaseRecord, packs: readonly RulePack[]) {
  const pack = packFor(packs, record.submittedOn);
  const checklist = checklistOf(record, DEFAULT_MATERIAL_SETTINGS, pack);
  const rules = judgeRules(record, { checklist, comparisons: null, pack });
  const today = addDays(record.submittedOn, 3);
  return {
    version: pack.version,
    checklist,
    rules,
    clocks: computeDeadlines(record, calendar, today, DEFAULT_DEADLINE_SETTINGS, pack),
    results: resultDrafts(record, pack),
    asked: draftSupplement(record, checklist, rules, [], pack),
  };
}

function bothSides(changes: CaseChanges, pack: Partial<CentrePackBody>) {
  const packs = [aPack(FROM, pack)];
  const on = (submittedOn: typeof FROM) => judged(aCase({ ...changes, submittedOn }), packs);
  return { before: on(BEFORE), after: on(FROM) };
}

const verdictOn = (all: ReturnType<typeof judged>, rule: string) => all.rules.find((one) => one.rule === rule);

describe('a newer edition judges what is handed in on its day and later, and nothing before', () => {
  test('the fee', () => {
    const { before, after } = bothSides(
      { facts: { feePaid: true, feeAmount: 360 } },
      { limits: otherLimits({ fee: 400 }) },
    );
    expect(verdictOn(before, 'R5')?.outcome).toBe('met');
    expect(verdictOn(after, 'R5')).toMatchObject({ outcome: 'not_met', reason: '已缴360元，应缴400元' });
    expect(before.asked.map(({ text }) => text).join()).not.toContain('缴纳');
    expect(after.asked.map(({ text }) => text).join()).toContain('400元');
  });

  test('the oldest age', () => {
    const { before, after } = bothSides(
      { business: 'settle_bj_nonlocal', applicant: { birthDate: civilDate('1980-06-01'), idNumber: '（未填写）' } },
      { limits: otherLimits({ oldestAge: 50 }) },
    );
    expect(verdictOn(before, 'S4')).toMatchObject({ outcome: 'not_met', title: '年龄45周岁（含）以下' });
    expect(verdictOn(after, 'S4')).toMatchObject({ outcome: 'met', title: '年龄50周岁（含）以下' });
  });

  test('the days of study', () => {
    const stays = [{ exit: civilDate('2024-01-01'), entry: civilDate('2024-12-25'), country: 'GBR' }];
    const { before, after } = bothSides(
      {
        business: 'settle_bj_nonlocal',
        facts: { stays, studyFrom: civilDate('2024-01-01'), studyTo: civilDate('2024-12-25') },
      },
      { limits: otherLimits({ studyDays: 361 }) },
    );
    expect(verdictOn(before, 'S2')?.outcome).toBe('met');
    expect(verdictOn(after, 'S2')?.reason).toBe('在国（境）外360天，不足361天');
  });

  test('a limit of a business', () => {
    const { before, after } = bothSides(
      { business: 'settle_joint' },
      { deadlines: { ...BUILT_IN_BODY.deadlines, settleJoint: { days: 3, clause: 'G十一(5)' } } },
    );
    expect(before.clocks[0]).toMatchObject({ limitDays: 7, clause: 'G十一(3)' });
    expect(after.clocks[0]).toMatchObject({ limitDays: 3, clause: 'G十一(5)', dueOn: '2026-11-05' });
    expect(after.clocks[0]?.basis).toBe('审核周期3个工作日内');
  });

  test('the class of a country', () => {
    const { recognition } = BUILT_IN_BODY.deadlines;
    const classes = [{ days: 5, countries: ['JPN'], jointProgramme: false }, ...recognition.classes];
    const { before, after } = bothSides(
      { facts: { country: 'JPN' } },
      { deadlines: { ...BUILT_IN_BODY.deadlines, recognition: { ...recognition, classes } } },
    );
    expect([before.clocks[0]?.limitDays, after.clocks[0]?.limitDays]).toEqual([20, 5]);
  });

  test('whether a material is asked for, its name, its clause and its waiver', () => {
    const materials = MATERIALS.map((material) => {
      if (material.row === 13) return { ...material, name: '《接收函》', clause: 'G六31' };
      if (material.row === 15) {
        return { ...material, waiver: { ground: 'dossier_kept_here', words: '档案在本中心' } as const };
      }
      return material.row === 12 ? { ...material, necessity: 'not_asked' as const } : material;
    });
    const changes: CaseChanges = { business: 'settle_bj_local', facts: { dossierKeptHere: true } };
    const { before, after } = bothSides(changes, { materials });
    const short = (all: ReturnType<typeof judged>) =>
      all.checklist.map(({ row, name, necessity, clause }) => `${row} ${name.slice(0, 6)} ${necessity} ${clause}`);
    expect(short(before)).toEqual([
      '12 《个人留学经 required G六12',
      '13 《单位接收函 required G六13',
      '14 《档案保管证 waived G六14',
      '15 户口本首页及 required G六15',
      '16 审核过程中应 not_applicable G六16',
    ]);
    expect(short(after)).toEqual([
      '12 《个人留学经 not_applicable G六12',
      '13 《接收函》 required G六31',
      '14 《档案保管证 waived G六14',
      '15 户口本首页及 waived G六15',
      '16 审核过程中应 not_applicable G六16',
    ]);
  });

  test('a row that becomes required is so whatever the circumstances', () => {
    const materials = MATERIALS.map((material) =>
      material.row === 10 ? { ...material, necessity: 'required' as const } : material,
    );
    const facts = { hasEarlierStudyOrLaterWork: false };
    const { before, after } = bothSides({ business: 'settle_bj_nonlocal', facts }, { materials });
    const row = (all: ReturnType<typeof judged>) => all.checklist.find((item) => item.row === 10)?.necessity;
    expect([row(before), row(after)]).toEqual(['not_applicable', 'required']);
  });

  test('the papers that it ends in', () => {
    const { results } = BUILT_IN_BODY;
    const fewer = { ...results, settle_bj_local: { kinds: ['employment_report_card'] as const, clause: 'G十二3' } };
    const { before, after } = bothSides({ business: 'settle_bj_local' }, { results: fewer });
    const kinds = (all: ReturnType<typeof judged>) => all.results.map(({ kind }) => kind);
    expect(kinds(before)).toEqual(['settlement_letter', 'employment_report_card']);
    expect(kinds(after)).toEqual(['employment_report_card']);
  });
});

describe('for any case', () => {
  const otherEdition = fc.record({
    limits: fc
      .record({ fee: fc.nat(2000), oldestAge: fc.nat(90), studyDays: fc.nat(900), paidMonths: fc.nat(24) })
      .map(otherLimits),
    deadlines: fc.integer({ min: 1, max: 90 }).map((days) => ({
      ...BUILT_IN_BODY.deadlines,
      nonlocalMaster: { days, clause: 'G十一' },
      recognition: { classes: [], others: days, since: civilDate('2018-01-01'), clause: 'G十一' },
    })),
  });

  test('a pack dated after its submission changes nothing of what is said', () => {
    checkProperty(
      fc.property(
        fc.constantFrom(...BUSINESS_CODES),
        anyFacts,
        otherEdition,
        fc.integer({ min: 1, max: 2000 }),
        (business, facts, edition, ahead) => {
          const record = aCase({ business, facts, submittedOn: FROM });
          const own = aPack('2026-01-01', { limits: otherLimits({ fee: 500 }) }, 1);
          const later = aPack(addDays(FROM, ahead), edition, 2);
          expect(judged(record, [own, later])).toEqual(judged(record, [own]));
        },
      ),
    );
  });

  test('one dated on its submission or before is what it is judged by', () => {
    checkProperty(
      fc.property(
        fc.constantFrom(...BUSINESS_CODES),
        anyFacts,
        fc.integer({ min: 0, max: 300 }),
        (business, facts, back) => {
          const record = aCase({ business, facts, submittedOn: FROM });
          expect(judged(record, [aPack(addDays(FROM, -back), {}, 7)]).version).toBe(7);
        },
      ),
    );
  });
});
