import { text } from '#shared/i18n/index.ts';
import type { Source } from '../points/sources.ts';
import { sourcesOf } from '../points/sources.ts';
import { type Review, useReview } from '../state/review-context.ts';
import { DocumentToolbar } from './document-toolbar.tsx';
import { EmptyStage } from './empty-stage.tsx';
import { PaperStage } from './paper-stage.tsx';
import { Thumbnails } from './thumbnails.tsx';
import './document.css';

/** What stands on the right: what the reviewer put there, else the next paper that says the same, else any other paper. */
function secondSource({ view, focus, state }: Review): Source | null {
  const { shown, second } = state;
  if (second) return second;
  const sources = focus ? sourcesOf(view, focus) : [];
  const other = sources.find((source) => source.documentId !== shown?.documentId);
  if (other) return other;
  const paper = view.record.documents.find(
    (document) => document.id !== shown?.documentId && document.replacedBy === null,
  );
  return paper ? { documentId: paper.id, page: 0, box: null } : null;
}

/** 文件: the page itself, with the place a value was read from. */
export function DocumentPane() {
  const review = useReview();
  const { state, view } = review;
  const second = state.sideBySide ? secondSource(review) : null;
  return (
    <section className="pane document" aria-label={text.review.document}>
      <DocumentToolbar />
      <div className="stages">
        {state.shown ? (
          <PaperStage source={state.shown} zoom={state.zoom} />
        ) : (
          <EmptyStage hasFiles={view.record.documents.length > 0} />
        )}
        {second && (
          <PaperStage
            source={second}
            zoom={second.box === null ? 'width' : state.zoom}
            label={text.review.stage.second}
          />
        )}
      </div>
      {state.shown && <Thumbnails source={state.shown} />}
    </section>
  );
}
