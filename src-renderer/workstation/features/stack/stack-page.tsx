import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { StackRow } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import { RunPanel } from './run-panel.tsx';
import { usePrintRun } from './use-print-run.ts';
import './stack.css';

const words = text.stack;

interface StackTableProps {
  readonly rows: readonly StackRow[];
  readonly chosen: ReadonlySet<CaseId>;
  readonly onToggle: (caseId: CaseId) => void;
}

function StackTable({ rows, chosen, onToggle }: StackTableProps) {
  return (
    <table className="stack-table">
      <thead>
        <tr>
          <th scope="col">{words.columns.chosen}</th>
          <th scope="col">{words.columns.number}</th>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.papers}</th>
          <th scope="col">{words.columns.signed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.caseId}>
            <td>
              <Checkbox
                aria-label={words.choose(row.number, row.name)}
                checked={chosen.has(row.caseId)}
                disabled={row.waits !== null}
                onChange={() => onToggle(row.caseId)}
              />
            </td>
            <td>
              <button
                type="button"
                className="link-button"
                onClick={() => navigate({ kind: 'result', caseId: row.caseId })}
              >
                {row.number}
              </button>
            </td>
            <td>{row.name}</td>
            <td>
              {row.papers.map(({ resultId, kind, number }) => (
                <p key={resultId}>
                  {text.domain.RESULT_KIND_NAMES[kind]} <span className="mono">{number}</span>
                </p>
              ))}
              {row.waits && <p className="stack-waits">✗ {words.waits[row.waits]}</p>}
            </td>
            <td>
              {row.signedAt && `${shanghaiDate(row.signedAt)} ${shanghaiTime(row.signedAt).slice(0, 5)}`}{' '}
              {row.signerName}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 批量出证: everything that was signed today goes out in one go, each paper frozen, printed and counted as by itself. */
export function StackPage() {
  const today = useFrameStatus()?.today;
  const stack = useRead('result.stack', {}, { fresh: true });
  const [picked, setPicked] = useState<ReadonlySet<CaseId> | null>(null);
  const [asking, setAsking] = useState(false);
  const { run, start, stop, clear } = usePrintRun();
  const ready = (stack.data ?? []).filter(({ waits }) => waits === null);
  const signedToday = ready.filter(({ signedAt }) => signedAt !== null && shanghaiDate(signedAt) === today);
  const chosen = picked ?? new Set(signedToday.map(({ caseId }) => caseId));
  const rows = ready.filter(({ caseId }) => chosen.has(caseId));
  const papers = rows.reduce((sum, row) => sum + row.papers.length, 0);
  const isRunning = run !== null && (run.state === 'running' || run.state === 'stopping');
  const mayGo = rows.length > 0 && !isRunning;
  const toggle = (caseId: CaseId) => {
    const next = new Set(chosen);
    if (!next.delete(caseId)) next.add(caseId);
    setPicked(next);
  };
  useShortcuts({
    title: words.title,
    shortcuts: [{ chords: ['ctrl+enter'], label: words.go, run: () => mayGo && setAsking(true) }],
  });
  return (
    <div className="stack">
      <header className="stack-head">
        <h1>{words.title}</h1>
        <Button disabled={isRunning} onClick={() => setPicked(null)}>
          {words.today(signedToday.length)}
        </Button>
        <Button disabled={isRunning} onClick={() => setPicked(new Set(ready.map(({ caseId }) => caseId)))}>
          {words.all(ready.length)}
        </Button>
        <Button disabled={isRunning} onClick={() => setPicked(new Set())}>
          {words.none}
        </Button>
        <Button type="primary" disabled={!mayGo} aria-keyshortcuts="Control+Enter" onClick={() => setAsking(true)}>
          {words.go} {papers > 0 && words.count(papers)} <span className="kbd">Ctrl+Enter</span>
        </Button>
      </header>
      <p className="stack-hint">{words.hint}</p>
      {run && <RunPanel run={run} onStop={stop} onClose={clear} />}
      {stack.error && <FailureMessage failure={failureOf(stack.error)} onRetry={() => void stack.refetch()} />}
      {stack.data?.length === 0 && !run && <p className="stack-hint">{words.empty}</p>}
      {stack.data && stack.data.length > 0 && !isRunning && (
        <StackTable rows={stack.data} chosen={chosen} onToggle={toggle} />
      )}
      <Modal
        open={asking}
        title={words.ask(rows.length, papers)}
        okText={words.go}
        onOk={() => {
          setAsking(false);
          setPicked(null);
          void start(rows);
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{words.will}</p>
      </Modal>
    </div>
  );
}
