import type { ReactNode } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';
import type { Zoom } from './geometry.ts';
import { PageStage } from './page-stage.tsx';
import { pageUrl } from './page-url.ts';
import { PaperState } from './paper-state.tsx';

interface PaperStageProps {
  readonly source: Source;
  readonly zoom: Zoom;
  readonly label?: string;
  /** Above the page. */
  readonly bar?: ReactNode;
}

/**
 * A page of a paper as the reading room drew it, else why there is nothing to look at yet. The bytes that came from
 * outside are never decoded in this window: it holds the bridge, the reading room holds nothing.
 */
export function PaperStage({ source, zoom, label = text.review.document, bar }: PaperStageProps) {
  const { view } = useReview();
  const paper = view.documents.find((candidate) => candidate.documentId === source.documentId);
  const document = view.record.documents.find((candidate) => candidate.id === source.documentId);
  if (!paper || !document) return null;
  const page = paper.pages[source.page];
  return (
    <section className="stage-frame" aria-label={`${label} ${document.fileName}`}>
      {bar}
      {paper.reading.kind !== 'read' && <PaperState paper={paper} compact={page !== undefined} />}
      {page && (
        <PageStage
          source={source}
          url={pageUrl(source.documentId, source.page, page.turn)}
          page={page}
          zoom={zoom}
          fileName={document.fileName}
        />
      )}
    </section>
  );
}
