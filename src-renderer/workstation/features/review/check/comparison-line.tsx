import { useEffect, useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { stateOf } from '../points/point-words.ts';
import type { FieldPoint } from '../points/points.ts';
import { shownValue } from '../points/shown-value.ts';
import { useReview } from '../state/review-context.ts';
import { type Column, readingsIn } from './comparison-columns.ts';
import { confidenceWords } from './confidence-words.ts';
import { FieldValue } from './field-value.tsx';
import { otherSource } from './other-source.ts';

interface ReadingCellProps {
  readonly point: FieldPoint;
  readonly column: Column;
}

/** Dotted until a person has agreed: a machine's word. */
function ReadingCell({ point, column }: ReadingCellProps) {
  const { focusOn, dispatch } = useReview();
  const provisional = point.decision === null;
  const readings = readingsIn(point.row, column);
  if (readings.length === 0) return <td className="compare-none">{text.review.compare.none}</td>;
  return (
    <td>
      {readings.map(({ reading: { documentId, page, box, value, confidence }, kinds }) => (
        <button
          key={value}
          type="button"
          tabIndex={-1}
          className={`plain-button compare-value${provisional ? ' machine-value' : ''}`}
          title={`${value}\n${confidenceWords(confidence)}`}
          onClick={(event) => {
            event.stopPropagation();
            focusOn(point.key);
            dispatch({ kind: 'shown', source: { documentId, page, box } });
          }}
        >
          <FieldValue field={point.row.field} value={value} />
          {column.length > 1 && (
            <>
              {' '}
              <span className="compare-paper">
                {kinds.map((kind) => text.domain.PAPER_SHORT_NAMES[kind]).join('、')}
              </span>
            </>
          )}
        </button>
      ))}
    </td>
  );
}

/** Why a line needs a look: a person's reason stands before the machine's, and what was agreed needs none. */
function reasonOf({ row, decision }: FieldPoint): string | null {
  if (decision !== null) return decision.decision === 'agreed' ? null : decision.reason;
  return row.conclusion === 'same' || row.conclusion === 'no_paper' ? null : row.reason;
}

interface ComparisonLineProps {
  readonly point: FieldPoint;
  readonly columns: readonly Column[];
}

export function ComparisonLine({ point, columns }: ComparisonLineProps) {
  const { focus, focusOn, open } = useReview();
  const line = useRef<HTMLTableRowElement>(null);
  const { row, decision, key } = point;
  const isFocus = focus?.key === key;
  const { tone, word } = stateOf(point);
  useEffect(() => {
    if (isFocus) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocus]);
  const title = decision ? text.review.compare.byPerson(decision.by.name) : row.reason;
  const why = reasonOf(point);
  const contrary = decision === null ? (row.others ?? []).filter((word) => word.conclusion === 'different') : [];
  return (
    <>
      <tr
        ref={line}
        className={[isFocus ? 'point-focus' : '', why === null && contrary.length === 0 ? '' : 'compare-explained']
          .join(' ')
          .trim()}
        data-testid={`field-${row.field}`}
        data-open={open.has(key)}
        onClick={() => focusOn(key)}
      >
        <th scope="row" className="compare-field">
          <button
            type="button"
            className="plain-button"
            aria-current={isFocus ? 'true' : undefined}
            onClick={() => focusOn(key)}
          >
            {row.label}
          </button>
        </th>
        <td className={row.form === null ? 'compare-none' : ''} title={row.form ?? undefined}>
          <span className="compare-value">
            {row.form === null ? text.review.compare.none : <FieldValue field={row.field} value={row.form} />}
          </span>
        </td>
        {columns.map((column) => (
          <ReadingCell key={column[0]} point={point} column={column} />
        ))}
        <td className="compare-conclusion" title={title}>
          <Mark tone={tone} word={word} />
        </td>
      </tr>
      {contrary.map((word) => (
        <tr
          key={`${word.caseId} ${word.from} ${word.value}`}
          className={`compare-why compare-other${why === null ? '' : ' compare-explained'}${isFocus ? ' point-focus' : ''}`}
          data-testid={`other-${row.field}`}
          onClick={() => focusOn(key)}
        >
          <td />
          <td colSpan={columns.length + 2}>
            {text.review.otherCase.says(otherSource(word), shownValue(row.field, word.value), word.reason)}
          </td>
        </tr>
      ))}
      {why !== null && (
        <tr className={`compare-why${isFocus ? ' point-focus' : ''}`} onClick={() => focusOn(key)}>
          <td />
          <td colSpan={columns.length + 2}>{why}</td>
        </tr>
      )}
    </>
  );
}
