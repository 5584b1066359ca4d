import type { DocumentKind, QuarterTurn, ReadingResult, ReadingState } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';

/** One row of `reading_jobs`: the reading of one document. Its id is the document's: a document is read once at a time. */
export interface ReadingJob {
  readonly documentId: DocumentId;
  readonly hint: ReadingHint;
  /** Open on screen: goes before everything that is not. */
  readonly urgent: boolean;
  /** How often a crash or a power cut interrupted its reading; the third gives it up. */
  readonly losses: number;
  readonly state: ReadingState;
  readonly enqueuedAt: Instant;
}

export interface ReadingJobChange {
  readonly urgent?: boolean;
  readonly losses?: number;
  readonly state?: ReadingState;
}

/**
 * The queue's memory, a table. Each method is one transaction. The queue is its only writer, so no method needs to
 * guard against a second one.
 */
export interface ReadingJobStore {
  /** Adds a waiting job; a document that has one already starts over with the new hint (state, losses reset). */
  enqueue(job: Pick<ReadingJob, 'documentId' | 'hint' | 'urgent' | 'enqueuedAt'>): Promise<ReadingJob>;
  /**
   * The job to read next: waiting, and somebody opened it or its case is open. The opened before the others, then by
   * their cases' urgency, then the longest waiting. Null when none is to be read.
   */
  next(): Promise<ReadingJob | null>;
  find(documentId: DocumentId): Promise<ReadingJob | null>;
  /** Null when the document has no job (its case was removed meanwhile). */
  update(documentId: DocumentId, change: ReadingJobChange): Promise<ReadingJob | null>;
  /** State becomes `read` and the result is kept, in one transaction. */
  complete(documentId: DocumentId, result: ReadingResult): Promise<ReadingJob | null>;
  list(): Promise<readonly ReadingJob[]>;
  /** At start: every job left in `reading` by a crash or a power cut waits again. Answers how many. */
  releaseInterrupted(): Promise<number>;
}

/** The picture of one page as the viewer shows it and as the boxes of the result refer to it. */
export interface PageImage {
  /** 0-based. */
  readonly page: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** 0 as the file has it; else the page was found turned, and this picture is upright. */
  readonly turn: QuarterTurn;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}

/** Where originals come from and page images go: the document store. */
export interface ReadingDocuments {
  /** The original's plain bytes. Rejects when the document is not there. */
  readOriginal(documentId: DocumentId): Promise<Uint8Array>;
  /**
   * Keeps a derived page image. One with a turn replaces the first look; a first look replaces nothing: when the
   * page is there already, from an earlier try, it may be upright.
   */
  storePage(documentId: DocumentId, image: PageImage): Promise<void>;
  /** Whether there is anything to look at yet: the first page's picture. */
  hasPicture(documentId: DocumentId): Promise<boolean>;
}

/** What the interface hears of a job, on every change. `kind` is set once the document was read. */
export interface ReadingProgress {
  readonly documentId: DocumentId;
  readonly state: ReadingState;
  readonly kind: DocumentKind | null;
}
