import { text } from '#shared/i18n/index.ts';
import type { FieldPoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { columnsOf } from './comparison-columns.ts';
import { ComparisonLine } from './comparison-line.tsx';

function isField(point: { readonly kind: string }): point is FieldPoint {
  return point.kind === 'field';
}

/** Form | papers | conclusion, a line a field. */
export function ComparisonGrid() {
  const { points } = useReview();
  const fields = points.filter(isField);
  const columns = columnsOf(fields.map((point) => point.row));
  const words = text.review.compare;
  if (fields.length === 0) return <p className="check-empty">{words.empty}</p>;
  return (
    <table className="compare">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col" className="compare-field">
            {words.field}
          </th>
          <th scope="col">{words.form}</th>
          {columns.map(([kind, ...others]) => (
            <th key={kind} scope="col">
              {others.length > 0 ? words.papers : text.domain.DOCUMENT_KIND_NAMES[kind]}
            </th>
          ))}
          <th scope="col" className="compare-conclusion">
            {words.conclusion}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((point) => (
          <ComparisonLine key={point.key} point={point} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}
