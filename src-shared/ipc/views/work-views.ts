import type { BusinessCode } from '../../domain/business/business-code.ts';
import type { CaseActionKind } from '../../domain/case/case-event.ts';
import type { ResultKind } from '../../domain/case/case-record.ts';
import type { CaseStateKind } from '../../domain/case/case-state.ts';
import type { ReadingFailure } from '../../domain/reading/reading-result.ts';
import type { SuggestedValue } from '../../domain/results/suggest-values.ts';
import type { Staff } from '../../domain/rights/staff.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseId, DocumentId, EventId, ResultId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';

export interface SessionView {
  /** Null when nobody is signed in. */
  readonly staff: Staff | null;
  readonly station: { readonly name: string; readonly enrolled: boolean };
  /** People who signed in here before: they can do so offline. */
  readonly known: readonly { readonly number: string; readonly name: string; readonly role: Staff['role'] }[];
}

export interface FrameStatus {
  readonly centre: 'online' | 'offline' | 'unknown';
  readonly lastContact: Instant | null;
  readonly unsent: number;
  readonly conflicts: number;
  readonly reading: {
    readonly waiting: number;
    readonly current: { readonly fileName: string; readonly page: number; readonly pages: number } | null;
  };
  readonly lastSaved: Instant | null;
  readonly now: Instant;
  readonly today: CivilDate;
  /** Counter hours (G十): `until` when open, `nextOpening` when closed, both as words, e.g. `16:30`, `周一 8:30`. */
  readonly counter: { readonly open: boolean; readonly until: string | null; readonly nextOpening: string | null };
}

export const QUEUE_VIEWS = [
  'all',
  'mine',
  'unassigned',
  'supplement_returned',
  'due_today',
  'overdue',
  'green_channel',
  'awaiting_signature',
  'dossier_awaited',
  'unsent',
  'closed',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What a list is narrowed to. */
export interface ListFilter {
  readonly view: QueueView;
  readonly business: BusinessCode | null;
  readonly text: string | null;
}

/** 常用: kept at hand by one person. */
export interface PinnedList extends ListFilter {
  /** Null for a search. */
  readonly count: number | null;
}

export interface QueueRow {
  readonly caseId: CaseId;
  readonly number: string;
  readonly business: BusinessCode;
  readonly name: string;
  readonly nameLatin: string | null;
  readonly country: string | null;
  readonly institution: string | null;
  readonly state: CaseStateKind;
  readonly assigneeName: string | null;
  readonly submittedOn: CivilDate;
  readonly dueOn: CivilDate | null;
  /** Working days, negative when overdue; null when the clock stands still or has no limit. */
  readonly remainingDays: number | null;
  readonly provisional: boolean;
  readonly green: boolean;
  readonly unsent: number;
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  /** To ask with next; null at the end. */
  readonly nextCursor: string | null;
  /** Cases on the whole list; null for a search, whose hits nobody counts. */
  readonly total: number | null;
}

/** Where bytes stand already. */
export interface StandingPlace {
  readonly caseNumber: string;
  readonly fileName: string;
}

/** What became of one file that somebody handed in. */
export type ImportOutcome = {
  readonly fileName: string;
  /** Taken in, but the scan folder holds on to the original; absent when it went, or came from elsewhere. */
  readonly leftInFolder?: true | undefined;
} & (
  | {
      readonly outcome: 'added';
      readonly documentId: DocumentId;
      /** Another case that holds the same bytes; null when none does. */
      readonly duplicateOf: StandingPlace | null;
      readonly refusal: null;
    }
  | {
      readonly outcome: 'duplicate';
      /** The document of this very case that holds the same bytes. */
      readonly documentId: DocumentId;
      readonly duplicateOf: StandingPlace;
      readonly refusal: null;
    }
  | {
      readonly outcome: 'refused';
      readonly documentId: null;
      readonly duplicateOf: null;
      readonly refusal: ReadingFailure | 'disk_full' | 'unreadable';
    }
);

export interface InboxFile {
  readonly name: string;
  readonly size: number;
  readonly foundAt: Instant;
}

export interface ResultDraft {
  readonly kind: ResultKind;
  readonly title: string;
  readonly values: Readonly<Record<string, string>>;
  /** Order and labels of the values a person may change; the rest is derived. */
  readonly editable: readonly SuggestedValue[];
}

/** A letter set as PDF: fetch it from `app://workstation/letters/<token>.pdf`. */
export interface LetterPreview {
  readonly token: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A letter that was sent to the printer, there to be looked at as well. */
export interface PrintedLetter extends LetterPreview {
  /** False when no printer took it. What it says is on record and safe either way. */
  readonly printed: boolean;
}

export interface OutboxItem {
  readonly key: EventId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly kind: CaseActionKind;
  readonly at: Instant;
  readonly actorName: string;
  readonly state: 'waiting' | 'sending' | 'conflict' | 'rejected';
  readonly attempts: number;
  /** Chinese; null while nothing went wrong. */
  readonly cause: string | null;
  /** For a conflict: what the centre has instead, field by field. */
  readonly differences: readonly { readonly label: string; readonly mine: string; readonly centre: string }[];
}

export interface SyncView {
  readonly centreUrl: string | null;
  readonly state: FrameStatus['centre'];
  readonly lastContact: Instant | null;
  readonly lastError: string | null;
  readonly cursor: number;
  readonly items: readonly OutboxItem[];
  readonly uploads: readonly { readonly fileName: string; readonly sent: number; readonly size: number }[];
  readonly downloadsWaiting: number;
  readonly history: readonly { readonly at: Instant; readonly text: string }[];
  /** Versions from the centre that this station does not use, in words. */
  readonly officeRefused: readonly string[];
}

export interface DailyReportFigures {
  readonly opening: number;
  readonly received: number;
  readonly supplementsRequested: number;
  readonly supplementsAnswered: number;
  readonly issued: number;
  readonly refused: number;
  readonly notAccepted: number;
  readonly withdrawn: number;
  /** Results revoked: the case is open again. */
  readonly reopened?: number;
  /** opening + received − issued − refused − notAccepted − withdrawn (+ reopened). */
  readonly openAtEnd: number;
  readonly overdue: number;
  readonly dueToday: number;
}

export interface DailyReportRow extends DailyReportFigures {
  readonly business: BusinessCode;
}

export interface DailyReportView {
  readonly date: CivilDate;
  readonly generatedAt: Instant;
  readonly rows: readonly DailyReportRow[];
  readonly total: DailyReportFigures | null;
  readonly staff: readonly {
    readonly name: string;
    readonly reviewed: number;
    readonly supplements: number;
    readonly proposed: number;
    readonly signed: number;
    readonly issued: number;
  }[];
}

/** A case whose papers are all signed and wait to be issued. */
export interface StackRow {
  readonly caseId: CaseId;
  readonly number: string;
  readonly name: string;
  readonly business: BusinessCode;
  readonly papers: readonly { readonly resultId: ResultId; readonly kind: ResultKind; readonly number: string }[];
  readonly signedAt: Instant | null;
  readonly signerName: string | null;
  /** Why it cannot go yet: a conflict, or a number that this station made itself. */
  readonly waits: 'conflict' | 'number' | null;
}
