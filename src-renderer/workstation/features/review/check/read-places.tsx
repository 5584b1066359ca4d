import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { useReview } from '../state/review-context.ts';
import { Crop } from './crop.tsx';

interface ReadPlacesProps {
  readonly paper: DocumentView;
  readonly fields: readonly [ReadField, ...ReadField[]];
}

/** Two days of one line have one place; a column of a table stands higher than a line. */
function placesOf(fields: readonly ReadField[]) {
  const places = new Map(fields.map(({ page, box }) => [`${page} ${box.join(' ')}`, { page, box }]));
  return [...places]
    .map(([key, place]) => ({ key, ...place, shape: place.box[3] * 2 > place.box[2] ? 'stamp' : 'small' }) as const)
    .toSorted((a, b) => a.page - b.page || a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/** The ink of everything that was read, from the top of the paper down; the first place opens. */
export function ReadPlaces({ paper: { documentId, pages }, fields }: ReadPlacesProps) {
  const { dispatch } = useReview();
  const [{ page, box }] = fields;
  return (
    <button
      type="button"
      className="plain-button crop-button"
      title={text.review.dock.source}
      aria-label={text.review.dock.source}
      onClick={() => dispatch({ kind: 'shown', source: { documentId, page, box }, zoom: 'crop' })}
    >
      {placesOf(fields).map(({ key, shape, ...place }) => {
        const size = pages[place.page];
        return size && <Crop key={key} documentId={documentId} shape={shape} size={size} {...place} />;
      })}
    </button>
  );
}
