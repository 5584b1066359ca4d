import { Modal } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { OutboxItem } from '#shared/ipc/views/work-views.ts';
import { failureOf, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';

interface DialogProps {
  readonly item: OutboxItem;
  readonly onClose: () => void;
}

export function RedoDialog({ item, onClose }: DialogProps) {
  const words = text.sync;
  const redo = useWrite('sync.redo', {
    onDone: () => {
      announce(words.resolved);
      onClose();
    },
  });
  return (
    <Modal
      open
      title={words.redoTitle(text.domain.ACTION_NAMES[item.kind], item.caseNumber)}
      okText={words.redoConfirm}
      okButtonProps={{ loading: redo.isPending }}
      onOk={() => redo.mutate({ key: item.key })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.redoWill}</p>
        {redo.error && <FailureMessage failure={failureOf(redo.error)} />}
      </div>
    </Modal>
  );
}
