import { Input, Modal } from 'antd';
import { quoteRules } from '#shared/domain/results/quote-rules.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { afterStep } from '../../../ui/announce/after-step.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { DraftNote, useDraft } from '../../../ui/drafts/index.ts';
import { isText } from '../../../ui/drafts/is-text.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';

interface EndDialogProps {
  readonly view: CaseView;
  readonly end: 'not_accepted' | 'withdrawn';
  readonly onClose: () => void;
}

/** Ends a case without a result: named, with its reason, and never on one key. 不予受理 begins with the rules that are not met. */
export function EndDialog({ view, end, onClose }: EndDialogProps) {
  const { id, number, applicant } = view.record;
  const isNotAccepted = end === 'not_accepted';
  const draft = useDraft({
    caseId: id,
    place: end,
    initial: isNotAccepted ? quoteRules(view.rules, ['not_met']) : '',
    isValue: isText,
  });
  const reason = draft.value;
  const show = useShowCase();
  const saidOf = (next: CaseView) => `${number} ${text.domain.STATE_NAMES[next.record.state.kind]}`;
  const done = (next: CaseView, said: string) => {
    show(next);
    announce(said);
    onClose();
  };
  const notAccept = useWrite('case.not_accept', {
    onDone: (next) => done(next.case, afterStep(saidOf(next.case), 'not_accepted', next.letter)),
  });
  const withdraw = useWrite('case.withdraw', { onDone: (next) => done(next, saidOf(next)) });
  const words = text.review.dialogs;
  const write = end === 'not_accepted' ? notAccept : withdraw;
  return (
    <Modal
      open
      title={isNotAccepted ? words.notAcceptTitle(number, applicant.name) : words.withdrawTitle(number, applicant.name)}
      okText={isNotAccepted ? words.notAcceptConfirm : words.withdrawConfirm}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: write.isPending }}
      onOk={() => write.mutate({ caseId: id, reason: reason.trim() })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{isNotAccepted ? words.notAcceptWill : words.withdrawWill}</p>
        <label htmlFor="end-reason">{words.reason}</label>
        <Input.TextArea
          id="end-reason"
          autoFocus
          rows={isNotAccepted ? 6 : 3}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => draft.change(event.target.value)}
        />
        <DraftNote draft={draft} />
        {write.error && <FailureMessage failure={failureOf(write.error)} />}
      </div>
    </Modal>
  );
}
