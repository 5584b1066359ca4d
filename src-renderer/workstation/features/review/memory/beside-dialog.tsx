import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { ResemblingDiploma } from '#shared/domain/fraud/diploma-memory.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { navigate } from '../../../ui/navigation/index.ts';
import { pageUrl } from '../document/page-url.ts';

interface BesideDialogProps {
  readonly documentId: DocumentId;
  readonly earlier: readonly ResemblingDiploma[];
  readonly first: number;
  readonly onClose: () => void;
}

/** The diploma at hand and an earlier one side by side of them. */
export function BesideDialog({ documentId, earlier, first, onClose }: BesideDialogProps) {
  const [index, setIndex] = useState(first);
  const words = text.review.memory;
  const step = (by: 1 | -1) => setIndex((index + by + earlier.length) % earlier.length);
  const diploma = earlier[index];
  if (diploma === undefined) return null;
  return (
    <Modal
      open
      width="92vw"
      centered
      title={words.beside}
      onCancel={onClose}
      footer={[
        <Button
          key="open"
          onClick={() => {
            onClose();
            navigate({ kind: 'case', caseId: diploma.caseId });
          }}
        >
          {words.openCase}
        </Button>,
        <Button key="previous" onClick={() => step(-1)}>
          {words.previous}
        </Button>,
        <Button key="next" autoFocus onClick={() => step(1)}>
          {words.next}
        </Button>,
      ]}
    >
      <div className="memory-beside" data-testid="memory-beside">
        <figure>
          <figcaption>{words.own}</figcaption>
          <img src={pageUrl(documentId, 0, 0)} alt={words.own} />
        </figure>
        <figure>
          <figcaption>
            {words.describe(diploma)} · {words.place(index + 1, earlier.length)}
          </figcaption>
          <img src={pageUrl(diploma.documentId, 0, 0)} alt={words.describe(diploma)} />
        </figure>
      </div>
    </Modal>
  );
}
