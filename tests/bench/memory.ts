import { type Bench, type Figure, median } from '#scripts/lib/bench-rows.ts';
import { openRoom, resultOf } from '../integration/reading/open-room.ts';
import { largestRenderer, largestUtility } from './support/process-memory.ts';

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
  readonly room: number;
  readonly reader: number;
}

/**
 * What the room holds after each of many papers in a row: its scripts' heap, its process with all that is in it, and the
 * process of the station's reader.
 */
export const bench: Bench = {
  what: '识读室连读两百页的内存',
  async run(log) {
    const room = openRoom({ ROOM_JS_FLAGS: '--expose-gc' });
    const samples: Sample[] = [];
    try {
      // With the first paper of each kind come its engine and language data: from then on nothing may be added.
      for (const paper of PAPERS) resultOf(await room.read(`resources/specimens/${paper}`));
      for (let read = 0; samples.length < PAGES; read += 1) {
        const paper = PAPERS[read % PAPERS.length];
        const { pages } = resultOf(await room.read(`resources/specimens/${paper}`));
        // What is held counts, not what the collector has not come by yet.
        await room.ask({ kind: 'evaluate', code: 'gc()' });
        const heap = Number(await room.ask({ kind: 'evaluate', code: 'performance.memory.usedJSHeapSize' }));
        const sample = {
          heap: heap / MEGABYTE,
          room: largestRenderer(room.processId) / MEGABYTE,
          reader: largestUtility(room.processId) / MEGABYTE,
        };
        samples.push(...pages.map(() => sample));
        const parts = Object.entries(sample).map(([part, size]) => `${part} ${size.toFixed(0)} MB`);
        log(`${samples.length} pages: ${parts.join(', ')}`);
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
    return [
      figureOf('heap of the room', ({ heap }) => heap),
      figureOf('process of the room', ({ room: size }) => size),
      figureOf('process of the reader', ({ reader }) => reader),
    ];
  },
};
