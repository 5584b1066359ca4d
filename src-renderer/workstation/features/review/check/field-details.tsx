import type { OtherCaseWord } from '#shared/domain/reading/comparison.ts';
import { text } from '#shared/i18n/index.ts';
import { navigate } from '../../../ui/navigation/index.ts';
import { CorrectApplicant } from '../../applicant/index.ts';
import type { FieldPoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { Crop } from './crop.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { Judged } from './judged.tsx';
import { otherSource } from './other-source.ts';

const OTHER_TONES = { same: 'good', possible: 'doubt', different: 'bad' } as const;

/** What another case of the person says, in the colour of how it fits this one; it leads to that case. */
function OtherCaseCard({ field, word }: { readonly field: string; readonly word: OtherCaseWord }) {
  const { place, caseId } = word;
  return (
    <EvidenceCard
      head={otherSource(word)}
      field={field}
      value={word.value}
      tone={OTHER_TONES[word.conclusion]}
      title={word.reason}
      crop={place && <Crop {...place} size={{ width: place.width, height: place.height, turn: 0 }} />}
      onOpen={() => navigate({ kind: 'case', caseId })}
    />
  );
}

/** Form, papers and the person's other cases side by side: what each says, and the ink that it was read from. */
export function FieldDetails({ point }: { readonly point: FieldPoint }) {
  const { view, dispatch, mayCorrect } = useReview();
  const { row, decision } = point;
  return (
    <>
      <p className="dock-reason">{row.reason}</p>
      <ul className="crops">
        {row.form !== null && <EvidenceCard head={text.review.compare.form} field={row.field} value={row.form} />}
        {row.readings.map(({ documentId, documentKind, page, box, value, confidence }) => {
          const size = view.documents.find((paper) => paper.documentId === documentId)?.pages[page];
          return (
            <EvidenceCard
              key={`${documentId} ${page} ${box.join(' ')}`}
              head={text.domain.DOCUMENT_KIND_NAMES[documentKind]}
              confidence={confidence}
              field={row.field}
              value={value}
              provisional={decision === null}
              title={text.review.dock.source}
              crop={size && <Crop documentId={documentId} page={page} box={box} size={size} />}
              onOpen={() => dispatch({ kind: 'shown', source: { documentId, page, box }, zoom: 'crop' })}
            />
          );
        })}
        {(row.others ?? []).map((word) => (
          <OtherCaseCard key={`${word.caseId} ${word.from} ${word.value}`} field={row.field} word={word} />
        ))}
      </ul>
      {mayCorrect && Object.hasOwn(view.record.applicant, row.field) && (
        <p>
          <CorrectApplicant view={view} />
        </p>
      )}
      {decision && <Judged by={decision.by} at={decision.at} reason={decision.reason} extra={decision.value} />}
    </>
  );
}
