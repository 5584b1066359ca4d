import { Button, Input, type InputRef } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { useShortcuts } from '../../../ui/shortcuts/index.ts';
import { ReasonStep } from './reason-step.tsx';

interface SignStepProps {
  readonly view: CaseView;
  /** The one that is shown: it may be given back. */
  readonly result: ResultDocument;
  /** All that wait: they are signed together. */
  readonly papers: readonly ResultDocument[];
  /** Whether the signatory is expected now: the paper was proposed at this desk a moment ago. */
  readonly isExpected: boolean;
  readonly onSigned: () => void;
}

/** Four eyes at one desk: the signatory gives number and password, whoever is signed in. */
export function SignStep({ view, result, papers, isExpected, onSigned }: SignStepProps) {
  const { id: caseId, applicant } = view.record;
  const words = text.result;
  const [open, setOpen] = useState(isExpected);
  const passwordBox = useRef<InputRef>(null);
  const [signerNumber, setNumber] = useState('');
  const [signerPassword, setPassword] = useState('');
  const show = useShowCase();
  const sign = useWrite('result.sign', {
    onDone: (next) => {
      const signed = next.record.results.filter((other) => papers.some(({ id }) => id === other.id));
      announce(words.sign.done(signed.map(({ number }) => number ?? '').join('、')));
      onSigned();
      show(next);
    },
    onFailed: () => setPassword(''),
  });
  const giveBack = useWrite('result.return', {
    onDone: (next) => {
      announce(words.return.done);
      show(next);
    },
  });
  const ready = signerNumber.trim() !== '' && signerPassword !== '' && !sign.isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (signerPassword === '') passwordBox.current?.focus();
    else if (ready)
      sign.mutate({ caseId, resultIds: papers.map(({ id }) => id), signerNumber: signerNumber.trim(), signerPassword });
  };
  useShortcuts({
    title: words.keys.title,
    shortcuts: [{ chords: ['e'], label: words.sign.step, run: () => setOpen(true) }],
  });
  return (
    <section className="result-step" aria-label={words.sign.title}>
      <h2>{words.sign.title}</h2>
      <p className="result-hint">{words.sign.hint}</p>
      {papers.length > 1 && <p>{words.sign.together(papers.map(({ kind }) => text.domain.RESULT_KIND_NAMES[kind]))}</p>}
      {view.secondSignature && <p>{words.sign.other(result.proposedBy.name)}</p>}
      {!open && (
        <Button type="primary" aria-keyshortcuts="E" onClick={() => setOpen(true)}>
          {words.sign.step} <span className="kbd">E</span>
        </Button>
      )}
      {open && (
        <form className="sign-form" onSubmit={submit}>
          <label htmlFor="signer-number">{words.sign.number}</label>
          <Input
            id="signer-number"
            autoFocus
            autoComplete="off"
            maxLength={20}
            value={signerNumber}
            onChange={(event) => setNumber(event.target.value)}
          />
          <label htmlFor="signer-password">{words.sign.password}</label>
          <Input.Password
            id="signer-password"
            ref={passwordBox}
            autoComplete="off"
            maxLength={200}
            value={signerPassword}
            onChange={(event) => setPassword(event.target.value)}
          />
          <p className="result-hint">{words.sign.will}</p>
          <div className="result-buttons">
            <Button type="primary" htmlType="submit" disabled={sign.isPending} aria-disabled={!ready}>
              {words.sign.confirm}
            </Button>
            <Button onClick={() => setOpen(false)}>{text.common.cancel}</Button>
          </div>
          {sign.error && <FailureMessage failure={failureOf(sign.error)} />}
        </form>
      )}
      {view.permitted.includes('proposal_returned') && (
        <ReasonStep
          words={{ ...words.return, title: words.return.title(applicant.name) }}
          busy={giveBack.isPending}
          error={giveBack.error}
          onConfirm={(reason) => giveBack.mutate({ caseId, resultId: result.id, reason })}
        />
      )}
    </section>
  );
}
