import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf } from '../../../bridge/index.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';

export interface ReasonStepWords {
  readonly step: string;
  readonly title: string;
  readonly will: string;
  readonly reason: string;
  readonly confirm: string;
}

interface ReasonStepProps {
  readonly words: ReasonStepWords;
  readonly danger?: boolean;
  /** What most likely is the reason; the person may write another. */
  readonly initial?: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onConfirm: (reason: string) => void;
}

/** A step that needs its reason and its name said before it is taken. */
export function ReasonStep({ words, danger = false, initial = '', busy, error, onConfirm }: ReasonStepProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(initial);
  return (
    <>
      <Button danger={danger} onClick={() => setOpen(true)}>
        {words.step}
      </Button>
      <Modal
        open={open}
        destroyOnHidden
        title={words.title}
        okText={words.confirm}
        okButtonProps={{ danger, disabled: reason.trim() === '', loading: busy }}
        onOk={() => onConfirm(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <div className="dialog-body">
          <p>{words.will}</p>
          <label htmlFor="step-reason">{words.reason}</label>
          <Input.TextArea
            id="step-reason"
            autoFocus
            rows={3}
            maxLength={LONGEST_PARAGRAPH}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {error && <FailureMessage failure={failureOf(error)} />}
        </div>
      </Modal>
    </>
  );
}
