import { performance } from 'node:perf_hooks';
import { type Bench, interleave, median } from '#scripts/lib/bench-rows.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { DEFAULT_DEADLINE_SETTINGS } from '#shared/domain/deadlines/clock-limits.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { DEFAULT_MATERIAL_SETTINGS } from '#shared/domain/materials/material-facts.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import { resultDrafts } from '#shared/domain/results/result-values.ts';
import { packFor } from '#shared/domain/rule-pack/pack-for.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import { addDays } from '#shared/kernel/civil-date.ts';
import { loadCalendar } from '../../src-main/platform/calendar.ts';
import { aPack } from '../support/packs.ts';
import { randomCases } from './support/random-cases.ts';

const CASES = 10_000;
const SEED = 20_261_102;
const ROUNDS = 5;
/** A few editions over the years of the cases: each is judged by its own. */
const EDITIONS = ['2024-07-01', '2025-03-01', '2026-01-01', '2027-01-01'];
/** Issue "The guide's rules": 10,000 complete cases on one core. */
const TARGET_MS = 1000;

function timed(work: () => void): Promise<number> {
  const began = performance.now();
  work();
  return Promise.resolve(performance.now() - began);
}

/**
 * Everything that the workstation says of a case: checklist, conditions, deadlines, results and what stands in their
 * way. Baseline: the same records written as JSON and read back.
 */
export const bench: Bench = {
  what: '判定一万件个案（材料、条件、时限、结果）',
  async run(log) {
    const cases = randomCases(CASES, SEED);
    const calendar = loadCalendar(null);
    const packs = EDITIONS.map((day, index) => aPack(day, {}, index + 1));
    let said = 0;
    const judge = (record: CaseRecord): void => {
      const pack = packFor(packs, record.submittedOn);
      const checklist = checklistOf(record, DEFAULT_MATERIAL_SETTINGS, pack);
      const rules = judgeRules(record, { checklist, comparisons: null, pack });
      const today = addDays(record.submittedOn, 10);
      const clocks = computeDeadlines(record, calendar, today, DEFAULT_DEADLINE_SETTINGS, pack);
      const blockers = resultDrafts(record, pack).map(({ kind }) =>
        blockersFor(record, 'propose', checklist, rules, { resultKind: kind }),
      );
      said += checklist.length + rules.length + clocks.length + blockers.length;
    };
    const product = (): Promise<number> => timed(() => cases.forEach(judge));
    const roundTrip = (): Promise<number> =>
      timed(() => {
        for (const record of cases) said += JSON.stringify(JSON.parse(JSON.stringify(record))).length > 0 ? 1 : 0;
      });
    log('预热一遍，不计入');
    await product();
    await roundTrip();
    const samples = await interleave(ROUNDS, product, roundTrip);
    log(`共给出 ${said} 条`);
    return [
      {
        figure: '10,000 cases judged, median',
        value: median(samples.product),
        unit: 'ms',
        baseline: median(samples.baseline),
        target: TARGET_MS,
      },
    ];
  },
};
