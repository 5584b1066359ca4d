import { Modal } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import type { FilledPaper } from './draft-state.ts';

interface ProposeDialogProps {
  readonly view: CaseView;
  readonly papers: readonly FilledPaper[];
  readonly onProposed: () => void;
  readonly onClose: () => void;
}

export function ProposeDialog({ view, papers, onProposed, onClose }: ProposeDialogProps) {
  const { id, number, applicant } = view.record;
  const words = text.result;
  const show = useShowCase();
  const propose = useWrite('result.propose', {
    onDone: (next) => {
      announce(words.proposed(number));
      onClose();
      onProposed();
      show(next);
    },
  });
  return (
    <Modal
      open
      title={words.proposeTitle(papers.map(({ draft }) => `《${draft.title}》`).join('、'), applicant.name)}
      okText={words.proposeConfirm}
      okButtonProps={{ autoFocus: true, loading: propose.isPending }}
      onOk={() =>
        propose.mutate({ caseId: id, papers: papers.map(({ draft, values }) => ({ kind: draft.kind, values })) })
      }
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.proposeWill(view.secondSignature)}</p>
        {propose.error && <FailureMessage failure={failureOf(propose.error)} />}
      </div>
    </Modal>
  );
}
