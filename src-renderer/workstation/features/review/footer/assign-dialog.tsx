import { Modal, Select } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useRead, useWrite } from '../../../bridge/index.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';

const NOBODY = '';

interface DialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

export function AssignDialog({ view, onClose }: DialogProps) {
  const [number, setNumber] = useState(NOBODY);
  const staff = useRead('staff.list', {});
  const assign = useWrite('case.assign_to', { onDone: onClose });
  const words = text.review.dialogs;
  const people =
    staff.data?.map((person) => ({ value: person.number, label: `${person.name}（${person.number}）` })) ?? [];
  const error = staff.error ?? assign.error;
  return (
    <Modal
      open
      title={words.assignTitle}
      okText={words.assignConfirm}
      okButtonProps={{ loading: assign.isPending }}
      onOk={() => assign.mutate({ caseId: view.record.id, staffNumber: number === NOBODY ? null : number })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <Select
          autoFocus
          aria-label={words.assignTitle}
          value={number}
          options={[{ value: NOBODY, label: words.nobody }, ...people]}
          onChange={setNumber}
        />
        {error && <FailureMessage failure={failureOf(error)} />}
      </div>
    </Modal>
  );
}
