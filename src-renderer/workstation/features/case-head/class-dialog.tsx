import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { withPresent } from '../../ui/format/with-present.ts';

interface ClassDialogProps {
  readonly caseId: CaseId;
  /** Working days that may be chosen. */
  readonly classes: readonly number[];
  readonly present: number | null;
  readonly onClose: () => void;
}

const words = text.deadlines.class;

/** The guide says 多数 (G十一(2)): the supervisor may count one case in another class. */
export function ClassDialog({ caseId, classes, present, onClose }: ClassDialogProps) {
  const [deadlineClass, setDeadlineClass] = useState<number | null>(present);
  const [reason, setReason] = useState('');
  const show = useShowCase();
  const change = useWrite('case.set_deadline_class', {
    onDone: (view) => {
      show(view);
      announce(words.done);
      onClose();
    },
  });
  const ready = deadlineClass !== present && reason.trim() !== '';
  return (
    <Modal
      open
      title={words.title}
      okText={words.confirm}
      okButtonProps={{ disabled: !ready, loading: change.isPending }}
      onOk={() => change.mutate({ caseId, deadlineClass, reason: reason.trim() })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.hint}</p>
        <Radio.Group value={deadlineClass} onChange={(event) => setDeadlineClass(event.target.value)}>
          <Radio value={null}>{words.byCountry}</Radio>
          {withPresent(classes, present).map((days) => (
            <Radio key={days} value={days}>
              {text.review.deadline.limit(days)}
            </Radio>
          ))}
        </Radio.Group>
        <label htmlFor="class-reason">{words.reason}</label>
        <Input.TextArea
          id="class-reason"
          rows={2}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {change.error && <FailureMessage failure={failureOf(change.error)} />}
      </div>
    </Modal>
  );
}
