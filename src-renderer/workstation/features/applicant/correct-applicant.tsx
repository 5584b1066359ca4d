import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { useToday } from '../../ui/session/use-session.ts';
import { APPLICANT_SPECS, checkTypedId, FieldGroup, readCorrection, valuesOf } from '../walk-in/index.ts';

interface DialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

const words = text.review.applicant;

function CorrectionDialog({ view: { record }, onClose }: DialogProps) {
  const [values, setValues] = useState(() => valuesOf(record.applicant));
  const [reason, setReason] = useState('');
  const today = useToday();
  const show = useShowCase();
  const correct = useWrite('case.correct_applicant', {
    onDone: (view) => {
      show(view);
      announce(words.done);
      onClose();
    },
  });
  const { changes, faults } = readCorrection(record, values, today);
  const ready = Object.keys(changes).length > 0 && faults.size === 0 && reason.trim() !== '';
  return (
    <Modal
      open
      width={1200}
      title={words.title}
      okText={words.save}
      okButtonProps={{ disabled: !ready, loading: correct.isPending }}
      onOk={() => correct.mutate({ caseId: record.id, changes, reason: reason.trim() })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.hint}</p>
        <FieldGroup
          title={text.walkIn.applicant}
          specs={APPLICANT_SPECS}
          values={values}
          faults={faults}
          idCheck={checkTypedId(values, today)}
          onChange={(key, value) => setValues({ ...values, [key]: value })}
        />
        <label htmlFor="applicant-reason">{words.reason}</label>
        <Input.TextArea
          id="applicant-reason"
          rows={2}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {correct.error && <FailureMessage failure={failureOf(correct.error)} />}
      </div>
    </Modal>
  );
}

/** The way to put right what was typed of the applicant. */
export function CorrectApplicant({ view }: { readonly view: CaseView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && <CorrectionDialog view={view} onClose={() => setOpen(false)} />}
    </>
  );
}
