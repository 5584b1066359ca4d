import { Select } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';
import { useReview } from '../state/review-context.ts';

interface DocumentChooserProps {
  readonly documentId: DocumentId;
  readonly label: string;
  readonly onPick: (documentId: DocumentId) => void;
}

/** Every paper of the case, the older versions too. */
export function DocumentChooser({ documentId, label, onPick }: DocumentChooserProps) {
  const { view } = useReview();
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
      aria-label={label}
      value={documentId}
      options={options}
      onChange={onPick}
    />
  );
}
