import { Button, Progress } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { describeFailure } from '#shared/i18n/zh-cn/failures.ts';
import { navigate } from '../../ui/navigation/index.ts';
import type { Outcome, Run } from './use-print-run.ts';

const words = text.stack;

function said(outcome: Outcome): string {
  return outcome.kind === 'failed' ? describeFailure(outcome.failure).happened : words.notPrinted;
}

interface RunPanelProps {
  readonly run: Run;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** How far the run is, and at its end what came out and what did not. */
export function RunPanel({ run, onStop, onClose }: RunPanelProps) {
  const { rows, outcomes, state } = run;
  const isOver = state === 'ended' || state === 'stopped';
  const printed = [...outcomes.values()].filter(({ kind }) => kind === 'printed').length;
  const trouble = rows.flatMap((row) => {
    const outcome = outcomes.get(row.caseId);
    return outcome && outcome.kind !== 'printed' ? [{ row, outcome }] : [];
  });
  return (
    <section className="stack-run" aria-label={words.run} data-testid="print-run" data-state={state}>
      <Progress
        percent={Math.round((100 * outcomes.size) / rows.length)}
        showInfo={false}
        status={trouble.length > 0 ? 'exception' : 'normal'}
        aria-label={words.run}
      />
      <p role="status">
        {isOver
          ? words.ended(printed, trouble.length, rows.length - outcomes.size)
          : words.progress(outcomes.size, rows.length)}
      </p>
      {trouble.length > 0 && (
        <ul>
          {trouble.map(({ row, outcome }) => (
            <li key={row.caseId}>
              <button
                type="button"
                className="link-button"
                onClick={() => navigate({ kind: 'result', caseId: row.caseId })}
              >
                {row.number} {row.name}
              </button>{' '}
              ✗ {said(outcome)}
            </li>
          ))}
        </ul>
      )}
      {isOver ? (
        <Button onClick={onClose}>{text.common.dismiss}</Button>
      ) : (
        <Button disabled={state === 'stopping'} onClick={onStop}>
          {state === 'stopping' ? words.stopping : words.stop}
        </Button>
      )}
    </section>
  );
}
