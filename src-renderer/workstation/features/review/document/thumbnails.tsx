import { text } from '#shared/i18n/index.ts';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';
import { pageUrl } from './page-url.ts';

const HEIGHT = 52;

export function Thumbnails({ source }: { readonly source: Source }) {
  const { view, showDocument } = useReview();
  const pages = view.documents.find((paper) => paper.documentId === source.documentId)?.pages ?? [];
  if (pages.length < 2) return null;
  return (
    <ol className="thumbnails" aria-label={text.review.stage.thumbnails}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <li key={index}>
          <button
            type="button"
            className="plain-button thumbnail"
            aria-label={text.review.stage.pageButton(index + 1)}
            aria-current={index === source.page ? 'true' : undefined}
            onClick={() => showDocument(source.documentId, index)}
          >
            <img
              src={pageUrl(source.documentId, index, page.turn)}
              alt=""
              loading="lazy"
              width={Math.round((page.width / page.height) * HEIGHT)}
              height={HEIGHT}
            />
            <span>{index + 1}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
