import { text } from '#shared/i18n/index.ts';
import { useReview } from '../state/review-context.ts';
import { DocumentLine } from './document-line.tsx';

/** Papers that nobody has put under a material yet. */
export function UnfiledDocuments() {
  const { record } = useReview().view;
  const unfiled = record.documents.filter((document) => document.materialRow === null && document.replacedBy === null);
  if (unfiled.length === 0) return null;
  return (
    <section className="material unfiled" aria-label={text.review.material.unfiled}>
      <h3 className="material-head">{text.review.material.unfiled}</h3>
      <ul className="material-files">
        {unfiled.map((document) => (
          <DocumentLine key={document.id} document={document} asked={null} />
        ))}
      </ul>
    </section>
  );
}
