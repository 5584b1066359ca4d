import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { useReview } from '../state/review-context.ts';
import { zoneWords } from './zone-words.ts';

/** Machine-readable zones of the material's papers: every check digit, and what was not simply seen. */
export function ZoneChecks({ documents }: { readonly documents: readonly CaseDocument[] }) {
  const { view } = useReview();
  const zones = documents.flatMap(({ id, fileName }) => {
    const papers = view.documents.find(({ documentId }) => documentId === id)?.papers ?? [];
    return papers.flatMap(({ mrz }) => (mrz === null ? [] : [{ id, fileName, mrz }]));
  });
  if (zones.length === 0) return null;
  return (
    <ul aria-label={text.review.zone.title} data-testid="zone-checks">
      {zones.map(({ id, fileName, mrz }) => (
        <li key={`${id} ${mrz.lines.join(' ')}`}>
          <span className="dock-note">{fileName}</span>
          {zoneWords(mrz).map(({ tone, word }) => (
            <p key={word}>
              <Mark tone={tone} word={word} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
