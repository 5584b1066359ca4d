import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { useReview } from '../state/review-context.ts';
import { Crop } from './crop.tsx';

interface ReadPlacesProps {
  readonly paper: DocumentView;
  readonly fields: readonly [ReadField, ...ReadField[]];
}

/** The ink of everything that was read, from the top of the paper down; the first place opens. */
export function ReadPlaces({ paper: { documentId, pages }, fields }: ReadPlacesProps) {
  const { dispatch } = useReview();
  const [{ page, box }] = fields;
  const places = fields.toSorted((a, b) => a.page - b.page || a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  return (
    <button
      type="button"
      className="plain-button crop-button"
      title={text.review.dock.source}
      aria-label={text.review.dock.source}
      onClick={() => dispatch({ kind: 'shown', source: { documentId, page, box }, zoom: 'crop' })}
    >
      {places.map((place) => {
        const size = pages[place.page];
        return (
          size && (
            <Crop
              key={`${place.page} ${place.box.join(' ')}`}
              documentId={documentId}
              page={place.page}
              box={place.box}
              shape="small"
              size={size}
            />
          )
        );
      })}
    </button>
  );
}
