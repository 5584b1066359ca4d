import type { Box } from '#shared/domain/reading/reading-result.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import type { Point } from './points.ts';

/** A place in the papers that a point rests on. */
export interface Source {
  readonly documentId: DocumentId;
  /** 0-based. */
  readonly page: number;
  /** Null when the whole page is meant. */
  readonly box: Box | null;
}

/** The latest paper first: what came back from a supplement request is what has to be looked at. */
function documentsOfRow({ record }: CaseView, row: number): readonly Source[] {
  return record.documents
    .filter((document) => document.materialRow === row && document.replacedBy === null)
    .sort((a, b) => b.addedAt.localeCompare(a.addedAt))
    .map((document) => ({ documentId: document.id, page: 0, box: null }));
}

function readingsOf(view: CaseView, field: string): readonly Source[] {
  const row = view.comparisons.find((comparison) => comparison.field === field);
  return row?.readings.map(({ documentId, page, box }) => ({ documentId, page, box })) ?? [];
}

function inputSources(view: CaseView, input: string): readonly Source[] {
  const row = /^row:(\d+)$/.exec(input)?.[1];
  return row === undefined ? readingsOf(view, input) : documentsOfRow(view, Number(row));
}

/** What Space walks through: the crops behind a field, the papers behind a material or a rule. */
export function sourcesOf(view: CaseView, point: Point): readonly Source[] {
  switch (point.kind) {
    case 'material':
      return documentsOfRow(view, point.item.row);
    case 'field':
      return readingsOf(view, point.row.field);
    case 'rule':
      return point.rule.inputs.flatMap((input) => inputSources(view, input));
  }
}
