import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createWorker, OEM, type Worker } from 'tesseract.js';
import { type Bench, type Figure, median } from '#scripts/lib/bench-rows.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import { pageSet } from '#scripts/specimens/page-set.ts';
import { overprintedPages, READING_SEEDS } from '#scripts/specimens/reading-set.ts';
import { renderSpecimen } from '#scripts/specimens/specimen.ts';
import { openStudio } from '#scripts/specimens/studio.ts';
import { openRoom, resultOf } from '../integration/reading/open-room.ts';
import { charactersWrong, type Wrong } from './support/characters-wrong.ts';

/** The test half, unless a seed for tuning is given. */
const SEED = Number(process.env.PAGES_SEED ?? READING_SEEDS.test.pages);
const PAGES = Number(process.env.PAGES_COUNT ?? 60);
/** Issue "Reading documents": against tesseract.js best_int on the same pages. */
const WRONG_AT_MOST = 0.3;
const TIME_AT_MOST = 1.2;
const CHINESE_WRONG_AT_MOST = 0.5;
const TESSDATA = join(import.meta.dirname, '../../node_modules/@tesseract.js-data');

const SCRIPTS = [
  { script: 'chinese', language: 'chi_sim' },
  { script: 'latin', language: 'eng' },
] as const;

/** Plain scans are held to the figures; what is printed or stamped over is only watched. */
const GROUPS = SCRIPTS.flatMap(({ script, language }) => [
  { name: script, script, language, isHeld: true, specs: () => pageSet(SEED, script, PAGES) },
  {
    name: `overprinted ${script}`,
    script,
    language,
    isHeld: false,
    specs: () => overprintedPages(SEED, script, Math.ceil(PAGES / 4)),
  },
]);

function openBaseline(language: string): Promise<Worker> {
  const langPath = join(TESSDATA, language, '4.0.0_best_int');
  return createWorker(language, OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true });
}

interface Tally {
  readonly wrong: Wrong[];
  readonly ms: number[];
}

function shareWrong({ wrong }: Tally): number {
  const sum = (of: (one: Wrong) => number): number => wrong.reduce((total, one) => total + of(one), 0);
  return (100 * sum((one) => one.wrong)) / sum((one) => one.all);
}

/**
 * Text of scanned pages, as the reading room gives it to the window, beside tesseract.js (best_int) reading the same
 * image in the page's own language.
 */
export const bench: Bench = {
  what: '页面文字：错字率与用时',
  async run(log) {
    const studio = await openStudio();
    const room = openRoom();
    const figures: Figure[] = [];
    try {
      for (const { name, script, language, isHeld, specs } of GROUPS) {
        const baseline = await openBaseline(language);
        const product: Tally = { wrong: [], ms: [] };
        const theirs: Tally = { wrong: [], ms: [] };
        for (const [index, spec] of specs().entries()) {
          const [part] = spec.parts;
          if (part === undefined) continue;
          const printed = await studio.lines(renderSpecimen(part));
          const { bytes } = await makeFile(studio, spec);
          const read = async (): Promise<void> => {
            const result = resultOf(await room.read(spec.fileName, { bytes }));
            product.wrong.push(charactersWrong(printed, result.pages.map((page) => page.text).join('\n')));
            product.ms.push(result.ms);
          };
          const readBaseline = async (): Promise<void> => {
            const began = performance.now();
            const { data } = await baseline.recognize(bytes);
            theirs.ms.push(performance.now() - began);
            theirs.wrong.push(charactersWrong(printed, data.text));
          };
          // The first page opens networks and workers; nobody's day is measured by it.
          if (index === 0) await room.read(spec.fileName, { bytes });
          await (index % 2 === 0 ? read().then(readBaseline) : readBaseline().then(read));
          const [mine, other] = [product.wrong.at(-1), theirs.wrong.at(-1)];
          log(`${spec.fileName}: ${mine?.wrong} and ${other?.wrong} of ${mine?.all} wrong`);
        }
        await baseline.terminate();
        figures.push(
          {
            figure: `characters wrong, ${name} pages`,
            value: shareWrong(product),
            unit: '%',
            baseline: shareWrong(theirs),
            ...(isHeld && {
              target: Math.min(
                WRONG_AT_MOST * shareWrong(theirs),
                script === 'chinese' ? CHINESE_WRONG_AT_MOST : Number.POSITIVE_INFINITY,
              ),
            }),
          },
          {
            figure: `time a page, ${name}, median`,
            value: median(product.ms),
            unit: 'ms',
            baseline: median(theirs.ms),
            ...(isHeld && { target: TIME_AT_MOST * median(theirs.ms) }),
          },
        );
      }
    } finally {
      await room.close();
      await studio.close();
    }
    return figures;
  },
};
