import { createWorker, OEM, type Page, type PSM, type Worker } from 'tesseract.js';
import type { GrayImage } from '../preprocess/gray-image.ts';
import { pgmOf } from './pgm.ts';

/** Language data that the station ships. `jpn_vert` is for Japanese in columns from right to left, `+` loads both. */
export type EngineLanguage =
  | 'eng'
  | 'chi_sim'
  | 'chi_tra'
  | 'fra'
  | 'deu'
  | 'spa'
  | 'ita'
  | 'rus'
  | 'jpn'
  | 'jpn_vert'
  | 'kor'
  | 'kor+eng';

/** Tesseract's page segmentation modes that are used here. */
export const LAYOUT = { page: '3', columns: '5', block: '6', sparse: '11' } as const;
export type Layout = (typeof LAYOUT)[keyof typeof LAYOUT];

export interface Symbol {
  readonly text: string;
  /** 0–1 */
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word extends Symbol {
  readonly symbols: readonly Symbol[];
  /** True when it is known to stand right behind the word before it; else the script of the two decides. */
  readonly isJoined?: boolean;
}

/** Words of each line, lines in reading order; coordinates in pixels of the image that was given. */
export type WordLines = readonly (readonly Word[])[];

export interface EngineRequest {
  readonly image: GrayImage;
  readonly language: EngineLanguage;
  readonly layout: Layout;
  /** When it is over the request is not begun any more; what has begun goes on to its end. */
  readonly signal?: AbortSignal;
}

export interface TextEngine {
  /** Starts a worker for each script at once, so that they are up when the first page has been decoded. */
  warm(): void;
  read(request: EngineRequest): Promise<WordLines>;
  close(): Promise<void>;
}

/** The engine as whoever reads a page sees it. */
export type TextReader = Pick<TextEngine, 'read'>;

interface Slot {
  worker: Promise<Worker>;
  language: EngineLanguage;
  busy: boolean;
}

/** Two workers: the counter PC has at least two cores, and each worker holds about 100 MB. */
const POOL_SIZE = 2;

interface Boxed {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

function symbolOf({ text, confidence, bbox }: Boxed): Symbol {
  return {
    text,
    confidence: Math.max(0, Math.min(1, confidence / 100)),
    left: bbox.x0,
    top: bbox.y0,
    right: bbox.x1,
    bottom: bbox.y1,
  };
}

function wordLines(page: Page): WordLines {
  return (page.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map((line) =>
      line.words
        .filter((word) => word.text.trim() !== '')
        .map((word) => ({ ...symbolOf(word), symbols: word.symbols.map(symbolOf) })),
    )
    .filter((words) => words.length > 0);
}

/** Everything is fetched below `base`, the room's own origin: no cache, no blob scripts, nothing from a network. */
function startWorker(language: EngineLanguage, base: URL): Promise<Worker> {
  return createWorker(language, OEM.LSTM_ONLY, {
    workerPath: new URL('vendor/tesseract/worker.min.js', base).href,
    corePath: new URL('vendor/tesseract', base).href,
    langPath: new URL('tessdata', base).href,
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
  });
}

/** A pool of at most two Tesseract workers, each keeping its language until another one is wanted more. */
export function createTextEngine(base: URL): TextEngine {
  const slots: Slot[] = [];
  const waiting: (() => void)[] = [];

  async function take(language: EngineLanguage): Promise<Slot> {
    for (;;) {
      const idle = slots.filter((slot) => !slot.busy);
      const fitting = idle.find((slot) => slot.language === language);
      if (fitting !== undefined) {
        fitting.busy = true;
        return fitting;
      }
      if (slots.length < POOL_SIZE) {
        const slot: Slot = { worker: startWorker(language, base), language, busy: true };
        slots.push(slot);
        return slot;
      }
      const [other] = idle;
      if (other !== undefined) {
        other.busy = true;
        const worker = await other.worker;
        await worker.reinitialize(language, OEM.LSTM_ONLY);
        other.language = language;
        return other;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }

  async function drop(slot: Slot): Promise<void> {
    slots.splice(slots.indexOf(slot), 1);
    const [started] = await Promise.allSettled([slot.worker]);
    if (started.status === 'fulfilled') await started.value.terminate();
  }

  return {
    warm() {
      for (const language of ['eng', 'chi_sim'] as const) {
        if (slots.length >= POOL_SIZE || slots.some((slot) => slot.language === language)) continue;
        const worker = startWorker(language, base);
        // Whoever takes the slot hears of its failure.
        worker.catch(() => undefined);
        slots.push({ worker, language, busy: false });
      }
    },
    async read({ image, language, layout, signal }) {
      const slot = await take(language);
      if (signal?.aborted) {
        slot.busy = false;
        waiting.shift()?.();
        throw signal.reason;
      }
      try {
        const worker = await slot.worker;
        // Kept by the worker until they are set again, so all of them are set each time.
        await worker.setParameters({ tessedit_pageseg_mode: layout as PSM, user_defined_dpi: '300' });
        const { data } = await worker.recognize(pgmOf(image), {}, { text: false, blocks: true });
        slot.busy = false;
        return wordLines(data);
      } catch (error) {
        await drop(slot);
        throw error;
      } finally {
        waiting.shift()?.();
      }
    },
    async close() {
      await Promise.all([...slots].map(drop));
    },
  };
}
