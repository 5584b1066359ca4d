import { Modal } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { DateField } from '../../ui/date-field/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { useToday } from '../../ui/session/use-session.ts';

interface DialogProps {
  readonly view: CaseView;
  /** The first day on which it can have come. */
  readonly from: CivilDate;
  readonly onClose: () => void;
}

const words = text.dossier.signIn;

/** The day is today's unless the clerk says another: day 0 of the dossier's review (G十一(1)). */
export function SignInDialog({ view: { record }, from, onClose }: DialogProps) {
  const today = useToday();
  const [day, setDay] = useState<CivilDate | null>(today);
  const show = useShowCase();
  const signIn = useWrite('case.sign_in_dossier', {
    onDone: (next) => {
      show(next);
      announce(words.done(record.number));
      onClose();
    },
  });
  const isPossible = day !== null && day >= from && day <= today;
  return (
    <Modal
      open
      title={words.title(record.number, record.applicant.name)}
      okText={words.confirm}
      okButtonProps={{ disabled: !isPossible, loading: signIn.isPending }}
      onOk={() => day !== null && signIn.mutate({ caseId: record.id, signedInOn: day })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.will}</p>
        <label htmlFor="dossier-day">{words.day}</label>
        <DateField id="dossier-day" label={words.day} value={day} today={today} onChange={setDay} />
        {day !== null && !isPossible && <p role="alert">✗ {words.outside(from, today)}</p>}
        {signIn.error && <FailureMessage failure={failureOf(signIn.error)} />}
      </div>
    </Modal>
  );
}
