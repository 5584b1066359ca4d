import type { ReadField, ReadingResult, ReadMrz } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint, RoomJob, RoomOrder } from '#shared/ipc/reading-room.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { openDocument } from './decode/open-document.ts';
import type { PageSource } from './decode/page-source.ts';
import { ReadingError } from './decode/reading-error.ts';
import { idCardFields } from './extract/card/id-card.ts';
import { classify } from './extract/classify.ts';
import { diplomaFields, languageField } from './extract/diploma/diploma-fields.ts';
import { type PageReading, type Readers, readPage } from './read-page.ts';
import type { ViewImage } from './view-image.ts';

/** What main is told while a document is being read; `stop` ends it. */
export interface ReadingReporter {
  progress(page: number, pages: number): Promise<RoomOrder>;
  page(index: number, view: ViewImage): Promise<RoomOrder>;
}

/** Pages that are read at once: as many as there are workers. */
const LANES = 2;

async function obey(order: Promise<RoomOrder>): Promise<void> {
  if ((await order) === 'stop') throw new ReadingError('cancelled');
}

async function readPages(
  source: PageSource,
  job: RoomJob,
  readers: Readers,
  report: ReadingReporter,
): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  let next = 0;
  let done = 0;
  await obey(report.progress(0, source.pages));
  const lane = async (): Promise<void> => {
    while (next < source.pages) {
      const index = next;
      next += 1;
      const reading = await readPage(await source.page(index), index, job.hint, civilDate(job.today), readers);
      readings[index] = reading;
      done += 1;
      await obey(report.page(index, reading.view));
      await obey(report.progress(done, source.pages));
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, source.pages) }, lane));
  return readings;
}

/** Fields that belong to what the paper is; the language is said of every paper with enough text. */
function fieldsOf(kind: ReadingResult['kind'], readings: readonly PageReading[]): Record<string, ReadField> {
  const words = readings.map((reading) => reading.words);
  const zones = readings.flatMap((reading) => reading.zone ?? []);
  const printed = zones.find((zone) => zone.kind !== 'id_card');
  if (printed !== undefined) return { ...printed.fields };
  switch (kind) {
    case 'diploma':
      return diplomaFields(
        words,
        readings.flatMap((reading) => reading.secondLook ?? []),
      );
    case 'id_card':
      return Object.assign({}, ...words.map(idCardFields), ...zones.map((zone) => zone.fields));
    default: {
      const language = words.map(languageField).find((field) => field !== null);
      return language === undefined || language === null ? {} : { language };
    }
  }
}

function kindOf(readings: readonly PageReading[], mrz: ReadMrz | null, hint: ReadingHint): ReadingResult['kind'] {
  if (readings.some((reading) => reading.zone?.kind === 'permit')) return 'permit';
  return classify(readings.map((reading) => reading.page.text).join('\n'), mrz, hint);
}

/** Reads a whole document. Rejects with a `ReadingError` for anything that is the file's own fault. */
export async function readDocument(
  job: RoomJob,
  bytes: Uint8Array<ArrayBuffer>,
  base: URL,
  readers: Readers,
  report: ReadingReporter,
): Promise<ReadingResult> {
  const started = performance.now();
  const source = await openDocument(bytes, base);
  readers.engine.warm();
  try {
    const readings = await readPages(source, job, readers, report);
    const mrz = readings.find((reading) => reading.mrz !== null)?.mrz ?? null;
    const kind = kindOf(readings, mrz, job.hint);
    return {
      kind,
      fields: fieldsOf(kind, readings),
      mrz,
      pages: readings.map((reading) => reading.page),
      ms: Math.round(performance.now() - started),
    };
  } finally {
    await source.close();
  }
}
