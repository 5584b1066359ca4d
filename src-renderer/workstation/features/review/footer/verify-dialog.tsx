import { Input, Modal } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';

interface DialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

export function VerifyDialog({ view, onClose }: DialogProps) {
  const { id, facts } = view.record;
  const [institution, setInstitution] = useState(facts.institution ?? '');
  const show = useShowCase();
  const verify = useWrite('case.start_verification', {
    onDone: (next) => {
      show(next);
      onClose();
    },
  });
  const words = text.review.dialogs;
  return (
    <Modal
      open
      title={words.verifyTitle}
      okText={words.verifyConfirm}
      okButtonProps={{ disabled: institution.trim() === '', loading: verify.isPending }}
      onOk={() => verify.mutate({ caseId: id, institution: institution.trim() })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.verifyWill}</p>
        <label htmlFor="verify-institution">{words.institution}</label>
        <Input
          id="verify-institution"
          autoFocus
          maxLength={200}
          value={institution}
          onChange={(event) => setInstitution(event.target.value)}
        />
        {verify.error && <FailureMessage failure={failureOf(verify.error)} />}
      </div>
    </Modal>
  );
}
