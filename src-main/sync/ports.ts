import type { CommandAnswer, FeedEntry, NumberBlock } from '#shared/central/api.ts';
import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseId, ContentHash, EventId, StationId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';

/** One line of the outbox as it goes over the wire (`command` in `central/api.ts`). */
export interface Command {
  readonly key: EventId;
  readonly sequence: number;
  readonly event: CaseEvent;
}

export interface StationIdentity {
  readonly stationId: StationId;
  readonly name: string;
  /** Bearer token; never logged, never shown. */
  readonly token: string;
  readonly centreUrl: string;
}

/** What changed in the store, so that the sync worker can tell the windows (`notify`) after the transaction. */
export interface StoreChange {
  readonly cases: readonly CaseId[];
  readonly staffChanged: boolean;
  readonly officeChanged: boolean;
}

export interface UploadWaiting {
  readonly hash: ContentHash;
  readonly size: number;
  readonly fileName: string;
  /** An upload that was begun before: its tus URL and the offset that the centre last confirmed. */
  readonly resume: { readonly url: string; readonly sent: number } | null;
}

export interface DownloadWaiting {
  readonly hash: ContentHash;
  /** As the event says; null for a result's PDF, whose event names only the hash. */
  readonly size: number | null;
  readonly fileName: string;
}

/**
 * What synchronisation keeps in the database. Each method is one transaction and safe to call again with the same
 * arguments after a crash: entries, answers and files that were taken before change nothing.
 */
export interface SyncStore {
  /** Null until the station was enrolled. */
  station(): Promise<StationIdentity | null>;
  saveStation(identity: StationIdentity): Promise<void>;

  /** The station's public key with its proof, in hex; null when the centre vouches for it already. */
  keyToEnrol(): Promise<{ readonly publicKey: string; readonly proof: string } | null>;

  /** Where the feed goes on; 0 at first. */
  cursor(): Promise<number>;
  /**
   * Takes entries in their order and moves the cursor with them: own events are confirmed, events of others become
   * the case's new base and what is still pending is put on top again. A pending event that fits no longer stands as
   * `conflict` until a person decides. Entries at or below the stored cursor are skipped.
   */
  applyFeed(entries: readonly FeedEntry[], nextCursor: number): Promise<StoreChange>;

  /**
   * The oldest commands that may go now (at `now`, backoff over), marked `sending`, in the order of their sequence.
   * Never two of one case: the revision of the second is known only when the first was answered. A case with an open
   * conflict or rejection sends nothing. Its `sequence` is given at the first sending and kept at every retry. A `sending` command is not handed out a
   * second time before `returnCommands` or `releaseInterrupted`.
   */
  nextCommands(limit: number, now: Instant): Promise<readonly Command[]>;
  /** Accepted → confirmed with the centre's event; conflict and rejected → stand visibly, nothing is dropped. */
  takeAnswers(answers: readonly CommandAnswer[]): Promise<StoreChange>;
  /** The batch did not get an answer: waiting again from `nextTryAt` on. `cause` is Chinese, for the sync centre. */
  returnCommands(keys: readonly EventId[], cause: string, nextTryAt: Instant): Promise<void>;
  /** At start: commands left in `sending` by a crash wait again. Answers how many. */
  releaseInterrupted(): Promise<number>;
  /** A person asked for a round now: backoff is over for everything that waits. */
  clearBackoff(): Promise<void>;

  /** Files that the centre does not hold yet, smallest first. */
  uploadsWaiting(limit: number): Promise<readonly UploadWaiting[]>;
  saveUpload(hash: ContentHash, progress: { readonly url: string; readonly sent: number }): Promise<void>;
  /** The upload's URL is gone at the centre: the next one starts at 0. */
  forgetUpload(hash: ContentHash): Promise<void>;
  markUploaded(hash: ContentHash): Promise<void>;
  /** Files named by events whose bytes are not here yet: open cases first. */
  downloadsWaiting(limit: number): Promise<readonly DownloadWaiting[]>;

  /** Series with too few numbers left, with how many to ask for; empty when there is enough. */
  numbersWanted(): Promise<readonly { readonly series: string; readonly size: number }[]>;
  addNumberBlock(block: NumberBlock): Promise<void>;

  /** One round's end for the sync centre; `error` is Chinese, null when all went well. Contact moves only without error. */
  recordRound(round: {
    readonly at: Instant;
    readonly error: string | null;
    readonly text: string | null;
  }): Promise<void>;
  lastContact(): Promise<Instant | null>;
}

/** A file on its way down. Bytes are encrypted before they touch the disk; a broken download goes on where it stopped. */
export interface FileReceiver {
  /** Bytes that are safe from an earlier try: ask the centre for the range from here. */
  readonly received: number;
  append(bytes: Uint8Array): Promise<void>;
  /**
   * Checks SHA-256 and makes the file held, and its documents wait for reading. False: the bytes were not the named
   * ones, all of them were thrown away.
   */
  finish(): Promise<boolean>;
  /** Stops and keeps what came so far. */
  close(): Promise<void>;
}

/** Bytes for synchronisation, by content hash. A full disk rejects with an error whose `code` is `disk_full`. */
export interface SyncFiles {
  /** Plain bytes from `offset` on, in pieces of at most 64 KiB. Rejects when the file is not held or was tampered with. */
  read(hash: ContentHash, offset: number): AsyncIterable<Uint8Array>;
  receive(hash: ContentHash): Promise<FileReceiver>;
}
