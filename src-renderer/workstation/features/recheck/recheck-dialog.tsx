import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import type { ContestedPart } from '#shared/domain/case/contest-result.ts';
import { isPast } from '#shared/domain/case/recheck.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { useToday } from '../../ui/session/use-session.ts';
import { SubjectPicker } from '../subject-picker/index.ts';

interface RecheckDialogProps {
  readonly view: CaseView;
  readonly certificate: ResultDocument;
  readonly onClose: () => void;
}

export function RecheckDialog({ view, certificate, onClose }: RecheckDialogProps) {
  const { id: caseId, applicant } = view.record;
  const [contested, setContested] = useState<ContestedPart>('field');
  const [proposed, setProposed] = useState('');
  const [reason, setReason] = useState('');
  const words = text.recheck.dialog;
  const open = useWrite('recheck.open', {
    onDone: (made) => {
      announce(words.done(made.number));
      navigate({ kind: 'case', caseId: made.caseId });
    },
  });
  const today = useToday();
  const until = view.contestableUntil;
  const isDegree = contested === 'degree_name';
  const ready = !isDegree && !isPast(until, today) && proposed.trim() !== '' && reason.trim() !== '';
  return (
    <Modal
      open
      width={640}
      title={words.title(certificate.number ?? '', applicant.name)}
      okText={words.confirm}
      okButtonProps={{ disabled: !ready, loading: open.isPending }}
      onOk={() => open.mutate({ caseId, contested, proposed: proposed.trim(), reason: reason.trim() })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <Radio.Group
          aria-label={words.contested}
          value={contested}
          options={[
            { value: 'field', label: words.field },
            { value: 'degree_name', label: words.degreeName },
          ]}
          onChange={(event) => setContested(event.target.value === 'degree_name' ? 'degree_name' : 'field')}
        />
        {isDegree ? (
          <p role="alert">{words.degreeFixed}</p>
        ) : (
          <>
            {until !== null &&
              (isPast(until, today) ? <p role="alert">✗ {words.past(until)}</p> : <p>{words.until(until)}</p>)}
            <p>{words.stands(certificate.values.field ?? '')}</p>
            <label htmlFor="recheck-proposed">{words.proposed}</label>
            <SubjectPicker id="recheck-proposed" autoFocus value={proposed} onChange={setProposed} />
            <label htmlFor="recheck-reason">{words.reason}</label>
            <Input.TextArea
              id="recheck-reason"
              rows={3}
              maxLength={LONGEST_PARAGRAPH}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <p>{words.will}</p>
          </>
        )}
        {open.error && <FailureMessage failure={failureOf(open.error)} />}
      </div>
    </Modal>
  );
}
