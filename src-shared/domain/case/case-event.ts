import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseId, ContentHash, DocumentId, EventId, ResultId, StaffId, SupplementId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { BusinessCode } from '../business/business-code.ts';
import type { ExtensionGround } from '../deadlines/extension.ts';
import type { Actor } from '../rights/staff.ts';
import type { Applicant, CaseFacts, Submitter } from './case-facts.ts';
import type {
  CaseDocument,
  ContactChannel,
  MaterialVerdictKind,
  ResultKind,
  SecondNotice,
  SupplementItem,
  TrustLevel,
} from './case-record.ts';
import type { RecheckOf } from './recheck-of.ts';
import type { QueryChannel, QueryOutcome, QueryTopic } from './verification-query.ts';

/** What can happen to a case: the only way in which a `CaseRecord` changes, at the station and at the centre alike. */
export type CaseAction =
  | {
      readonly kind: 'received';
      readonly number: string;
      readonly business: BusinessCode;
      readonly channel: 'online' | 'counter';
      readonly applicant: Applicant;
      readonly submitter: Submitter;
      readonly facts: CaseFacts;
      readonly submittedOn: CivilDate;
      readonly documents: readonly CaseDocument[];
      /** Set for a 认证结果复核; events from before it existed have none. */
      readonly recheck?: RecheckOf | null | undefined;
    }
  | { readonly kind: 'assigned'; readonly assignee: { readonly staffId: StaffId; readonly name: string } | null }
  | { readonly kind: 'review_started' }
  | { readonly kind: 'document_added'; readonly document: CaseDocument; readonly replaces: DocumentId | null }
  | { readonly kind: 'document_filed'; readonly documentId: DocumentId; readonly materialRow: number | null }
  | {
      readonly kind: 'material_judged';
      readonly row: number;
      readonly verdict: MaterialVerdictKind;
      readonly trust: TrustLevel;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'field_decided';
      readonly field: string;
      readonly decision: 'agreed' | 'differs' | 'doubtful';
      readonly value: string;
      readonly reason: string | null;
    }
  | { readonly kind: 'facts_changed'; readonly changes: Partial<CaseFacts>; readonly reason: string }
  /** 更正: what was typed of the applicant otherwise than the document has it; what was found of those entries is asked anew. */
  | { readonly kind: 'applicant_corrected'; readonly changes: Partial<Applicant>; readonly reason: string }
  | { readonly kind: 'note_added'; readonly text: string }
  | {
      readonly kind: 'supplement_requested';
      readonly supplementId: SupplementId;
      readonly items: readonly SupplementItem[];
      readonly dueOn: CivilDate;
      readonly note: string | null;
      /** What the notice promised on its day (setting `pauseForSupplement`); events of before do not say. */
      readonly pausesClock?: boolean;
      /** 再次补正: why the applicant is asked once more, and the supervisor who answers for it. */
      readonly again?: SecondNotice;
    }
  /** 告知情况: the applicant heard of the notice, or could not be reached. */
  | {
      readonly kind: 'supplement_told';
      readonly supplementId: SupplementId;
      readonly channel: ContactChannel;
      readonly reached: boolean;
      readonly note: string | null;
    }
  /** The applicant's answer; the files that came with it precede it as `document_added`. */
  | { readonly kind: 'supplement_answered'; readonly supplementId: SupplementId }
  /** 延期: the clock named by its code is due later; `addedDays` are the working days between the dates (G十一(2)注). */
  | {
      readonly kind: 'deadline_extended';
      readonly clock: string;
      readonly ground: ExtensionGround;
      readonly reason: string;
      readonly dueOn: CivilDate;
      readonly addedDays: number;
    }
  | { readonly kind: 'verification_started'; readonly institution: string }
  /** 核查日记: a question to an institution, its reminders, its answer. */
  | {
      readonly kind: 'verification_asked';
      readonly queryId: string;
      readonly institution: string;
      readonly topic: QueryTopic;
      readonly channel: QueryChannel;
      readonly question: string;
      readonly followUpOn: CivilDate;
    }
  | {
      readonly kind: 'verification_reminded';
      readonly queryId: string;
      readonly channel: QueryChannel;
      readonly followUpOn: CivilDate;
    }
  | {
      readonly kind: 'verification_answered';
      readonly queryId: string;
      readonly outcome: QueryOutcome;
      readonly answer: string;
      readonly receivedOn: CivilDate;
    }
  | {
      readonly kind: 'result_proposed';
      readonly resultId: ResultId;
      readonly resultKind: ResultKind;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'proposal_returned'; readonly resultId: ResultId; readonly reason: string }
  | {
      readonly kind: 'result_signed';
      readonly resultId: ResultId;
      readonly number: string;
      readonly provisional: boolean;
    }
  | {
      readonly kind: 'result_issued';
      readonly resultId: ResultId;
      readonly pdfHash: ContentHash;
      /** 0: each print that a printer took is an event of its own. Absent in events of before: the issue was the first print. */
      readonly prints?: 0;
      /** 防伪码 as its QR says it (`authenticity/result-code.ts`); absent in events of before there were codes. */
      readonly code?: string;
    }
  /** A printer took the frozen PDF as it is: the first print, however often it was tried. */
  | { readonly kind: 'result_printed'; readonly resultId: ResultId }
  /** 补打: a printer took a later copy, marked as such. */
  | {
      readonly kind: 'result_reprinted';
      readonly resultId: ResultId;
      readonly reason: string;
      /** SHA-256 of the marked PDF; absent in events of before, when a reprint was set anew and not kept. */
      readonly pdfHash?: ContentHash;
    }
  | { readonly kind: 'result_revoked'; readonly resultId: ResultId; readonly reason: string }
  /** 档案收讫: the paper dossier came; day 0 of its review (G十一(1)). */
  | { readonly kind: 'dossier_signed_in'; readonly signedInOn: CivilDate }
  /** It was signed in by mistake. */
  | { readonly kind: 'dossier_sign_in_undone'; readonly reason: string }
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | { readonly kind: 'not_accepted'; readonly reason: string };

export type CaseActionKind = CaseAction['kind'];

/** An action that took place: who, when, and which revision of the case it made. */
export interface CaseEvent {
  readonly id: EventId;
  readonly caseId: CaseId;
  /** 1 for `received`, then one more each; at the station pending events count on from the last confirmed one. */
  readonly revision: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly action: CaseAction;
}
