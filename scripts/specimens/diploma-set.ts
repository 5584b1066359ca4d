import { civilDate } from '#shared/kernel/civil-date.ts';
import { degradationFor, type ScanQuality } from './degrade.ts';
import { DOMESTIC_INSTITUTIONS, FOREIGN_INSTITUTIONS, WORDED_INSTITUTIONS } from './institutions.ts';
import type { FileSpec } from './model.ts';
import { createBiography } from './office/biography.ts';
import { diplomaPage } from './office/papers.ts';
import { createPrng, deriveSeed } from './prng.ts';

const TODAY = civilDate('2026-11-20');
const INSTITUTIONS = [
  ...FOREIGN_INSTITUTIONS,
  ...DOMESTIC_INSTITUTIONS,
  ...WORDED_INSTITUTIONS,
  ...WORDED_INSTITUTIONS,
];

/** Scanned diplomas of every language and wording, from good to poor; seeds of tune and test never meet. */
export function diplomaSet(seed: number, count: number): readonly FileSpec[] {
  return Array.from({ length: count }, (_, index): FileSpec => {
    const own = deriveSeed(seed, 'diploma-set', index);
    const prng = createPrng(own);
    // A stride that shares no factor with the list: a short set has every language too.
    const institution = INSTITUTIONS[(index * 17) % INSTITUTIONS.length];
    const biography = createBiography(own, {
      today: TODAY,
      level: prng.pick(['bachelor', 'master', 'master', 'doctorate']),
      institutionId: institution?.id ?? 'northbridge',
      finishedMonthsAgo: prng.int(8, 60),
    });
    const quality = prng.pick<ScanQuality>(['good', 'typical', 'typical', 'poor']);
    const turns = prng.chance(0.06) ? prng.pick([1, 2, 3] as const) : 0;
    return {
      fileName: `${String(index).padStart(4, '0')}-${institution?.style}.jpg`,
      parts: [diplomaPage(biography)],
      output: {
        kind: 'scan',
        format: 'jpeg',
        degradation: degradationFor(own, quality, { dpi: prng.pick([150, 200, 200, 300]), quarterTurns: turns }),
      },
    };
  });
}
