import type { Letter, LetterJob } from '#shared/letters/letter.ts';
import type { LetterPort } from '../ports.ts';
import { Refused, refuse } from '../services/refused.ts';
import { LetterJobs } from './letter-jobs.ts';
import { type LetterWindow, openLetterWindow, prepareLetterSession } from './letter-window.ts';
import { letterOf } from './models/letter-of.ts';
import { Offers } from './offers.ts';
import { countPdfPages } from './pdf-pages.ts';
import { markReprint } from './reprint/mark-reprint.ts';

/** A letter takes a few hundred milliseconds; a cold start on a slow counter machine some seconds. */
const READY_TIMEOUT_MS = 20_000;

export interface LetterPress extends LetterPort {
  /** Opens the page and its fonts before anybody waits for them. */
  warm(): Promise<void>;
  fetch(token: string): Uint8Array | null;
  close(): void;
}

type SetLetter = Awaited<ReturnType<LetterPort['set']>>;

export interface LetterPressOptions {
  /** Folder of the built pages. */
  readonly renderer: string;
  report(error: unknown): void;
}

export function createLetterPress({ renderer, report }: LetterPressOptions): LetterPress {
  const jobs = new LetterJobs();
  const offers = new Offers();
  let own: Electron.Session | null = null;
  let window: LetterWindow | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function openWindow(): LetterWindow {
    if (window?.isAlive()) return window;
    window?.destroy();
    own ??= prepareLetterSession({ renderer, jobs, report });
    window = openLetterWindow(own);
    return window;
  }

  /** One letter at a time: there is one page, and nobody's letter may meet another's. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  const rest = async (): Promise<void> => openWindow().load(null);

  async function layOut(page: LetterWindow, job: LetterJob): Promise<{ pdf: Uint8Array; planned: number }> {
    const { token, ready, drop } = jobs.add(job);
    try {
      await page.load(token);
      const { missing, pages } = await withDeadline(ready);
      if (missing.length > 0) refuse('letter_character_missing', { characters: missing.join('、') });
      return { pdf: await page.print(), planned: pages };
    } finally {
      drop();
    }
  }

  /** A page break may push text on and so make a page more than was measured; the second try knows of it. */
  async function print(letter: Letter): Promise<SetLetter> {
    const page = openWindow();
    const first = await layOut(page, { letter, atLeastPages: 1 });
    const pages = countPdfPages(first.pdf);
    if (pages <= first.planned) return { pdf: first.pdf, pages };
    const { pdf } = await layOut(page, { letter, atLeastPages: pages });
    return { pdf, pages: countPdfPages(pdf) };
  }

  /** A page that died is opened once more; what cannot be printed at all is said at once. */
  async function printOrRevive(letter: Letter): Promise<SetLetter> {
    try {
      return await print(letter);
    } catch (error) {
      if (error instanceof Refused) throw error;
      report(error);
      window?.destroy();
      window = null;
      return await print(letter);
    }
  }

  return {
    set(request) {
      const letter = letterOf(request);
      const done = inTurn(() => printOrRevive(letter));
      inTurn(rest).catch(report);
      return done;
    },
    markReprint,
    offer: (pdf) => offers.offer(pdf),
    fetch: (token) => offers.fetch(token),
    warm: () => inTurn(rest),
    close() {
      window?.destroy();
      window = null;
    },
  };
}

async function withDeadline<Value>(ready: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the letter page did not get ready in time')), READY_TIMEOUT_MS);
  });
  try {
    return await Promise.race([ready, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
