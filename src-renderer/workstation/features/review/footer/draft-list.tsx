import type { DraftPlace } from '#shared/domain/case/draft-place.ts';
import { text } from '#shared/i18n/index.ts';
import { factName } from '#shared/i18n/zh-cn/domain.ts';
import { useRead } from '../../../bridge/index.ts';
import { navigate } from '../../../ui/navigation/index.ts';
import { openPanel } from '../../timeline/index.ts';
import { isFactKey } from '../facts/fact-specs.ts';
import { nameOf } from '../points/point-words.ts';
import { draftPlaceOf, isReasonDraft } from '../points/reason-draft.ts';
import { type Review, useReview } from '../state/review-context.ts';

interface DraftPlaced {
  readonly words: string;
  readonly go: () => void;
}

/** Where a draft goes on; null where that is no longer possible, or is offered elsewhere (an end has its own menu). */
function placeOf({ view, points, focusOn, dispatch, mayJudge, mayCorrect }: Review, place: DraftPlace, value: string) {
  const words = text.review.footer.drafts;
  const caseId = view.record.id;
  const at = (where: string, go: () => void): DraftPlaced => ({ words: where, go });
  if (place === 'note') return at(words.note, () => openPanel('notes'));
  if (place === 'supplement' || place === 'result') return at(words[place], () => navigate({ kind: place, caseId }));
  const fact = place.startsWith('fact:') ? place.slice('fact:'.length) : '';
  if (isFactKey(fact)) {
    const open = () => dispatch({ kind: 'editor', editor: { kind: 'fact', fact, value: null } });
    return mayCorrect ? at(factName(fact, view.record.business), open) : null;
  }
  const point = points.find((candidate) => draftPlaceOf(candidate) === place);
  const written: unknown = JSON.parse(value);
  if (!point || !mayJudge || !isReasonDraft(written)) return null;
  return at(words.reason(nameOf(point)), () => {
    focusOn(point.key);
    dispatch({ kind: 'editor', editor: { kind: 'reason', verdict: written.verdict } });
  });
}

/** What was begun and not saved: found again after a crash, or after one was called away. */
export function DraftList() {
  const review = useReview();
  const drafts = useRead('draft.list', { caseId: review.view.record.id }).data ?? [];
  const placed = drafts.flatMap(({ place, value }) => {
    const found = placeOf(review, place, value);
    return found === null ? [] : [{ place, ...found }];
  });
  if (placed.length === 0) return null;
  return (
    <div className="drafts" data-testid="drafts">
      <strong>{text.review.footer.drafts.title}</strong>
      <ul>
        {placed.map(({ place, words, go }) => (
          <li key={place}>
            <button type="button" className="link-button" onClick={go}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
