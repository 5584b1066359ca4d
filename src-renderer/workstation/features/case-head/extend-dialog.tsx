import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { EXTENSION_GROUNDS, type ExtensionGround } from '#shared/domain/deadlines/extension.ts';
import { text } from '#shared/i18n/index.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { afterStep } from '../../ui/announce/after-step.ts';
import { announce } from '../../ui/announce/announce.ts';
import { DateField } from '../../ui/date-field/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';

interface ExtendDialogProps {
  readonly caseId: CaseId;
  readonly clock: Clock;
  readonly onClose: () => void;
}

const words = text.deadlines.extend;

/** 延期: ground, reason and new date; the first due date stays visible ever after. */
export function ExtendDialog({ caseId, clock, onClose }: ExtendDialogProps) {
  const [ground, setGround] = useState<ExtensionGround | null>(null);
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState<CivilDate | null>(null);
  const show = useShowCase();
  const extend = useWrite('case.extend_deadline', {
    onDone: ({ case: view, letter }) => {
      show(view);
      announce(afterStep(words.done(dueOn ?? ''), 'extension', letter));
      onClose();
    },
  });
  const present = clock.dueOn;
  const isLater = dueOn !== null && present !== null && dueOn > present;
  const ready = ground !== null && reason.trim() !== '' && isLater;
  const save = () => {
    if (ready) extend.mutate({ caseId, clock: clock.code, ground, reason: reason.trim(), dueOn });
  };
  return (
    <Modal
      open
      title={words.title(clock.name)}
      okText={words.confirm}
      okButtonProps={{ disabled: !ready, loading: extend.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.now(clock.dueOn ?? '', clock.firstDueOn)}</p>
        <fieldset className="value-choice">
          <legend>{words.ground}</legend>
          <Radio.Group value={ground} onChange={(event) => setGround(event.target.value)}>
            {EXTENSION_GROUNDS.map((one) => (
              <div key={one}>
                <Radio value={one}>
                  {one} {text.domain.EXTENSION_GROUND_NAMES[one]}
                </Radio>
              </div>
            ))}
          </Radio.Group>
        </fieldset>
        <label htmlFor="extend-due">{words.dueOn}</label>
        <DateField
          id="extend-due"
          label={words.dueOn}
          value={dueOn}
          today={present ?? clock.firstDueOn}
          onChange={setDueOn}
        />
        {dueOn !== null && !isLater && (
          <p className="extend-fault" role="alert">
            ✗ {words.notLater(present ?? '')}
          </p>
        )}
        <label htmlFor="extend-reason">{words.reason}</label>
        <Input.TextArea
          id="extend-reason"
          rows={2}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {extend.error && <FailureMessage failure={failureOf(extend.error)} />}
      </div>
    </Modal>
  );
}
