import type { CivilDate } from '../../kernel/civil-date.ts';

/** Kinds of paper that the reading room tells apart: those that the guide asks for (G六), and what comes with them. */
export const PAPER_KINDS = [
  'passport',
  'id_card',
  /** 通行证, and the page of its 签注. */
  'permit',
  'diploma',
  'visa',
  'residence_permit',
  /** 出入境记录页 of a passport. */
  'stamp_page',
  'transcript',
  /** 录取通知书, or the letter that appoints a research fellow. */
  'admission_letter',
  /** 在读证明, 注册证明. */
  'enrolment_certificate',
  /** Chinese translation of any of these, by an agency. */
  'translation',
  /** 《单位接收函》, also 事业编制. */
  'employer_letter',
  /** 《社会保险个人权益记录》. */
  'social_insurance',
  /** 《档案保管证明》. */
  'dossier_certificate',
  'household_register',
  /** 《个人留学经历声明》. */
  'study_statement',
  /** 文凭证书核查授权声明. */
  'authorisation',
  /** 国家留学基金资助出国留学资格证书. */
  'scholarship_certificate',
  /** 国（境）外学历学位认证书. */
  'recognition_certificate',
  'visa_application',
  'language_certificate',
  /** 工作证明, also the proof that research abroad has ended. */
  'work_certificate',
  /** 交流合同. */
  'exchange_contract',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** `other` is legible and none of these, `unknown` says next to nothing: both are honest answers. */
export const DOCUMENT_KINDS = [...PAPER_KINDS, 'other', 'unknown'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Left, top, width, height in pixels of the page image, origin top left. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** Quarter turns clockwise that bring a page upright. */
export type QuarterTurn = 0 | 1 | 2 | 3;

/** A proposal, never a fact: a check digit does not confirm a field by itself. */
export interface ReadField {
  readonly value: string;
  /** 0–1. */
  readonly confidence: number;
  /** 0-based. */
  readonly page: number;
  readonly box: Box;
}

/** Below this the machine itself is not sure, however well the value fits the form. */
const SURE = 0.5;

export function isSure(confidence: number): boolean {
  return confidence >= SURE;
}

export interface MrzCheck {
  /** e.g. `documentNumber`, `birthDate`, `expiryDate`, `personalNumber`, `composite`. */
  readonly field: string;
  readonly ok: boolean;
}

/** A character of a zone that rests on less than what was seen there. */
export interface MrzMark {
  /**
   * `repaired`: put there because it alone makes all check digits agree. `blind`: another one, which no check digit can tell
   * from it (6 and G, 1 and L), was worth a thought.
   */
  readonly kind: 'repaired' | 'blind';
  /** 0-based. */
  readonly line: number;
  readonly column: number;
  /** What was seen in its place, or what it may be instead. */
  readonly other: string;
}

export interface ReadMrz {
  /** As printed, no spaces. */
  readonly lines: readonly string[];
  readonly format: 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB';
  readonly checks: readonly MrzCheck[];
  /** In reading order; absent where there are none, and in readings of old. */
  readonly marks?: readonly MrzMark[];
}

export interface ReadLine {
  readonly text: string;
  readonly box: Box;
  /** 0–1. */
  readonly confidence: number;
}

/** A round seal on a page; whose it is, is not read. */
export interface ReadSeal {
  readonly colour: 'red' | 'blue' | 'purple';
  /** 0–1. */
  readonly confidence: number;
  readonly box: Box;
}

/** Below this a ring may be an emblem or ornament. */
const SEAL_SURE = 0.5;

export function isRedSeal({ colour, confidence }: ReadSeal): boolean {
  return colour === 'red' && confidence >= SEAL_SURE;
}

/** One stamp of a border post, as far as it could be read: a proposal that a person takes over or not. */
export interface ReadStamp {
  readonly date: CivilDate;
  /** Out of the country that set it down, or into it; null when that was not read. */
  readonly direction: 'exit' | 'entry' | null;
  /** Of the Chinese border inspection (边检): no other records a stay outside the mainland. */
  readonly isChinese: boolean;
  /** As printed, e.g. 北京首都; null when it was not read. */
  readonly port: string | null;
  /** 0–1. */
  readonly confidence: number;
  readonly box: Box;
}

export interface ReadPage {
  /** Pixels of the page image that boxes refer to. */
  readonly width: number;
  readonly height: number;
  readonly engine: 'text_layer' | 'tesseract' | 'ppocr';
  /** Lines in reading order, joined by \n. */
  readonly text: string;
  readonly lines: readonly ReadLine[];
  /**
   * Round seals, red ones first. Absent where the page has no colour to tell them by, on cards and pages of passports, whose
   * rings are emblems and stamps of the border, and in readings of old.
   */
  readonly seals?: readonly ReadSeal[];
  /**
   * Perceptual hash of the printed part, 16 hexadecimal digits. Absent beside a machine-readable zone, where there is next
   * to no print, and in readings of old.
   */
  readonly look?: string;
  /** Stamps of a page of entries and exits, in the order of their days; absent on any other page. */
  readonly stamps?: readonly ReadStamp[];
}

/** One paper of a document: its fields name the page that they stand on. */
export interface ReadPaper {
  readonly kind: DocumentKind;
  readonly fields: Readonly<Record<string, ReadField>>;
  readonly mrz: ReadMrz | null;
}

export interface ReadingResult extends ReadPaper {
  /** What else lies on the same pages or follows on others, as a visa beside its passport; absent where nothing does. */
  readonly others?: readonly ReadPaper[];
  readonly pages: readonly ReadPage[];
  /** Wall time of the whole reading, milliseconds. */
  readonly ms: number;
}

/** Every paper of a document, that which it is taken for first. */
export function papersOf({ kind, fields, mrz, others = [] }: ReadingResult): readonly ReadPaper[] {
  return [{ kind, fields, mrz }, ...others];
}

/** Why a file could not be read, a clear message on that file alone. */
export const READING_FAILURES = [
  'empty_file',
  'unsupported_type',
  'damaged_file',
  'password_protected',
  'too_large',
  'too_many_pixels',
  'too_many_pages',
  'too_complex',
  'timed_out',
  'cancelled',
  'reading_room_lost',
] as const;
export type ReadingFailure = (typeof READING_FAILURES)[number];

/** Life of one document's reading; survives a restart as a row of `reading_jobs`. */
export type ReadingState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly page: number; readonly pages: number }
  | { readonly kind: 'read' }
  | { readonly kind: 'failed'; readonly failure: ReadingFailure }
  | { readonly kind: 'cancelled' };
