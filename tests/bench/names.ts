import { performance } from 'node:perf_hooks';
import { nameReadings } from '#main/services/case/name-readings.ts';
import { type Bench, interleave, quantile } from '#scripts/lib/bench-rows.ts';
import { compareNames } from '#shared/domain/identity/compare-names.ts';
import { DIFFERENT, POSSIBLE, SAME } from '#tests/unit/domain/identity/name-pairs.ts';

const ROUNDS = 9;
const PAIRS = 10_000;
const TARGET_MS = 200;

/** Comparing names, mostly unlike ones, which take the longest; baseline: `localeCompare` on the same pairs. */
export const bench: Bench = {
  what: '比较一万对姓名',
  async run() {
    const names = [...SAME, ...POSSIBLE, ...DIFFERENT]
      .flat()
      .map((text) => ({ chinese: text, readings: nameReadings(text) }));
    const timed = (compare: (a: (typeof names)[number], b: (typeof names)[number]) => unknown): number => {
      const began = performance.now();
      for (let index = 0; index < PAIRS; index += 1) {
        const [a, b] = [names[index % names.length], names[(index * 7 + 3) % names.length]];
        if (a && b) compare(a, b);
      }
      return performance.now() - began;
    };
    const product = async (): Promise<number> => timed(compareNames);
    await product();
    const samples = await interleave(ROUNDS, product, async () =>
      timed((a, b) => a.chinese.localeCompare(b.chinese, 'zh')),
    );
    return (['median', 'p95'] as const).map((name) => {
      const share = name === 'median' ? 0.5 : 0.95;
      return {
        figure: `10,000 pairs of names, ${name}`,
        value: quantile(samples.product, share),
        unit: 'ms' as const,
        baseline: quantile(samples.baseline, share),
        ...(name === 'median' && { target: TARGET_MS }),
      };
    });
  },
};
