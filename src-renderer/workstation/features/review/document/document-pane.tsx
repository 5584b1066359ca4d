import { text } from '#shared/i18n/index.ts';
import { useReview } from '../state/review-context.ts';
import { DocumentToolbar } from './document-toolbar.tsx';
import { EmptyStage } from './empty-stage.tsx';
import { PaperStage } from './paper-stage.tsx';
import { SecondBar } from './second-bar.tsx';
import { secondSource } from './second-source.ts';
import { Thumbnails } from './thumbnails.tsx';
import './document.css';

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
            bar={<SecondBar source={second} />}
          />
        )}
      </div>
      {state.shown && <Thumbnails source={state.shown} />}
    </section>
  );
}
