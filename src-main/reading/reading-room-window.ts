import {
  READING_LIMITS,
  READING_ROOM_CHANNELS,
  type RoomJob,
  type RoomOrder,
  roomFailure,
  roomFinish,
  roomPage,
  roomProgress,
} from '#shared/ipc/reading-room.ts';
import type { PageReader } from './page-reader/page-reader.ts';
import type { PageImage } from './ports.ts';
import { type RoomFolders, roomResponse, serveRoomFile } from './room-files.ts';
import { roomPrint } from './room-print.ts';
import type { ReadingOutcome, Sitting } from './room-session.ts';

/** The hidden window as the room's keeper sees it. */
export interface RoomWindow {
  /** Ends the page and all that runs in it, however stuck. */
  destroy(): void;
}

export interface ReadingRoomPorts {
  readonly folders: RoomFolders;
  /** Opens the window and loads `app://reading-room/index.html`; `lost` is called when its page dies or does not load. */
  openWindow(lost: (reason: string) => void): RoomWindow;
  /** Reads the print of the room's pages. */
  readonly reader: PageReader;
  /** Plain bytes of the document that the job is about. */
  readOriginal(jobId: string): Promise<Uint8Array>;
  storePage(jobId: string, image: PageImage): Promise<void>;
  /** `page` pages of `pages` are done. */
  progress(jobId: string, page: number, pages: number): void;
  /** Asked after each page but the last: the next is begun when it resolves. */
  breather?(jobId: string): Promise<void>;
  /** What went wrong on our side; never contains a document's content. */
  report(error: unknown, what: string): void;
  /** Milliseconds; shorter in tests. */
  readonly times?: Partial<Record<keyof typeof TIMES, number>>;
}

const TIMES = {
  /** Without a finished page; the first page's time includes starting the room. */
  page: READING_LIMITS.pageMs,
  /** Until there is the next page to look at: whoever opens a bomb is told soon, and the room does not burn on. */
  draw: READING_LIMITS.drawMs,
  /** A cancelled job may end by itself for this long; then the room is ended. */
  grace: 2_000,
  /** An idle room is let go: it holds some 300 MB. */
  idle: 300_000,
} as const;

/** The answer about a document that is no longer before the room. */
const gone = (): Response => roomResponse(404, 'text/plain', null);

/** A document is tried in this many rooms before it is given up. */
const ROOMS_PER_JOB = 2;

export interface ReadingRoom {
  /** Reads one document; one at a time, the queue sees to that. Never rejects. */
  read(job: RoomJob): Promise<ReadingOutcome>;
  /** Ends the job if it is the one being read. */
  cancel(jobId: string): void;
  /** Answers the room's requests to `app://reading-room/…`. */
  serve(request: Request): Promise<Response>;
  /** Answers one message of the room's preload; the caller has checked that it comes from the room's own page. */
  answer(channel: string, message: unknown): Promise<RoomJob | RoomOrder>;
  close(): void;
}

