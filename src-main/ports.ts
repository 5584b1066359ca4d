import type { OfficeChange } from '#shared/central/api.ts';
import type { CaseRecord, ResultDocument, SupplementItem } from '#shared/domain/case/case-record.ts';
import type { Clock as DeadlineClock } from '#shared/domain/deadlines/clock.ts';
import type { ExtensionGround } from '#shared/domain/deadlines/extension.ts';
import type { Material } from '#shared/domain/materials/material-table.ts';
import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { Notice } from '#shared/ipc/bridge.ts';
import type { DisplayContent } from '#shared/ipc/customer-display.ts';
import type { DisplayView } from '#shared/ipc/display-commands.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { AnyId, CaseId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Reply } from '#shared/kernel/reply.ts';
import type { NotRead } from './platform/read-bounded.ts';

/**
 * What the services need from the outside, as narrow ports: the composition root (`index.ts`) hands over
 * the real ones, tests hand over real ones too, except for a clock that they set.
 */

export interface Clock {
  now(): Instant;
  /** Asia/Shanghai. */
  today(): CivilDate;
}

export interface Ids {
  /** uuid v7, growing. */
  next<Id extends AnyId>(): Id;
}

/** Where the 32-byte database key comes from; "Locked down" deepens it. */
export interface Secrets {
  databaseKey(): Promise<Buffer>;
}

export interface Notifier {
  notify(notice: Notice): void;
}

/** What the services may ask of synchronisation; it answers from what it knows, never blocks on the network but where said. */
export interface CentrePort {
  status(): { readonly state: 'online' | 'offline' | 'unknown'; readonly lastContact: Instant | null };
  /** Over the network: a failure `centre_unreachable` means that only a local sign-in is possible. */
  signIn(number: string, password: string): Promise<Reply<Staff>>;
  /** A supervisor's new version of what the office decides: over the network, at once or not at all. */
  changeOffice(change: OfficeChange): Promise<Reply<OfficeDocument>>;
  /** Starts a round now; returns at once. */
  wake(): void;
}

/** What a receipt says of 办理时限. */
export type ReceiptClock = Pick<DeadlineClock, 'name' | 'limitDays' | 'dueOn' | 'provisional'> & {
  readonly extended: boolean;
};

export type LetterRequest =
  | { readonly kind: 'result'; readonly record: CaseRecord; readonly result: LetterResult }
  | {
      readonly kind: 'supplement';
      readonly record: CaseRecord;
      /** Rows as the case's own edition of the guide names them. */
      readonly materials: readonly Material[];
      readonly items: readonly SupplementItem[];
      readonly dueOn: CivilDate;
      readonly note: string | null;
      /** Whether the clock stands still while the office waits (setting `pauseForSupplement`). */
      readonly pausesClock: boolean;
      readonly issuedOn: CivilDate;
    }
  | {
      readonly kind: 'receipt';
      readonly record: CaseRecord;
      readonly materials: readonly Material[];
      /** The clock that the desk sorts by; null when none runs. */
      readonly clock: ReceiptClock | null;
      /** Names of the papers that must be there and are not yet, in the order of the guide. */
      readonly missing: readonly string[];
      readonly issuedOn: CivilDate;
    }
  /** 结果领取单: the papers that are out, and the place to sign for them. */
  | { readonly kind: 'handover'; readonly record: CaseRecord; readonly issuedOn: CivilDate }
  /** 延期告知书: the newest extension of the case. */
  | {
      readonly kind: 'extension';
      readonly record: CaseRecord;
      readonly ground: ExtensionGround;
      readonly reason: string;
      readonly firstDueOn: CivilDate;
      readonly newDueOn: CivilDate;
      readonly issuedOn: CivilDate;
    }
  /** 不予受理通知单: a notice and no result (domain.md §5). */
  | {
      readonly kind: 'not_accepted';
      readonly record: CaseRecord;
      readonly reason: string;
      /** Yuan that go back; null when nothing was paid. */
      readonly refund: number | null;
      readonly issuedOn: CivilDate;
    };

/** A draft has no number yet and prints 草稿 across the page. */
export interface LetterResult extends Pick<ResultDraft, 'kind' | 'values'> {
  readonly number: ResultDocument['number'];
  readonly provisional: boolean;
  readonly draft: boolean;
  readonly issuedOn: CivilDate | null;
  readonly signerName: string | null;
  /** What its QR says; null on a draft, which has the case number there. */
  readonly qr: string | null;
}

/** Sets letters as PDF in Chromium. */
export interface LetterPort {
  set(request: LetterRequest): Promise<{ readonly pdf: Uint8Array; readonly pages: number }>;
  /** 补打: the frozen PDF's own bytes with a mark that says which reprint it is. */
  markReprint(pdf: Uint8Array, times: number): Uint8Array;
  /** Keeps a PDF for the window to fetch under a token that only this session knows; the oldest go first. */
  offer(pdf: Uint8Array): string;
}

export interface PrinterPort {
  /** False when no printer took it; the PDF is safe in the document store either way. */
  print(pdf: Uint8Array, title: string): Promise<boolean>;
}

export interface DialogPort {
  /** Absolute paths; empty when cancelled. */
  openFiles(): Promise<readonly string[]>;
  /** One table (CSV or XLSX); null when cancelled. */
  openTable(): Promise<string | null>;
  /** Null when cancelled. */
  saveFile(suggestedName: string): Promise<string | null>;
}

/** The watched scan folder. */
export interface InboxPort {
  folder(): string;
  list(): Promise<readonly { readonly name: string; readonly size: number; readonly foundAt: Instant }[]>;
  /** Larger than `most` bytes: not one byte is read. */
  read(name: string, most: number): Promise<Uint8Array | NotRead>;
  /**
   * After `taken` is safe in the document store; a later scan under the same name stays. Throws when the folder or
   * another program holds on to it: then it lies there as before.
   */
  remove(name: string, taken: Uint8Array): Promise<void>;
  /** At start: removals that a crash broke off are ended where `isSafe`, and undone where not. Never throws. */
  settle(isSafe: (bytes: Uint8Array) => Promise<boolean>, most: number): Promise<void>;
}

export interface ReadingPort {
  /** Tells the queue that new jobs stand in `reading_jobs`. */
  wake(): void;
  cancel(documentId: string): void;
  /** The document on the screen goes first: of several the one that was asked for last. */
  prefer(documentId: string): void;
  /** A person works at the desk: what nobody waits for steps back a moment. */
  acted(): void;
  current(): {
    readonly caseId: CaseId;
    readonly fileName: string;
    readonly page: number;
    readonly pages: number;
  } | null;
}

/** 客户屏: the second window, before the applicant. */
export interface DisplayPort {
  /** Opens it when it is not there. */
  show(content: DisplayContent, about: NonNullable<DisplayView['showing']>): void;
  clear(): void;
  showing(): DisplayView['showing'];
}
