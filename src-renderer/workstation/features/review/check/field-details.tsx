import { text } from '#shared/i18n/index.ts';
import { CorrectApplicant } from '../../applicant/index.ts';
import type { FieldPoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { Crop } from './crop.tsx';
import { FieldValue } from './field-value.tsx';
import { Judged } from './judged.tsx';

/** The crops themselves: what the machine says it read, and the ink that it read it from. */
export function FieldDetails({ point }: { readonly point: FieldPoint }) {
  const { view, dispatch, mayCorrect } = useReview();
  const { row, decision } = point;
  return (
    <>
      <p className="dock-reason">{row.reason}</p>
      <ul className="crops">
        {row.readings.map(({ documentId, documentKind, page, box, value, confidence }) => {
          const size = view.documents.find((paper) => paper.documentId === documentId)?.pages[page];
          return (
            <li key={`${documentId} ${page}`}>
              <button
                type="button"
                className="plain-button crop-button"
                title={text.review.dock.source}
                onClick={() => dispatch({ kind: 'shown', source: { documentId, page, box }, zoom: 'crop' })}
              >
                <span className="dock-note">
                  {text.domain.DOCUMENT_KIND_NAMES[documentKind]} ·{' '}
                  {text.review.dock.confidence(Math.round(confidence * 100))}
                </span>
                {size && <Crop documentId={documentId} page={page} box={box} size={size} />}
                <span className={decision ? '' : 'machine-value'}>
                  <FieldValue field={row.field} value={value} />
                </span>
              </button>
            </li>
          );
        })}
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
