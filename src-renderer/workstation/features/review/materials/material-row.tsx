import { useEffect, useRef } from 'react';
import { CHECKED } from '#shared/domain/materials/trust.ts';
import { text } from '#shared/i18n/index.ts';
import { Mark, Tag } from '../../../ui/marks/index.ts';
import { DropZone } from '../../add-files/index.ts';
import { stateOf } from '../points/point-words.ts';
import type { MaterialPoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { DocumentLine } from './document-line.tsx';

interface MaterialRowProps {
  readonly point: MaterialPoint;
  readonly mayAdd: boolean;
}

export function MaterialRow({ point, mayAdd }: MaterialRowProps) {
  const { view, focus, focusOn, open } = useReview();
  const line = useRef<HTMLLIElement>(null);
  const { item, documents, key } = point;
  const isFocus = focus?.key === key;
  const state = stateOf(point);
  useEffect(() => {
    if (isFocus) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocus]);
  return (
    <li ref={line} className={`material${isFocus ? ' point-focus' : ''}`} data-testid={`material-${item.row}`}>
      <DropZone caseId={view.record.id} materialRow={item.row} enabled={mayAdd} label={item.name}>
        <button
          type="button"
          className="plain-button material-head"
          title={`${item.name}（${item.clause}）`}
          aria-current={isFocus ? 'true' : undefined}
          data-open={open.has(key)}
          onClick={() => focusOn(key)}
        >
          <span className="material-row-number">{item.row}</span>
          <span className="material-name">{item.shortName}</span>
          {point.verdict?.trust === CHECKED && <Tag title={text.domain.TRUST_NAMES.B}>{text.review.dock.original}</Tag>}
          <Mark tone={state.tone} word={state.word} />
        </button>
        {documents.length > 0 && (
          <ul className="material-files">
            {documents.map((document) => (
              <DocumentLine key={document.id} document={document} asked={item.isPaperOpen ? null : item.name} />
            ))}
          </ul>
        )}
        {documents.length === 0 && <p className="material-note">{text.review.material.noFile}</p>}
      </DropZone>
    </li>
  );
}
