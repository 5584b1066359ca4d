import { useEffect, useState } from 'react';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { useWrite } from '../../../bridge/index.ts';

/** What waits to be read, the paper on the table last: whoever asks last is read first. */
function waitingPapers({ documents }: CaseView, shown: DocumentId | null): readonly DocumentId[] {
  const waiting = documents
    .filter(({ held, reading }) => held && reading.kind === 'waiting')
    .map(({ documentId }) => documentId);
  return [...waiting.filter((id) => id !== shown), ...waiting.filter((id) => id === shown)];
}

/** The person at the desk does not wait behind everybody else's papers: once, when the case is opened. */
export function usePapersFirst(view: CaseView, shown: DocumentId | null): void {
  const { mutate } = useWrite('reading.prefer');
  const [papers] = useState(() => waitingPapers(view, shown));
  useEffect(() => {
    for (const documentId of papers) mutate({ documentId });
  }, [papers, mutate]);
}
