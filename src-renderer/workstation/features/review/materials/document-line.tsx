import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { splitFileName } from '../../../ui/format/split-file-name.ts';
import { useReview } from '../state/review-context.ts';

/** Null when there is nothing to say: the paper was read. */
function readingWords(paper: DocumentView | undefined): string | null {
  const words = text.review.reading;
  if (!paper?.held) return words.notHeld;
  switch (paper.reading.kind) {
    case 'waiting':
      return words.waiting;
    case 'reading':
      return words.reading(paper.reading.page, paper.reading.pages);
    case 'failed':
      return `✗ ${words.failed}`;
    case 'cancelled':
      return words.cancelled;
    case 'read':
      return null;
  }
}

export function DocumentLine({ document }: { readonly document: CaseDocument }) {
  const { view, state, showDocument } = useReview();
  const paper = view.documents.find((candidate) => candidate.documentId === document.id);
  const words = readingWords(paper);
  const { head, tail } = splitFileName(document.fileName);
  return (
    <li>
      <button
        type="button"
        className="plain-button material-file"
        title={`${document.fileName} · ${text.common.bytes(document.size)}`}
        aria-label={words === null ? document.fileName : `${document.fileName} ${words}`}
        aria-current={state.shown?.documentId === document.id ? 'true' : undefined}
        onClick={() => showDocument(document.id)}
      >
        <span className="material-file-name">
          <span className="material-file-head">{head}</span>
          <span className="material-file-tail">{tail}</span>
        </span>
        {words !== null && <span className={`material-file-state state-${paper?.reading.kind}`}>{words}</span>}
      </button>
    </li>
  );
}
