import type { ComparedReading, ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/reading/reading-result.ts';

/** A column a kind of paper, in the order in which papers are told apart; only kinds that were read. */
export function columnsOf(rows: readonly ComparisonRow[]): readonly DocumentKind[] {
  const kinds = new Set(rows.flatMap((row) => row.readings.map((reading) => reading.documentKind)));
  return DOCUMENT_KINDS.filter((kind) => kinds.has(kind));
}

/** Two papers of one kind that say the same fill the cell once. */
export function readingsIn(row: ComparisonRow, kind: DocumentKind): readonly ComparedReading[] {
  const readings = row.readings.filter((reading) => reading.documentKind === kind);
  return readings.filter((reading, index) => readings.findIndex((other) => other.value === reading.value) === index);
}
