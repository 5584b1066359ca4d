import type { ComparedReading, ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/reading/reading-result.ts';

/** As many as the pane of the small screen holds beside the form and the conclusion. */
const MOST_COLUMNS = 2;

/** The papers of one column: of one kind, or all of them where there are too many kinds for a column each. */
export type Column = readonly [DocumentKind, ...DocumentKind[]];

/** A column a kind of paper, in the order in which papers are told apart; only kinds that were read. */
export function columnsOf(rows: readonly ComparisonRow[]): readonly Column[] {
  const read = new Set(rows.flatMap((row) => row.readings.map((reading) => reading.documentKind)));
  const [first, ...others] = DOCUMENT_KINDS.filter((kind) => read.has(kind));
  if (first === undefined) return [];
  const kinds: Column = [first, ...others];
  return kinds.length > MOST_COLUMNS ? [kinds] : kinds.map((kind): Column => [kind]);
}

/** A value, and every paper of the column that says it; what two of them say alike stands once. */
export interface SaidInColumn {
  readonly reading: ComparedReading;
  readonly kinds: readonly DocumentKind[];
}

export function readingsIn(row: ComparisonRow, column: Column): readonly SaidInColumn[] {
  const said = new Map<string, SaidInColumn>();
  for (const reading of row.readings.filter(({ documentKind }) => column.includes(documentKind))) {
    const before = said.get(reading.value);
    const kinds = [...(before?.kinds ?? []), reading.documentKind];
    said.set(reading.value, { reading: before?.reading ?? reading, kinds: [...new Set(kinds)] });
  }
  return [...said.values()];
}
