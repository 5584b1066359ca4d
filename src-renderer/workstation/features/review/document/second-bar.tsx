import { text } from '#shared/i18n/index.ts';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';
import { DocumentChooser } from './document-chooser.tsx';
import { turnedPage } from './second-source.ts';
import { Tool } from './tool.tsx';

/** Which paper stands on the right, which of its pages, and how it lies. */
export function SecondBar({ source }: { readonly source: Source }) {
  const review = useReview();
  const { view, dispatch } = review;
  const words = text.review.stage;
  const pages = view.documents.find((paper) => paper.documentId === source.documentId)?.pages.length ?? 0;
  const show = (next: Source | null) => next && dispatch({ kind: 'second_shown', source: next });
  return (
    <div className="second-bar">
      <DocumentChooser
        documentId={source.documentId}
        label={words.pickSecond}
        onPick={(documentId) => show({ documentId, page: 0, box: null })}
      />
      <span className="spring" />
      {pages > 1 && (
        <>
          <Tool sign="‹" label={words.secondBack} onPress={() => show(turnedPage(review, source, -1))} />
          <span className="document-page">{words.page(source.page + 1, pages)}</span>
          <Tool sign="›" label={words.secondOn} onPress={() => show(turnedPage(review, source, 1))} />
        </>
      )}
      <Tool sign="⟳" label={words.secondTurn} onPress={() => dispatch({ kind: 'turned', quarters: 1, source })} />
    </div>
  );
}
