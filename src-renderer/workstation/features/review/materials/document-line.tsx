import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import type { DocumentKind } from '#shared/domain/reading/reading-result.ts';
import { wrongSlot } from '#shared/domain/reading/wrong-slot.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';
import { splitFileName } from '../../../ui/format/split-file-name.ts';
import { Mark } from '../../../ui/marks/index.ts';
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

/** What the paper looks like where its material asks for another; null where nothing speaks against it. */
function doubtOf(paper: DocumentView | undefined, asked: string | null): string | null {
  const wrong = asked === null || paper === undefined ? null : wrongSlot(asked, paper.kinds);
  if (wrong === null) return null;
  const nameOf = (kind: DocumentKind): string => text.domain.DOCUMENT_KIND_NAMES[kind];
  return text.review.material.wrongSlot(wrong.expected.map(nameOf), nameOf(wrong.read));
}

interface DocumentLineProps {
  readonly document: CaseDocument;
  /** Name of the material that it lies under; null for a paper that nobody has filed. */
  readonly asked: string | null;
}

export function DocumentLine({ document, asked }: DocumentLineProps) {
  const { view, state, showDocument } = useReview();
  const paper = view.documents.find((candidate) => candidate.documentId === document.id);
  const words = readingWords(paper);
  const doubt = doubtOf(paper, asked);
  const { head, tail } = splitFileName(visibleText(document.fileName));
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
      {doubt !== null && (
        <p className="material-file-doubt">
          <Mark tone="doubt" word={doubt} />
        </p>
      )}
    </li>
  );
}
