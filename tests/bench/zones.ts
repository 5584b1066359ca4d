import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createWorker, OEM } from 'tesseract.js';
import { type Bench, type Figure, median } from '#scripts/lib/bench-rows.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import type { FileSpec } from '#scripts/specimens/model.ts';
import { MRZ_CONDITIONS, mrzSet, noMrzSet } from '#scripts/specimens/mrz-set.ts';
import { READING_SEEDS } from '#scripts/specimens/reading-set.ts';
import { openStudio, type Studio } from '#scripts/specimens/studio.ts';
import { grayOf, openZoneRecogniser, zoneOf } from '../support/zones/zone-door.ts';

const { zones: SEED } = READING_SEEDS.test;
const DOCUMENTS = Number(process.env.ZONES_COUNT ?? 640);
const NEGATIVES = Number(process.env.ZONES_NEGATIVES ?? 500);
/** Every so many documents the same image is read whole by tesseract.js, the general reader, right before or after. */
const TIMED_EVERY = 16;
const TESSDATA = join(import.meta.dirname, '../../node_modules/@tesseract.js-data/eng/4.0.0_best_int');
/** Issue "Reading documents": share of documents with every character right, % and mean time against a full page. */
const CLEAN_AT_LEAST = 99.5;
const WORN_AT_LEAST = 95;
const TIME_AT_MOST = 0.6;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

interface Readers {
  readonly zone: (bytes: Uint8Array) => Promise<readonly string[] | null>;
  readonly wholePage: (bytes: Uint8Array) => Promise<unknown>;
  close(): Promise<unknown>;
}

async function openReaders(): Promise<Readers> {
  const recogniser = await openZoneRecogniser();
  const worker = await createWorker('eng', OEM.LSTM_ONLY, { langPath: TESSDATA, cacheMethod: 'none', gzip: true });
  return {
    zone: async (bytes) => (await zoneOf(await grayOf(bytes), recogniser))?.fit.lines ?? null,
    wholePage: (bytes) => worker.recognize(Buffer.from(bytes)),
    close: () => worker.terminate(),
  };
}

/** Files one by one, each drawn, handed on and forgotten: a set of a thousand does not fit into memory at once. */
async function forEachFile(
  studio: Studio,
  specs: readonly FileSpec[],
  work: (bytes: Buffer, lines: readonly string[], index: number) => Promise<void>,
): Promise<void> {
  for (const [index, spec] of specs.entries()) {
    const { bytes, truth } = await makeFile(studio, spec);
    await work(bytes, truth.mrz ?? [], index);
  }
}

/**
 * Machine-readable zones of passports, cards and visas, as scans, turned, tilted and photographed. Baseline of the time:
 * tesseract.js (best_int) reading the same image whole, in the same run.
 */
export const bench: Bench = {
  what: '机读区：读对的份数、误认与用时',
  async run(log) {
    const studio = await openStudio();
    const readers = await openReaders();
    const right = new Map(MRZ_CONDITIONS.map((condition) => [condition, { right: 0, all: 0 }]));
    const times = { product: [] as number[], baseline: [] as number[] };
    let falseFinds = 0;
    try {
      const specs = mrzSet(SEED, DOCUMENTS);
      await forEachFile(studio, specs, async (bytes, lines, index) => {
        const condition = MRZ_CONDITIONS.find((one) => specs[index]?.fileName.includes(`-${one}-`));
        const tally = condition === undefined ? undefined : right.get(condition);
        if (tally === undefined) throw new Error(`no condition: ${specs[index]?.fileName}`);
        const isTimed = index % TIMED_EVERY === 0;
        const wholePage = (): Promise<number> => timed(() => readers.wholePage(bytes));
        if (isTimed && index % (2 * TIMED_EVERY) === 0) times.baseline.push(await wholePage());
        let read: readonly string[] | null = null;
        const ms = await timed(async () => {
          read = await readers.zone(bytes);
        });
        if (isTimed) times.product.push(ms);
        if (isTimed && index % (2 * TIMED_EVERY) !== 0) times.baseline.push(await wholePage());
        tally.all += 1;
        if (JSON.stringify(read) === JSON.stringify(lines)) tally.right += 1;
        else log(`${specs[index]?.fileName}: ${JSON.stringify(read)} instead of ${JSON.stringify(lines)}`);
        if ((index + 1) % 64 === 0) log(`${index + 1}/${DOCUMENTS}`);
      });
      await forEachFile(studio, noMrzSet(SEED, NEGATIVES), async (bytes, _lines, index) => {
        const read = await readers.zone(bytes);
        if (read !== null) falseFinds += 1;
        if (read !== null) log(`no zone there, but read: ${JSON.stringify(read)}`);
        if ((index + 1) % 100 === 0) log(`${index + 1}/${NEGATIVES} without a zone`);
      });
    } finally {
      await readers.close();
      await studio.close();
    }
    const shares = [...right].map(
      ([condition, tally]): Figure => ({
        figure: `documents with every character right, ${condition}`,
        value: (100 * tally.right) / tally.all,
        unit: '%',
        target: condition === 'clean' ? CLEAN_AT_LEAST : WORN_AT_LEAST,
        better: 'higher',
      }),
    );
    const mean = (samples: readonly number[]): number => samples.reduce((sum, one) => sum + one, 0) / samples.length;
    return [
      ...shares,
      { figure: `zones read where there is none, of ${NEGATIVES}`, value: falseFinds, unit: 'count', target: 0 },
      {
        figure: 'a zone found and read, mean',
        value: mean(times.product),
        unit: 'ms',
        baseline: mean(times.baseline),
        target: TIME_AT_MOST * mean(times.baseline),
      },
      {
        figure: 'a zone found and read, median',
        value: median(times.product),
        unit: 'ms',
        baseline: median(times.baseline),
      },
    ];
  },
};
