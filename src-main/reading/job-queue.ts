import type { ReadingState } from '#shared/domain/reading/reading-result.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import type { Courtesy } from './courtesy.ts';
import type { ReadingJob, ReadingJobStore, ReadingProgress } from './ports.ts';
import type { ReadingRoom } from './reading-room-window.ts';

export interface JobQueueParts {
  readonly store: ReadingJobStore;
  readonly room: Pick<ReadingRoom, 'read' | 'cancel'>;
  readonly courtesy: Pick<Courtesy, 'quiet' | 'wanted'>;
  /** Whether the document can be looked at already, read or not. */
  hasPicture(documentId: DocumentId): Promise<boolean>;
  today(): CivilDate;
  /** Told after every change that the store has kept. */
  changed(progress: ReadingProgress): void;
  report(error: unknown, what: string): void;
}

export interface CurrentJob {
  readonly documentId: DocumentId;
  readonly page: number;
  readonly pages: number;
}

export interface JobQueue {
  /** Puts what a crash interrupted back in line and begins. */
  start(): Promise<void>;
  /** New jobs stand in the store. */
  wake(): void;
  cancel(documentId: DocumentId): Promise<void>;
  /**
   * The document on the screen goes first: of several the one that was asked for last, and those of which there is
   * nothing to look at yet before the others. What nobody waits for is interrupted for it.
   */
  prefer(documentId: DocumentId): Promise<void>;
  /** From the room: so many pages are done. */
  progress(documentId: DocumentId, page: number, pages: number): void;
  /** From the room: the document under way can be looked at. */
  pictured(): Promise<void>;
  /** From the room, between two pages: resolves when the next may be begun. */
  breather(documentId: DocumentId): Promise<void>;
  current(): CurrentJob | null;
  /** Ends after the job under way was cancelled; it waits again at the next start. */
  stop(): Promise<void>;
}

/** The store failed; its disk may be full or its file locked for a moment. */
const AFTER_AN_ERROR_MS = 10_000;
/** Interruptions by a crash or a power cut after which a document is given up. */
const INTERRUPTIONS = 3;

