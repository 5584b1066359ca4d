import { Input, Modal } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';

const words = text.dossier.undo;

/** Signed in by mistake: taken back with its reason while no 存档证明 says since when the dossier is here. */
export function UndoSignIn({ view: { record } }: { readonly view: CaseView }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const show = useShowCase();
  const undo = useWrite('case.undo_dossier_sign_in', {
    onDone: (next) => {
      show(next);
      announce(words.done(record.number));
    },
  });
  return (
    <>
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {words.step}
      </button>
      <Modal
        open={open}
        title={words.title(record.number)}
        okText={words.confirm}
        okButtonProps={{ disabled: reason.trim() === '', loading: undo.isPending }}
        onOk={() => undo.mutate({ caseId: record.id, reason: reason.trim() })}
        onCancel={() => setOpen(false)}
      >
        <div className="dialog-body">
          <p>{words.will}</p>
          <label htmlFor="dossier-undo">{words.reason}</label>
          <Input.TextArea
            id="dossier-undo"
            rows={2}
            maxLength={LONGEST_PARAGRAPH}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {undo.error && <FailureMessage failure={failureOf(undo.error)} />}
        </div>
      </Modal>
    </>
  );
}
