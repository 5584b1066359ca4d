import type { Blocker, Step } from '#shared/domain/results/blocker.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { type DocumentId, parseId } from '#shared/kernel/ids.ts';
import { navigate } from '../../../ui/navigation/index.ts';
import { endWords } from '../../case-head/index.ts';
import { factOfBlocker, keyOfBlocker } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { type MissingItem, missingItems } from './missing-items.ts';

const SHOWN = 4;
const NUMBERS = '①②③④';

interface MissingListProps {
  readonly view: CaseView;
  /** Null when the case waits for nobody here. */
  readonly step: Step | null;
  /** Points that nobody has settled yet. */
  readonly open: number;
  readonly onFocus: (key: string) => void;
}

function restWords(view: CaseView, open: number): string {
  const words = text.review.footer;
  switch (view.record.state.kind) {
    case 'received':
      return words.notStarted(open);
    case 'supplement_requested':
      return words.waiting;
    default:
      return words.closed(endWords(view));
  }
}

function readyWords(step: Step): string {
  const { nothing, readyToSign, readyToIssue } = text.review.footer;
  return { supplement: nothing, propose: nothing, sign: readyToSign, issue: readyToIssue }[step];
}

/** Where a blocker is answered; null for what only time or another person settles. */
function usePlace(blocker: Blocker, onFocus: (key: string) => void): (() => void) | null {
  const { view, showDocument, mayCorrect, dispatch } = useReview();
  const key = keyOfBlocker(blocker);
  if (key !== null) return () => onFocus(key);
  const fact = factOfBlocker(blocker);
  if (fact !== null) {
    return mayCorrect ? () => dispatch({ kind: 'editor', editor: { kind: 'fact', fact, value: null } }) : null;
  }
  const { kind, key: id } = blocker.target;
  const documentId = kind === 'document' ? parseId<DocumentId>(id) : null;
  if (documentId !== null) return () => showDocument(documentId);
  const isPaper = view.record.results.some((paper) => paper.id === id);
  return isPaper ? () => navigate({ kind: 'result', caseId: view.record.id }) : null;
}

function PlacedBlocker({ item, onFocus }: Pick<MissingListProps, 'onFocus'> & { readonly item: MissingItem }) {
  const go = usePlace(item.blocker, onFocus);
  if (go === null) return <span>{item.words}</span>;
  return (
    <button type="button" className="link-button" onClick={go}>
      {item.words}
    </button>
  );
}

/** What still stands in the way; each leads to its place. */
export function MissingList({ view, step, open, onFocus }: MissingListProps) {
  const { points } = useReview();
  const words = text.review.footer;
  if (step === null) return <p className="missing">{restWords(view, open)}</p>;
  const blockers = view.blockers[step];
  if (blockers.length === 0) return <p className="missing missing-none">✓ {readyWords(step)}</p>;
  const items = missingItems(blockers, points);
  const more = items.length - SHOWN;
  return (
    <div className="missing" data-testid="missing" title={blockers.map((blocker) => blocker.text).join('\n')}>
      <strong className="missing-head">{words.missing}</strong>
      <ol>
        {items.slice(0, SHOWN).map((item, index) => (
          <li key={`${item.blocker.target.kind} ${item.blocker.target.key} ${item.blocker.text}`}>
            <span aria-hidden="true">{NUMBERS.charAt(index)}</span>
            <PlacedBlocker item={item} onFocus={onFocus} />
          </li>
        ))}
      </ol>
      {more > 0 && <span className="missing-more">{words.more(more)}</span>}
    </div>
  );
}
