import type { DocumentId } from '../../kernel/ids.ts';
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
}
