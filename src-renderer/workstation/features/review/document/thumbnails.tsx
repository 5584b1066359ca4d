import { useEffect, useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';
import { pageUrl } from './page-url.ts';
import { thumbnailWindow } from './thumbnail-window.ts';

const HEIGHT = 52;

export function Thumbnails({ source }: { readonly source: Source }) {
  const { view, showDocument } = useReview();
  const strip = useRef<HTMLOListElement>(null);
  const pages = view.documents.find((paper) => paper.documentId === source.documentId)?.pages ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place in the strip
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [source.documentId, source.page]);
  if (pages.length < 2) return null;
  return (
    <ol ref={strip} className="thumbnails" aria-label={text.review.stage.thumbnails}>
      {thumbnailWindow(pages.length, source.page).map((index) => {
        const page = pages[index];
        return (
          page && (
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
                  decoding="async"
                  width={Math.round((page.width / page.height) * HEIGHT)}
                  height={HEIGHT}
                />
                <span>{index + 1}</span>
              </button>
            </li>
          )
        );
      })}
    </ol>
  );
}
