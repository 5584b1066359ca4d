import type { CaseActionKind } from '../../domain/case/case-event.ts';
import type { CaseFacts } from '../../domain/case/case-facts.ts';
import type { CaseRecord, SupplementItem } from '../../domain/case/case-record.ts';
import type { CaseStateKind } from '../../domain/case/case-state.ts';
import type { RecheckDecision } from '../../domain/case/recheck.ts';
import type { Clock } from '../../domain/deadlines/clock.ts';
import type { GreenChannel } from '../../domain/deadlines/green-channel.ts';
import type { ChecklistItem } from '../../domain/materials/checklist-item.ts';
import type { ComparisonRow } from '../../domain/reading/comparison.ts';
import type {
  DocumentKind,
  QuarterTurn,
  ReadField,
  ReadingState,
  ReadMrz,
  ReadPaper,
  ReadStamp,
} from '../../domain/reading/reading-result.ts';
import type { Blocker, Step } from '../../domain/results/blocker.ts';
import type { Actor } from '../../domain/rights/staff.ts';
import type { PackMark } from '../../domain/rule-pack/rule-pack.ts';
import type { RuleVerdict } from '../../domain/rules/rule-verdict.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseId, DocumentId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';

/** A stamp and the page that it stands on. */
export interface StampOnPage extends ReadStamp {
  /** 0-based. */
  readonly page: number;
}

/** What the window shows of one document; page images come from `app://workstation/documents/<id>/pages/<n>`. */
export interface DocumentView {
  readonly documentId: DocumentId;
  /** False while the bytes have not come down from the centre. */
  readonly held: boolean;
  readonly reading: ReadingState;
  readonly kind: DocumentKind | null;
  /** Of every paper in the file, the first one's before the others'; empty before it was read. */
  readonly kinds: readonly DocumentKind[];
  readonly language: string | null;
  readonly fields: Readonly<Record<string, ReadField>>;
  readonly mrz: ReadMrz | null;
  /** Every paper of the document, the one that `kind`, `fields` and `mrz` speak of first; empty until it is read. */
  readonly papers: readonly ReadPaper[];
  /** Stamps of border posts, proposals all of them: a stay counts only when a person has entered it. */
  readonly stamps: readonly StampOnPage[];
  /** Pages that can be looked at. Before the reading is done those drawn so far; `turn` tells one picture from the next. */
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly turn: QuarterTurn;
    /** Round red seals that were seen; null before the page was read, and where none was looked for: without colour, on cards. */
    readonly redSeals: number | null;
  }[];
}

/** Another case as it is named on this one's screen. */
export interface CaseLink {
  readonly caseId: CaseId;
  readonly number: string;
  readonly state: CaseStateKind;
  /** What a recheck came to; null for a first case and while it is open. */
  readonly outcome: { readonly decision: RecheckDecision; readonly field: string } | null;
  /** Number of the certificate in force. */
  readonly certificate: string | null;
}

/** 认证结果复核 (P四): a recheck and the case whose result it contests. */
export interface CaseLinks {
  readonly first: CaseLink | null;
  readonly rechecks: readonly CaseLink[];
}

/** Who last put a fact right, and on what ground; a fact without one stands as it came with the application. */
export interface FactSource {
  readonly by: Actor;
  readonly at: Instant;
  readonly reason: string;
}

/** Everything the review screen needs, gathered once. */
export interface CaseView {
  readonly record: CaseRecord;
  /** The edition of the rules that the case is judged by: the one of the day on which it was handed in. */
  readonly pack: PackMark;
  /** Working days that a supervisor may choose for it instead of its country's (G十一(2) 多数). */
  readonly deadlineClasses: readonly number[];
  readonly checklist: readonly ChecklistItem[];
  readonly clocks: readonly Clock[];
  /** 绿色通道, granted or not; null when nobody asks for it. */
  readonly greenChannel: GreenChannel | null;
  readonly rules: readonly RuleVerdict[];
  readonly comparisons: readonly ComparisonRow[];
  readonly documents: readonly DocumentView[];
  readonly blockers: Readonly<Record<Step, readonly Blocker[]>>;
  /** Actions that this person may take on this case now. */
  readonly permitted: readonly CaseActionKind[];
  /** Whether another person must sign here, as the office has set it for the business (domain.md §5). */
  readonly secondSignature: boolean;
  /** Events that the centre has not accepted yet. */
  readonly unsent: number;
  readonly inConflict: boolean;
  /** The day on which the case ended; null while it is open. */
  readonly closedOn: CivilDate | null;
  readonly links: CaseLinks;
  /** The last day on which the certificate in force may be contested (setting `recheckWindowDays`); null without one. */
  readonly contestableUntil: CivilDate | null;
  readonly factSources: Readonly<Partial<Record<keyof CaseFacts, FactSource>>>;
}

export interface TimelineEntry {
  /** Null for what happened to a linked case. */
  readonly revision: number | null;
  readonly at: Instant;
  readonly actor: Actor;
  readonly kind: CaseActionKind;
  /** One Chinese sentence a reviewer can read. */
  readonly text: string;
  readonly reason: string | null;
  /** False while the centre has not accepted it. */
  readonly confirmed: boolean;
  /** The case that it leads to; null for most. */
  readonly linked: { readonly caseId: CaseId; readonly number: string } | null;
}

export interface SupplementDraft {
  readonly items: readonly SupplementItem[];
  readonly dueOn: CivilDate;
  /** Whether the clock will stand still while the office waits (setting `pauseForSupplement`). */
  readonly pausesClock: boolean;
}
