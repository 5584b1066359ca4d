import type { ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { RoomJob, RoomOrder } from '#shared/ipc/reading-room.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { openDocument } from './decode/open-document.ts';
import { type PageSource, releaseCanvas } from './decode/page-source.ts';
import { papersOn } from './extract/papers.ts';
import { jobEngine } from './job-engine.ts';
import { pagePictures } from './page-pictures.ts';
import { type PageReading, type Readers, readPage } from './read-page.ts';
import type { MrzRecogniser } from './recognise/mrz-recogniser.ts';
import type { PrintReader } from './recognise/print-reader.ts';
import type { TextEngine } from './recognise/text-engine.ts';
import { type ViewImage, viewImage } from './view-image.ts';
import { type Orders, watchOrders } from './watch-orders.ts';

/** What main is told while a document is being read; `stop` ends it. */
export interface ReadingReporter {
  progress(page: number, pages: number): Promise<RoomOrder>;
  page(index: number, view: ViewImage): Promise<RoomOrder>;
}

/** The recognisers of a room; they outlive its documents. */
export interface RoomRecognisers {
  readonly engine: TextEngine;
  /** For one job. */
  print(jobId: string, signal: AbortSignal): PrintReader;
  readonly recogniser: MrzRecogniser;
}

/** Pages that are read at once: as many as there are workers. */
const LANES = 2;

async function readPages(
  source: PageSource,
  job: RoomJob,
  readers: Readers,
  orders: Orders,
  report: ReadingReporter,
  tell: (done: number) => Promise<void>,
): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  const pictures = pagePictures(source, (index, view) => orders.obey(report.page(index, view)));
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (next < source.pages) {
      const index = next;
      next += 1;
      const raster = await pictures.draw(index);
      const reading = await readPage(raster, index, job.hint, civilDate(job.today), readers);
      readings[index] = reading;
      if (reading.turn !== 0) await orders.obey(report.page(index, await viewImage(raster, reading.turn)));
      releaseCanvas(raster.canvas);
      done += 1;
      await tell(done);
    }
  };
  const lanes = job.background ? 1 : LANES;
  await Promise.all([...Array.from({ length: Math.min(lanes, source.pages) }, lane), pictures.drawAll()]);
  return readings;
}

/** Reads a whole document. Rejects with a `ReadingError` for anything that is the file's own fault. */
export async function readDocument(
  job: RoomJob,
  bytes: Uint8Array<ArrayBuffer>,
  base: URL,
  { engine, print, recogniser }: RoomRecognisers,
  report: ReadingReporter,
): Promise<ReadingResult> {
  const started = performance.now();
  const source = await openDocument(bytes, base);
  engine.warm();
  let done = 0;
  const orders = watchOrders(() => report.progress(done, source.pages));
  const tell = async (pages: number): Promise<void> => {
    done = pages;
    await orders.obey(report.progress(done, source.pages));
  };
  const readers: Readers = {
    engine: jobEngine(engine, orders.signal, job.background),
    print: print(job.jobId, orders.signal),
    recogniser,
  };
  try {
    await tell(0);
    const readings = await Promise.race([orders.stopped, readPages(source, job, readers, orders, report, tell)]);
    const [paper, ...others] = papersOn(readings, job.hint);
    return {
      ...paper,
      ...(others.length > 0 && { others }),
      pages: readings.map((reading) => reading.page),
      ms: Math.round(performance.now() - started),
    };
  } finally {
    orders.end();
    await source.close();
  }
}
