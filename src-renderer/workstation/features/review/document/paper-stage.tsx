import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';
import type { Zoom } from './geometry.ts';
import { canShowOriginal, OriginalStage } from './original-stage.tsx';
import { PageStage } from './page-stage.tsx';
import { pageUrl } from './page-url.ts';
import { PaperState } from './paper-state.tsx';

interface PaperStageProps {
  readonly source: Source;
  readonly zoom: Zoom;
  readonly label?: string;
}

/** A page of a paper as it was read, else the original as it came, else why there is nothing to look at. */
export function PaperStage({ source, zoom, label = text.review.document }: PaperStageProps) {
  const { view } = useReview();
  const [brokenId, setBrokenId] = useState<string | null>(null);
  const paper = view.documents.find((candidate) => candidate.documentId === source.documentId);
  const document = view.record.documents.find((candidate) => candidate.id === source.documentId);
  if (!paper || !document) return null;
  const page = paper.pages[source.page];
  const showsOriginal = !page && paper.held && canShowOriginal(document) && brokenId !== document.id;
  return (
    <section className="stage-frame" aria-label={`${label} ${document.fileName}`}>
      {paper.reading.kind !== 'read' && <PaperState paper={paper} compact={page !== undefined || showsOriginal} />}
      {page && (
        <PageStage
          source={source}
          url={pageUrl(source.documentId, source.page)}
          page={page}
          zoom={zoom}
          fileName={document.fileName}
        />
      )}
      {showsOriginal && (
        <OriginalStage key={document.id} document={document} zoom={zoom} onBroken={() => setBrokenId(document.id)} />
      )}
    </section>
  );
}
