import type { CaseId, DocumentId } from '../../kernel/ids.ts';
import type { Agreement } from './agreement.ts';
import type { Box, DocumentKind } from './reading-result.ts';

export interface ComparedReading {
  readonly documentId: DocumentId;
  readonly documentKind: DocumentKind;
  readonly value: string;
  /** 0–1 */
  readonly confidence: number;
  readonly page: number;
  readonly box: Box;
}

/** Where on a page of another case a value stands: that case's papers are not in view, so the page says its size. */
export interface OtherPlace {
  readonly documentId: DocumentId;
  readonly page: number;
  readonly box: Box;
  readonly width: number;
  readonly height: number;
}

/** What another case of the same person has for the field, and how it fits this case's form. */
export interface OtherCaseWord extends Agreement {
  readonly caseId: CaseId;
  readonly number: string;
  /** `form`: as stated there; `decision`: as a person decided there; else the kind of paper that it was read from. */
  readonly from: 'form' | 'decision' | DocumentKind;
  readonly value: string;
  /** Null for what no paper says. */
  readonly place: OtherPlace | null;
}

/**
 * `missing`: a paper that carries the field is there, or may be among those that nobody has read, and gave no value.
 * `no_paper`: everything is read, and none of it carries the field.
 */
export type ComparisonConclusion = 'same' | 'possible' | 'different' | 'missing' | 'no_paper';

/** One line of 核对: what the form says beside what the papers say. */
export interface ComparisonRow {
  /** e.g. `name`, `birthDate`, `idNumber`, `institution`, `degree`, `awardDate`, `passportExpiry`. */
  readonly field: string;
  readonly label: string;
  /** Null when the form does not ask for it. */
  readonly form: string | null;
  readonly readings: readonly ComparedReading[];
  readonly conclusion: ComparisonConclusion;
  readonly reason: string;
  /** Newest case first; absent where no other case of the person speaks of the field. */
  readonly others?: readonly OtherCaseWord[];
}
