import { performance } from 'node:perf_hooks';
import { type Bench, type Figure, interleave, quantile } from '#scripts/lib/bench-rows.ts';
import { seededRandom } from '#scripts/lib/seeded-random.ts';
import { openTestCore } from '#tests/support/core.ts';
import { LI } from '#tests/support/people.ts';
import { multiplyCase } from './support/many-cases.ts';

const CASES = 1_000_000;
const ROUNDS = 200;
const TARGET_MS = 100;

/** The page of one person among a million local cases, as main answers it; baseline: one row by its key. */
export const bench: Bench = {
  what: '一百万件本机个案中打开一个人的全部业务',
  async run(log) {
    const desk = openTestCore();
    try {
      await desk.signIn(LI);
      const idOf = await multiplyCase(desk, await desk.newCase(), CASES, log);
      const random = seededRandom(20_261_128);
      const anyCase = () => idOf(Math.floor(random() * CASES));

      const view = async (): Promise<number> => {
        const caseId = anyCase();
        const began = performance.now();
        const { cases, possible } = await desk.do('person.view', { caseId });
        const took = performance.now() - began;
        if (cases.length !== 4 || possible.length !== 4) throw new Error('a person has four cases and a namesake');
        return took;
      };
      const row = async (): Promise<number> => {
        const caseId = anyCase();
        const began = performance.now();
        await desk.storage.read((handle) =>
          handle.selectFrom('cases').select('no').where('id', '=', caseId).executeTakeFirstOrThrow(),
        );
        return performance.now() - began;
      };
      const samples = await interleave(ROUNDS, view, row);
      return (['median', 'p95', 'max'] as const).map((name): Figure => {
        const share = { median: 0.5, p95: 0.95, max: 1 }[name];
        return {
          figure: `person of 1,000,000 cases, ${name}`,
          value: quantile(samples.product, share),
          unit: 'ms',
          baseline: quantile(samples.baseline, share),
          ...(name === 'p95' && { target: TARGET_MS }),
        };
      });
    } finally {
      await desk.remove();
    }
  },
};
