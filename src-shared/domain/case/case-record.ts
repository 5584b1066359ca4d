import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseId, ContentHash, DocumentId, ResultId, StaffId, SupplementId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { BusinessCode } from '../business/business-code.ts';
import type { Extension } from '../deadlines/extension.ts';
import type { Actor } from '../rights/staff.ts';
import type { Applicant, CaseFacts, Submitter } from './case-facts.ts';
import type { CaseState } from './case-state.ts';
import type { RecheckOf } from './recheck-of.ts';
import type { VerificationQuery } from './verification-query.ts';

/** One uploaded file of a case. The bytes live in the document store under `hash`. */
export interface CaseDocument {
  readonly id: DocumentId;
  readonly hash: ContentHash;
  readonly fileName: string;
  /** Found from the bytes, not from the name. */
  readonly mime: string;
  /** Bytes of the original. */
  readonly size: number;
  /** Row 1–24 of G六 that it is filed under; null until somebody files it. */
  readonly materialRow: number | null;
  /** The supplement request that it answers; null when it came with the application. */
  readonly supplementId: SupplementId | null;
  readonly addedAt: Instant;
  readonly addedBy: Actor;
  /** Later version of the same paper; null while it is the current one. */
  readonly replacedBy: DocumentId | null;
}

/**
 * Trust level of 国办函〔2016〕108号: A issued by an authority and taken from it, B held against its original at the
 * counter, C handed in by the applicant, D the applicant's own statement.
 */
export type TrustLevel = 'A' | 'B' | 'C' | 'D';

export const MATERIAL_VERDICTS = ['unseen', 'accepted', 'rejected', 'doubtful'] as const;
/** ○ 待看 · ✓ 合格 · ✗ 不合格 · ? 存疑 */
export type MaterialVerdictKind = (typeof MATERIAL_VERDICTS)[number];

export interface MaterialVerdict {
  readonly row: number;
  readonly verdict: MaterialVerdictKind;
  /** Why it was rejected or doubted; required for both. */
  readonly reason: string | null;
  readonly trust: TrustLevel;
  readonly by: Actor;
  readonly at: Instant;
}

/** A person's word on one compared field (name, birth date, degree …). */
export interface FieldDecision {
  readonly field: string;
  readonly decision: 'agreed' | 'differs' | 'doubtful';
  /** The value that counts from now on. */
  readonly value: string;
  readonly reason: string | null;
  readonly by: Actor;
  readonly at: Instant;
}

export interface SupplementItem {
  /** The paper that is asked for, which makes its row due; null for a payment or a piece of information. */
  readonly materialRow: number | null;
  /** What is missing or wrong and what to hand in, in words for the applicant. */
  readonly text: string;
}

export const CONTACT_CHANNELS = ['phone', 'sms', 'email', 'counter'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** One try to tell the applicant of a notice. */
export interface SupplementContact {
  readonly channel: ContactChannel;
  /** False: could not be reached. */
  readonly reached: boolean;
  readonly note: string | null;
  readonly at: Instant;
  readonly by: Actor;
}

export interface SecondNotice {
  readonly reason: string;
  /** A supervisor. */
  readonly approvedBy: Actor;
}

/** 补正: one notice for all gaps. */
export interface Supplement {
  readonly id: SupplementId;
  readonly items: readonly SupplementItem[];
  readonly requestedAt: Instant;
  readonly requestedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly by: Actor;
  readonly note: string | null;
  /** Whether its notice said that the clock stands still; absent where it was asked for before that was kept. */
  readonly pausesClock?: boolean;
  /** Of the second notice and every later one; absent of those that went out before it was asked for. */
  readonly again?: SecondNotice;
  /** Tries to tell the applicant, in order; absent while there was none. */
  readonly contacts?: readonly SupplementContact[];
  /** Null while the applicant has not answered. */
  readonly answeredOn: CivilDate | null;
}

export const RESULT_KINDS = [
  'dossier_transfer_notice',
  'dossier_request_letter',
  'archive_certificate',
  'recognition_certificate',
  'recognition_suspended',
  'recognition_refused',
  'recheck_reply',
  'settlement_letter',
  'employment_report_card',
  'settlement_person_form',
  'joint_programme_employment_letter',
  'dispatch_completion',
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface ResultDocument {
  readonly id: ResultId;
  readonly kind: ResultKind;
  /** Taken at signing; null before. */
  readonly number: string | null;
  /** True while the number has not been accepted by the centre (暂定). */
  readonly provisional: boolean;
  /** The template's values, exactly as previewed. */
  readonly values: Readonly<Record<string, string>>;
  readonly proposedBy: Actor;
  readonly proposedAt: Instant;
  readonly signedBy: Actor | null;
  readonly signedAt: Instant | null;
  readonly issuedAt: Instant | null;
  /** SHA-256 of the frozen PDF; null before issue. */
  readonly pdfHash: ContentHash | null;
  /** 防伪码 in its QR; absent before issue, and on papers of before there were codes. */
  readonly code?: string;
  /** Copies that a printer took: 0 until one did; a reprint (补打) counts up. */
  readonly prints: number;
  readonly revokedAt: Instant | null;
  readonly revokedReason: string | null;
}

export interface CaseNote {
  readonly text: string;
  readonly by: Actor;
  readonly at: Instant;
}

/** A case as it stands after `revision` events: always the fold of its events, never edited by hand. */
export interface CaseRecord {
  readonly id: CaseId;
  /** e.g. `RZ-2026-000123`. */
  readonly number: string;
  readonly business: BusinessCode;
  readonly channel: 'online' | 'counter';
  readonly applicant: Applicant;
  readonly submitter: Submitter;
  readonly facts: CaseFacts;
  readonly submittedOn: CivilDate;
  readonly receivedAt: Instant;
  readonly state: CaseState;
  /** Count of events folded in; the first (`received`) makes it 1. */
  readonly revision: number;
  readonly assignee: { readonly staffId: StaffId; readonly name: string } | null;
  readonly documents: readonly CaseDocument[];
  readonly materials: readonly MaterialVerdict[];
  readonly fields: readonly FieldDecision[];
  readonly supplements: readonly Supplement[];
  readonly results: readonly ResultDocument[];
  readonly notes: readonly CaseNote[];
  /** 延期, in the order in which they were granted. */
  readonly extensions: readonly Extension[];
  /** Who signed the dossier in at the desk; absent while nobody has, and where the centre's own books say the day. */
  readonly dossierSignedBy?: Actor;
  /** Questions to institutions, the oldest first; absent while none was asked (`queriesOf`). */
  readonly queries?: readonly VerificationQuery[];
  /** The case whose result is contested; null for every case that is no recheck (P四). */
  readonly recheckOf: RecheckOf | null;
}
