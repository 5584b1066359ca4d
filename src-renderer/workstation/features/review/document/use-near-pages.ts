import { useEffect } from 'react';
import { nextOpen } from '../points/points.ts';
import { type Source, sourcesOf } from '../points/sources.ts';
import { type Review, useReview } from '../state/review-context.ts';
import { pageUrl } from './page-url.ts';

/** Pages that the next key is likely to ask for: the neighbours, and the paper of the next open point. */
function nearUrls({ view, points, open, focus }: Review, source: Source): readonly string[] {
  const { documentId } = source;
  const neighbours = [source.page - 1, source.page + 1].map((page) => ({ documentId, page }));
  const next = nextOpen(points, open, focus?.key ?? null, 1);
  const ahead = next ? sourcesOf(view, next).slice(0, 2) : [];
  return [...neighbours, ...ahead].flatMap((near) => {
    const paper = view.documents.find(({ documentId }) => documentId === near.documentId);
    const page = paper?.pages[near.page];
    return page ? [pageUrl(near.documentId, near.page, page.turn)] : [];
  });
}

/** Fetches and decodes near pages ahead; the images live as long as the page they neighbour is shown. */
export function useNearPages(source: Source): void {
  const review = useReview();
  const urls = nearUrls(review, source).join(' ');
  useEffect(() => {
    const held = urls
      .split(' ')
      .filter((url) => url !== '')
      .map((url) => {
        const image = new Image();
        image.src = url;
        return image;
      });
    return () => {
      for (const image of held) image.src = '';
    };
  }, [urls]);
}
