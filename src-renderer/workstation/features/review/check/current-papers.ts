import type { CaseView, DocumentView } from '#shared/ipc/views/case-view.ts';

/** What is shown of the papers that nothing has replaced. */
export function currentPapers({ record, documents }: CaseView): readonly DocumentView[] {
  const replaced = new Set(record.documents.filter(({ replacedBy }) => replacedBy !== null).map(({ id }) => id));
  return documents.filter(({ documentId }) => !replaced.has(documentId));
}
