import { diplomaSet } from './diploma-set.ts';
import type { FileSpec } from './model.ts';
import { mrzSet, noMrzSet } from './mrz-set.ts';
import { overprinted } from './overprint.ts';
import { pageSet } from './page-set.ts';
import { testSet } from './test-set.ts';

/**
 * Seeds of the two halves. Tuning looks at the one as long as it likes; of the test half nobody looks at a single paper,
 * and the benches measure on it.
 */
export const READING_SEEDS = {
  tune: { zones: 20_250_601, pages: 20_250_602, papers: 20_250_603 },
  test: { zones: 88_214_661, pages: 50_331_653, papers: 70_707_071 },
} as const;
export type ReadingHalf = keyof typeof READING_SEEDS;

/** Papers of each sort in a half. */
const COUNTS = { zones: 640, none: 500, pages: 240, diplomas: 400, papers: 200, overprinted: 120 } as const;

/** Papers of the page set, in both scripts, printed or stamped over. */
export function overprintedPages(seed: number, script: 'chinese' | 'latin', count: number): readonly FileSpec[] {
  return overprinted(seed, pageSet(seed + 1, script, count));
}

/**
 * One half of what reading is tuned and measured on, some 2,500 papers: zones of every format and papers without one,
 * pages of text, diplomas of every language, cards, and pages that were printed or stamped over. A recipe each: drawn when it is its turn.
 */
export function readingSet(half: ReadingHalf): readonly FileSpec[] {
  const { zones, pages, papers } = READING_SEEDS[half];
  const parts: Readonly<Record<string, readonly FileSpec[]>> = {
    zone: mrzSet(zones, COUNTS.zones),
    none: noMrzSet(zones, COUNTS.none),
    'page-chinese': pageSet(pages, 'chinese', COUNTS.pages),
    'page-latin': pageSet(pages, 'latin', COUNTS.pages),
    'over-chinese': overprintedPages(pages, 'chinese', COUNTS.overprinted),
    'over-latin': overprintedPages(pages, 'latin', COUNTS.overprinted),
    diploma: diplomaSet(papers, COUNTS.diplomas),
    paper: testSet(papers, COUNTS.papers),
  };
  return Object.entries(parts).flatMap(([part, files]) =>
    files.map((file) => ({ ...file, fileName: `${part}-${file.fileName}` })),
  );
}

/** So many of a list, evenly spread over it: a short set has every sort too. */
export function sampleOf<Item>(items: readonly Item[], count = items.length): readonly Item[] {
  const all = Math.min(count, items.length);
  return Array.from({ length: all }, (_, index) => items[Math.floor((index * items.length) / all)]).filter(
    (item) => item !== undefined,
  );
}
