import { Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { greenChange, proofChoices } from './green-change.ts';
import { useGreenChannel } from './use-green-channel.ts';

type Ground = CaseFacts['greenChannelGround'];

interface GreenDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

const words = text.review.greenDialog;
const GROUNDS = [1, 2, 3] as const;

function Proof({
  proven,
  onChange,
}: {
  readonly proven: boolean | null;
  readonly onChange: (proven: boolean | null) => void;
}) {
  return (
    <Radio.Group aria-label={words.proven} value={proven} onChange={(event) => onChange(event.target.value)}>
      <Radio value={true}>{words.provenWords.yes}</Radio>
      <Radio value={false}>{words.provenWords.no}</Radio>
      <Radio value={null}>{words.provenWords.unknown}</Radio>
    </Radio.Group>
  );
}

interface ProofFileProps {
  readonly view: CaseView;
  readonly value: DocumentId | null;
  readonly onChange: (documentId: DocumentId) => void;
}

/** The paper that proves it lies under row 21 (G六21): choosing one files it there. */
function ProofFile({ view, value, onChange }: ProofFileProps) {
  const choices = proofChoices(view.record);
  return (
    <>
      <label htmlFor="green-proof">{words.proof}</label>
      {choices.length === 0 ? (
        <p>{words.noProof}</p>
      ) : (
        <Select
          id="green-proof"
          placeholder={words.proofHint}
          value={value}
          options={choices.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          onChange={onChange}
        />
      )}
    </>
  );
}

/** 绿色通道 (G十一(2)): asked for, proven or given up, each with its reason. */
export function GreenDialog({ view, onClose }: GreenDialogProps) {
  const { facts } = view.record;
  const [ground, setGround] = useState<Ground>(facts.greenChannelGround);
  const [proven, setProven] = useState(facts.greenChannelProven);
  const [proof, setProof] = useState<DocumentId | null>(view.greenChannel?.documents[0] ?? null);
  const [reason, setReason] = useState('');
  const save = useGreenChannel(view, onClose);
  const change = greenChange(view.record, { ground, proven, proof });
  const ready = change !== null && reason.trim() !== '';
  return (
    <Modal
      open
      title={words.title}
      okText={words.save}
      okButtonProps={{ disabled: !ready, loading: save.isPending }}
      onOk={() => change && save.mutate({ change, reason: reason.trim() })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>{words.hint}</p>
        <Radio.Group
          className="green-grounds"
          aria-label={words.ground}
          value={ground}
          onChange={(event) => setGround(event.target.value)}
        >
          <Radio value={null}>{words.none}</Radio>
          {GROUNDS.map((known) => (
            <Radio key={known} value={known}>
              {text.walkIn.greenGrounds[known]}
            </Radio>
          ))}
        </Radio.Group>
        {ground !== null && (
          <>
            <ProofFile view={view} value={proof} onChange={setProof} />
            <Proof proven={proven} onChange={setProven} />
          </>
        )}
        <label htmlFor="green-reason">{words.reason}</label>
        <Input.TextArea
          id="green-reason"
          rows={2}
          maxLength={LONGEST_PARAGRAPH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {save.error && <FailureMessage failure={failureOf(save.error)} />}
      </div>
    </Modal>
  );
}