/** Keeps the reading room: opens it on demand, minds the clock, and replaces it when it hangs, dies or misbehaves. */
export function createReadingRoom(ports: ReadingRoomPorts): ReadingRoom {
  const times = { ...TIMES, ...ports.times };
  let window: RoomWindow | null = null;
  let sitting: Sitting | null = null;
  let taker: ((job: RoomJob) => void) | null = null;
  let watch: NodeJS.Timeout | undefined;
  let drawWatch: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;

  function endWindow(): void {
    const ended = window;
    window = null;
    taker = null;
    ended?.destroy();
    ports.reader.close();
  }

  function settle(outcome: ReadingOutcome): void {
    const settled = sitting;
    sitting = null;
    clearTimeout(watch);
    clearTimeout(drawWatch);
    idle = setTimeout(endWindow, times.idle);
    idle.unref();
    settled?.settle(outcome);
  }

  function fail(failure: Extract<ReadingOutcome, { kind: 'failed' }>['failure']): void {
    settle({ kind: 'failed', failure });
  }

  function watchFor(milliseconds: number, failure: 'timed_out' | 'cancelled'): void {
    clearTimeout(watch);
    watch = setTimeout(() => {
      endWindow();
      fail(failure);
    }, milliseconds);
  }

  /** Begins anew with every page drawn; ends with the last one, whose reading has the page's own limit. */
  function watchDrawing({ drawn, told }: Sitting): void {
    clearTimeout(drawWatch);
    if (told !== null && drawn >= told.pages) return;
    drawWatch = setTimeout(() => {
      endWindow();
      fail('too_complex');
    }, times.draw);
  }

  /** The room is gone or cannot be trusted any more: another one, or the job is given up. */
  function lose(reason: string): void {
    endWindow();
    clearTimeout(drawWatch);
    if (sitting === null) return;
    ports.report(new Error(reason), 'reading_room_lost');
    sitting.losses += 1;
    sitting.taken = false;
    sitting.told = null;
    sitting.drawn = 0;
    if (sitting.cancelled) fail('cancelled');
    else if (sitting.losses >= ROOMS_PER_JOB) fail('reading_room_lost');
    else start();
  }

  function openWindow(): void {
    let own: RoomWindow | null = null;
    own = ports.openWindow((reason) => {
      if (own === null || own === window) lose(reason);
    });
    window = own;
  }

  function start(): void {
    if (sitting === null) return;
    clearTimeout(idle);
    watchFor(times.page, 'timed_out');
    if (window === null) openWindow();
    else if (taker !== null) {
      sitting.taken = true;
      taker(sitting.job);
      taker = null;
    }
  }

  function takeJob(): Promise<RoomJob> {
    if (sitting !== null && !sitting.taken) {
      sitting.taken = true;
      return Promise.resolve(sitting.job);
    }
    return new Promise((resolve) => {
      taker = resolve;
    });
  }

  /** The sitting that a message speaks of; null when it is no longer this room's business. */
  function about(message: { readonly jobId: string }): Sitting | null {
    return sitting !== null && sitting.job.jobId === message.jobId ? sitting : null;
  }

  async function hear(channel: string, message: unknown): Promise<RoomOrder> {
    const { deliverPage, fail: failed, finish, reportProgress } = READING_ROOM_CHANNELS;
    if (channel === reportProgress) {
      const progress = roomProgress.parse(message);
      const own = about(progress);
      if (own === null || own.cancelled) return 'stop';
      const { page, pages } = progress;
      // Between two pages the room only asks whether to go on: that it still asks is no progress.
      if (own.told?.page === page && own.told.pages === pages) return 'go_on';
      own.told = { page, pages };
      watchFor(times.page, 'timed_out');
      ports.progress(progress.jobId, page, pages);
      if (page > 0 && page < pages) await ports.breather?.(progress.jobId);
      return about(progress) === own && !own.cancelled ? 'go_on' : 'stop';
    }
    if (channel === deliverPage) {
      const { jobId, ...image } = roomPage.parse(message);
      const own = about({ jobId });
      if (own === null || own.cancelled) return 'stop';
      await ports.storePage(jobId, image);
      // Turned upright it comes a second time.
      if (image.turn === 0) own.drawn += 1;
      if (own === sitting) watchDrawing(own);
      return 'go_on';
    }
    if (channel === finish) {
      const finished = roomFinish.parse(message);
      if (about(finished) !== null) settle({ kind: 'read', result: finished.result });
      return 'go_on';
    }
    if (channel === failed) {
      const failure = roomFailure.parse(message);
      if (about(failure) === null) return 'go_on';
      if (failure.failure === 'reading_room_lost') lose('the room reported an error of its own');
      else fail(failure.failure);
      return 'go_on';
    }
    throw new Error(`unknown channel ${channel}`);
  }

  async function serveOriginal(jobId: string): Promise<Response> {
    const own = about({ jobId });
    if (own === null) return gone();
    const bytes = await ports.readOriginal(jobId);
    if (own === sitting) watchDrawing(own);
    if (bytes.length > READING_LIMITS.bytes) return roomResponse(413, 'text/plain', null);
    return roomResponse(200, 'application/octet-stream', new Uint8Array(bytes));
  }

  return {
    read(job) {
      if (sitting !== null) throw new Error('the reading room reads one document at a time');
      return new Promise((resolve) => {
        sitting = { job, settle: resolve, losses: 0, taken: false, cancelled: false, told: null, drawn: 0 };
        start();
      });
    },
    cancel(jobId) {
      const own = about({ jobId });
      if (own === null || own.cancelled) return;
      own.cancelled = true;
      clearTimeout(drawWatch);
      if (own.taken) watchFor(times.grace, 'cancelled');
      else fail('cancelled');
    },
    async serve(request) {
      const { pathname } = new URL(request.url);
      const print = /^\/job\/([0-9a-f-]{36})\/print$/.exec(pathname)?.[1];
      if (print !== undefined) return about({ jobId: print }) === null ? gone() : roomPrint(request, ports);
      if (request.method !== 'GET') return roomResponse(405, 'text/plain', null);
      const original = /^\/job\/([0-9a-f-]{36})\/original$/.exec(pathname);
      return original?.[1] === undefined ? serveRoomFile(ports.folders, pathname) : serveOriginal(original[1]);
    },
    async answer(channel, message) {
      if (channel === READING_ROOM_CHANNELS.takeJob) return takeJob();
      try {
        return await hear(channel, message);
      } catch (error) {
        ports.report(error, channel);
        lose('a message of the room was refused');
        return 'stop';
      }
    },
    close() {
      clearTimeout(idle);
      if (sitting !== null) fail('cancelled');
      clearTimeout(idle);
      endWindow();
    },
  };
}
