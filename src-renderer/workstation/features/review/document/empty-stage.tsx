import { text } from '#shared/i18n/index.ts';
import { useReview } from '../state/review-context.ts';

export function EmptyStage({ hasFiles }: { readonly hasFiles: boolean }) {
  const { focus } = useReview();
  const words = text.review.stage;
  if (hasFiles && focus?.kind === 'material') {
    return (
      <div className="stage stage-message">
        <p className="stage-title">{words.materialEmpty(focus.item.shortName)}</p>
        <p>{words.materialEmptyHint}</p>
      </div>
    );
  }
  return (
    <div className="stage stage-message">
      <p className="stage-title">{hasFiles ? words.empty : words.emptyNoFiles}</p>
      {!hasFiles && <p>{words.emptyNoFilesHint}</p>}
    </div>
  );
}
