import { text } from '#shared/i18n/index.ts';
import { AddFiles, DropZone } from '../../add-files/index.ts';
import { isWaived, type MaterialPoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { MaterialRow } from './material-row.tsx';
import { UnfiledDocuments } from './unfiled-documents.tsx';
import { WaivedRows } from './waived-rows.tsx';

function isMaterial(point: { readonly kind: string }): point is MaterialPoint {
  return point.kind === 'material';
}

/** 材料: what must be there, what is, and what was said of it. */
export function MaterialsPane() {
  const { view, points, focus } = useReview();
  const materials = points.filter(isMaterial);
  const waived = view.checklist.filter(
    (item) => isWaived(item) && !materials.some((point) => point.item.row === item.row),
  );
  const item = focus?.kind === 'material' ? focus.item : null;
  const mayAdd = view.permitted.includes('document_added');
  return (
    <section className="pane materials" aria-label={text.review.materials}>
      <h2 className="pane-title">{text.review.materials}</h2>
      <DropZone caseId={view.record.id} materialRow={null} enabled={mayAdd} className="materials-list">
        <ul>
          {materials.map((point) => (
            <MaterialRow key={point.key} point={point} mayAdd={mayAdd} />
          ))}
        </ul>
        <UnfiledDocuments />
        <WaivedRows items={waived} />
      </DropZone>
      {mayAdd && (
        <AddFiles caseId={view.record.id} materialRow={item?.row ?? null} materialName={item?.shortName ?? null} />
      )}
    </section>
  );
}
