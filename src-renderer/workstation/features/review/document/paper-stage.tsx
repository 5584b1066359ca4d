import { text } from '#shared/i18n/index.ts';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';
import type { Zoom } from './geometry.ts';
import { PageStage } from './page-stage.tsx';
import { PaperState } from './paper-state.tsx';

interface PaperStageProps {
  readonly source: Source;
  readonly zoom: Zoom;
  readonly label?: string;
}

/** A page of a paper when there is one to show, else why there is none. */
export function PaperStage({ source, zoom, label = text.review.document }: PaperStageProps) {
  const { view } = useReview();
  const paper = view.documents.find((candidate) => candidate.documentId === source.documentId);
  const document = view.record.documents.find((candidate) => candidate.id === source.documentId);
  if (!paper || !document) return null;
  const page = paper.pages[source.page];
  return (
    <section className="stage-frame" aria-label={`${label} ${document.fileName}`}>
      {paper.reading.kind !== 'read' && <PaperState paper={paper} compact={page !== undefined} />}
      {page && <PageStage source={source} page={page} zoom={zoom} fileName={document.fileName} />}
    </section>
  );
}
