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

export type ComparisonConclusion = 'same' | 'possible' | 'different' | 'missing';

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
