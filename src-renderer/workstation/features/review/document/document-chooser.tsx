import { Select } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';

/** Every paper of the case, the older versions too. */
export function DocumentChooser({ source }: { readonly source: Source }) {
  const { view, showDocument } = useReview();
  const options = view.record.documents.map((document) => {
    const row = document.materialRow;
    const place =
      row === null
        ? text.review.stage.notFiled
        : (view.checklist.find((item) => item.row === row)?.shortName ?? String(row));
    const older = document.replacedBy === null ? '' : ` · ${text.review.material.older}`;
    return { value: document.id, label: `${place} · ${visibleText(document.fileName)}${older}` };
  });
  return (
    <Select
      className="document-chooser"
      size="small"
      variant="borderless"
      popupMatchSelectWidth={false}
      aria-label={text.review.stage.pickDocument}
      value={source.documentId}
      options={options}
      onChange={(documentId) => showDocument(documentId)}
    />
  );
}