/** Reads the waiting documents one after the other, the urgent first; the store remembers, the queue only walks. */
export function createJobQueue(parts: JobQueueParts): JobQueue {
  const { store, room, courtesy, hasPicture, today, changed, report } = parts;
  let current: CurrentJob | null = null;
  /** Nobody waits for the one under way. */
  let isSpare = false;
  /** The one under way was stopped for another: it waits again, and was not cancelled. */
  let interrupted: DocumentId | null = null;
  let started = false;
  let walking: Promise<void> | null = null;
  let wanted = false;
  let stopped = false;
  /** What people looked at, the latest last. After a restart the store's mark alone counts. */
  const lookedAt = new Set<DocumentId>();
  /** The last progress on its way to the store: what comes after it must also be written after it. */
  let noted: Promise<void> = Promise.resolve();

  async function set(documentId: DocumentId, state: ReadingState): Promise<void> {
    const job = await store.update(documentId, { state });
    if (job !== null) changed({ documentId, state, kind: null });
  }

  async function readOne(job: ReadingJob): Promise<void> {
    const { documentId, hint } = job;
    current = { documentId, page: 0, pages: 1 };
    isSpare = !job.urgent;
    interrupted = null;
    try {
      await set(documentId, { kind: 'reading', page: 0, pages: 1 });
      const outcome = await room.read({ jobId: documentId, hint, today: today(), background: isSpare });
      // At shutdown the row stays `reading`: the next start reads it again.
      if (stopped) return;
      await noted;
      const held = await store.find(documentId);
      // Enqueued again meanwhile: this reading answers a question nobody asks any more.
      if (held === null || held.state.kind !== 'reading') return;
      if (outcome.kind === 'read') {
        const done = await store.complete(documentId, outcome.result);
        if (done !== null) changed({ documentId, state: { kind: 'read' }, kind: outcome.result.kind });
      } else if (outcome.failure === 'cancelled') {
        await set(documentId, { kind: interrupted === documentId ? 'waiting' : 'cancelled' });
      } else await set(documentId, { kind: 'failed', failure: outcome.failure });
    } finally {
      current = null;
    }
  }

  /** Of what was looked at and waits: what cannot be seen yet, then the latest. */
  async function nextLookedAt(): Promise<{ readonly job: ReadingJob; readonly isSeen: boolean } | null> {
    let latest: ReadingJob | null = null;
    for (const documentId of [...lookedAt].toReversed()) {
      const job = await store.find(documentId);
      if (job?.state.kind !== 'waiting') {
        // The one under way may be interrupted and is then still looked at.
        if (current?.documentId !== documentId) lookedAt.delete(documentId);
      } else if (!(await hasPicture(documentId))) return { job, isSeen: false };
      else latest ??= job;
    }
    return latest === null ? null : { job: latest, isSeen: true };
  }

  /** `urgent` alone would put every case opened today in one line. */
  async function nextJob(): Promise<ReadingJob | null> {
    return (await nextLookedAt())?.job ?? store.next();
  }

  /**
   * Stops the one under way when another is wanted more: anything that is looked at before what nobody waits for, and
   * what cannot be seen yet before what can. So each is stopped only until all can be seen, and every reading ends.
   */
  async function giveWay(): Promise<void> {
    if (current === null) return;
    const { documentId } = current;
    const wanted = await nextLookedAt();
    if (wanted === null || wanted.job.documentId === documentId) return;
    if (!isSpare && (wanted.isSeen || !(await hasPicture(documentId)))) return;
    if (current?.documentId !== documentId || interrupted === documentId) return;
    interrupted = documentId;
    room.cancel(documentId);
  }

  async function walk(): Promise<void> {
    while (!stopped) {
      wanted = false;
      let job = await nextJob();
      if (job !== null && !job.urgent) {
        await courtesy.quiet();
        // Meanwhile somebody may have opened another one.
        job = await nextJob();
        if (stopped) return;
      }
      if (job !== null) await readOne(job);
      else if (!wanted) return;
    }
  }

  function wake(): void {
    wanted = true;
    if (walking !== null || stopped || !started) return;
    walking = walk()
      .catch((error: unknown) => {
        report(error, 'reading_queue');
        setTimeout(wake, AFTER_AN_ERROR_MS).unref();
      })
      .finally(() => {
        walking = null;
      });
  }

  /** A document over which the whole station went down time and again is not tried for ever. */
  async function countInterrupted(): Promise<void> {
    for (const { documentId, state, losses } of await store.list()) {
      if (state.kind !== 'reading') continue;
      const isGivenUp = losses + 1 >= INTERRUPTIONS;
      await store.update(documentId, {
        losses: losses + 1,
        ...(isGivenUp && { state: { kind: 'failed', failure: 'reading_room_lost' } }),
      });
    }
  }

  return {
    async start() {
      await countInterrupted();
      await store.releaseInterrupted();
      started = true;
      wake();
    },
    wake,
    async cancel(documentId) {
      if (current?.documentId === documentId) {
        interrupted = null;
        room.cancel(documentId);
        return;
      }
      const job = await store.find(documentId);
      if (job?.state.kind === 'waiting') await set(documentId, { kind: 'cancelled' });
    },
    async prefer(documentId) {
      lookedAt.delete(documentId);
      lookedAt.add(documentId);
      const job = await store.find(documentId);
      if (job?.state.kind === 'waiting' && !job.urgent) await store.update(documentId, { urgent: true });
      if (current?.documentId === documentId && interrupted !== documentId) isSpare = false;
      courtesy.wanted();
      await giveWay();
      wake();
    },
    pictured: giveWay,
    async breather(documentId) {
      if (current?.documentId === documentId && isSpare) await courtesy.quiet();
    },
    progress(documentId, page, pages) {
      if (current?.documentId !== documentId) return;
      current = { documentId, page, pages };
      noted = noted
        .then(() => set(documentId, { kind: 'reading', page, pages }))
        .catch((error: unknown) => report(error, 'reading_progress'));
    },
    current: () => current,
    async stop() {
      stopped = true;
      courtesy.wanted();
      if (current !== null) room.cancel(current.documentId);
      await walking;
    },
  };
}
