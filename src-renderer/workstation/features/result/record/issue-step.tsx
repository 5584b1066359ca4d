import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { afterPrintAll } from '../../../ui/announce/after-step.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { useFrameStatus } from '../../../ui/session/use-session.ts';
import { useShortcuts } from '../../../ui/shortcuts/index.ts';

interface IssueStepProps {
  readonly view: CaseView;
  /** All that are signed: they leave the house together. */
  readonly papers: readonly ResultDocument[];
  /** Whether they were signed at this desk a moment ago: what happens now is asked at once. */
  readonly isExpected: boolean;
}

const CONFIRM = 'issue-confirm';

/** The papers leave the house: named, told, and confirmed. */
export function IssueStep({ view, papers, isExpected }: IssueStepProps) {
  const { id: caseId, applicant } = view.record;
  const words = text.result.issue;
  const numbers = papers.map(({ number }) => number ?? '').join('、');
  const ready = view.permitted.includes('result_issued') && view.blockers.issue.length === 0;
  const [open, setOpen] = useState(isExpected && ready);
  // Online the centre takes the numbers within a moment; a paper printed before that says 暂定 for good.
  const isWaiting = useFrameStatus()?.centre === 'online' && papers.some(({ provisional }) => provisional);
  useEffect(() => {
    if (open && !isWaiting) document.getElementById(CONFIRM)?.focus();
  }, [open, isWaiting]);
  const show = useShowCase();
  const issue = useWrite('result.issue', {
    onDone: (output) => {
      announce(afterPrintAll(words.done(numbers), output.letters));
      setOpen(false);
      show(output.case);
    },
  });
  useShortcuts({
    title: text.result.keys.title,
    shortcuts: [{ chords: ['e'], label: words.step, run: () => ready && setOpen(true) }],
  });
  return (
    <section className="result-step" aria-label={words.step}>
      {view.blockers.issue.map((blocker) => (
        <p key={blocker.text} className="result-blocker">
          ✗ {blocker.text}
        </p>
      ))}
      <Button type="primary" disabled={!ready} aria-keyshortcuts="E" onClick={() => setOpen(true)}>
        {papers.length > 1 ? words.stepAll(papers.length) : words.step} <span className="kbd">E</span>
      </Button>
      <Modal
        open={open}
        title={words.title(numbers, applicant.name)}
        okText={isWaiting ? words.confirmProvisional : words.confirm}
        okButtonProps={{ id: CONFIRM, autoFocus: !isWaiting, loading: issue.isPending }}
        onOk={() => issue.mutate({ caseId, resultIds: papers.map(({ id }) => id) })}
        onCancel={() => setOpen(false)}
      >
        <div className="dialog-body">
          <ol className="issue-will">
            {words.will.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          {isWaiting && <p className="result-hint">{words.waiting}</p>}
          {issue.error && <FailureMessage failure={failureOf(issue.error)} />}
        </div>
      </Modal>
    </section>
  );
}
