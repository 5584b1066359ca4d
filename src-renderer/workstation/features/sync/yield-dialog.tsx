import { Input, Modal } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { OutboxItem } from '#shared/ipc/views/work-views.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';

interface DialogProps {
  readonly item: OutboxItem;
  readonly onClose: () => void;
}

export function YieldDialog({ item, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const words = text.sync;
  const give = useWrite('sync.yield', {
    onDone: () => {
      announce(words.resolved);
      onClose();
    },
  });
  return (
    <Modal
      open
      title={words.yieldTitle(text.domain.ACTION_NAMES[item.kind], item.caseNumber)}
      okText={words.yieldConfirm}
      okButtonProps={{ disabled: reason.trim() === '', loading: give.isPending }}
      onOk={() => give.mutate({ key: item.key, reason: reason.trim() })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.yieldWill}</p>
        <label htmlFor="yield-reason">{words.yieldReason}</label>
        <Input.TextArea
          id="yield-reason"
          autoFocus
          rows={2}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {give.error && <FailureMessage failure={failureOf(give.error)} />}
      </div>
    </Modal>
  );
}
