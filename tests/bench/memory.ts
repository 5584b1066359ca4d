import { type Bench, type Figure, median } from '#scripts/lib/bench-rows.ts';
import { openRoom, resultOf } from '../integration/reading/open-room.ts';
import { largestRenderer } from './support/renderer-memory.ts';

const PAGES = Number(process.env.MEMORY_PAGES ?? 200);
/** Issue "Reading documents": the last pages within 10 % of the first. */
const SHARE = 0.25;
const GROWTH_AT_MOST = 1.1;
const MEGABYTE = 1024 * 1024;
/** Every way through the room: zones, Chinese, Latin, text layer, a TIFF's own worker; `MEMORY_PAPERS` follows one of them. */
const PAPERS = process.env.MEMORY_PAPERS?.split(',') ?? [
  'recognition-passport.jpg',
  'recognition-transcript.pdf',
  'id-card.jpg',
  'diploma-us.jpg',
  'hk-permit.png',
  'employer-letter.tiff',
  'recognition-diploma.pdf',
  'household-register.webp',
  'diploma-chinese.jpg',
];

interface Sample {
  readonly heap: number;
  readonly all: number;
}

/** What the room holds after each of many papers in a row: its scripts' heap, and its process with all that is in it. */
export const bench: Bench = {
  what: '识读室连读两百页的内存',
  async run(log) {
    const room = openRoom();
    const samples: Sample[] = [];
    try {
      for (let read = 0; samples.length < PAGES; read += 1) {
        const paper = PAPERS[read % PAPERS.length];
        const { pages } = resultOf(await room.read(`resources/specimens/${paper}`));
        const heap = Number(await room.ask({ kind: 'evaluate', code: 'performance.memory.usedJSHeapSize' }));
        const sample = { heap: heap / MEGABYTE, all: largestRenderer(room.processId) / MEGABYTE };
        samples.push(...pages.map(() => sample));
        log(`${samples.length} pages: heap ${sample.heap.toFixed(0)} MB, process ${sample.all.toFixed(0)} MB`);
      }
    } finally {
      await room.close();
    }
    const count = Math.floor(PAGES * SHARE);
    const figureOf = (name: string, of: (sample: Sample) => number): Figure => {
      const first = median(samples.slice(0, count).map(of));
      return {
        figure: `${name}, last ${count} of ${PAGES} pages against the first`,
        value: median(samples.slice(-count).map(of)),
        unit: 'MB',
        baseline: first,
        target: GROWTH_AT_MOST * first,
      };
    };
    return [figureOf('heap of the room', ({ heap }) => heap), figureOf('process of the room', ({ all }) => all)];
  },
};
