import { Modal } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { DISPLAY_PARTS, type DisplayPart } from '#shared/ipc/customer-display.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { failureOf, useRead, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import './customer-display.css';

const words = text.display.desk;

interface ChoiceProps {
  readonly keyName: string;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onChoose: () => void;
}

function Choice({ keyName, label, pressed, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className="share-choice"
      aria-keyshortcuts={keyName}
      aria-pressed={pressed}
      onClick={onChoose}
    >
      <span className="kbd" aria-hidden="true">
        {keyName}
      </span>
      {label}
    </button>
  );
}

function ShareDialog({ caseId, onClose }: { readonly caseId: CaseId; readonly onClose: () => void }) {
  const showing = useRead('display.view', {}).data?.showing ?? null;
  const show = useWrite('display.show', {
    onDone: (_view, { part }) => {
      announce(words.shown(words.parts[part]));
      onClose();
    },
  });
  const clear = useWrite('display.clear', {
    onDone: () => {
      announce(words.stopped);
      onClose();
    },
  });
  const choose = (part: DisplayPart) => show.mutate({ caseId, part });
  const stop = () => clear.mutate({});
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const part = DISPLAY_PARTS[Number(key) - 1];
    if (part) choose(part);
    if (key === '0' && showing !== null) stop();
  };
  return (
    <Modal
      open
      title={words.title}
      footer={null}
      closable={false}
      width={420}
      wrapProps={{ onKeyDown }}
      onCancel={onClose}
    >
      <div className="share-choices">
        {DISPLAY_PARTS.map((part, index) => (
          <Choice
            key={part}
            keyName={String(index + 1)}
            label={words.parts[part]}
            pressed={showing?.caseId === caseId && showing.part === part}
            onChoose={() => choose(part)}
          />
        ))}
        {showing !== null && <Choice keyName="0" label={words.stop} onChoose={stop} />}
        <p className="share-hint">{words.hint}</p>
        {show.error && <FailureMessage failure={failureOf(show.error)} />}
      </div>
    </Modal>
  );
}

/** On every page of the case: what of it the applicant may see. */
export function ShareButton({ caseId }: { readonly caseId: CaseId }) {
  const [open, setOpen] = useState(false);
  useShortcuts({
    title: words.keys.title,
    shortcuts: [{ chords: ['c'], label: words.keys.choose, run: () => setOpen(true) }],
  });
  return (
    <>
      <button type="button" className="link-button" aria-keyshortcuts="C" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {open && <ShareDialog caseId={caseId} onClose={() => setOpen(false)} />}
    </>
  );
}
