import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import { evidenceOf } from '#shared/domain/reading/read-evidence.ts';
import { text } from '#shared/i18n/index.ts';
import { useReview } from '../state/review-context.ts';
import { Crop } from './crop.tsx';
import { EvidenceCard } from './evidence-card.tsx';

/** What the material's papers say that the form does not ask for: shown with its ink, compared with nothing. */
export function PaperEvidence({ documents }: { readonly documents: readonly CaseDocument[] }) {
  const { view, dispatch } = useReview();
  const found = view.documents
    .filter(({ documentId }) => documents.some(({ id }) => id === documentId))
    .flatMap(({ documentId, papers, pages }) =>
      papers.flatMap(evidenceOf).map((read) => ({ documentId, read, size: pages[read.page] })),
    );
  if (found.length === 0) return null;
  return (
    <section aria-label={text.review.material.evidence}>
      <p className="dock-note">{text.review.material.evidence}</p>
      <ul className="crops" data-testid="paper-evidence">
        {found.map(({ documentId, read: { name, value, confidence, page, box }, size }) => (
          <EvidenceCard
            key={`${documentId} ${name} ${page} ${box.join(' ')}`}
            head={text.domain.EVIDENCE_NAMES[name] ?? name}
            confidence={confidence}
            field={name}
            value={value}
            provisional
            title={text.review.dock.source}
            crop={size && <Crop documentId={documentId} page={page} box={box} size={size} />}
            onOpen={() => dispatch({ kind: 'shown', source: { documentId, page, box }, zoom: 'crop' })}
          />
        ))}
      </ul>
    </section>
  );
}
