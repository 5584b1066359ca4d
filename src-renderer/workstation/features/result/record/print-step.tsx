import { Button } from 'antd';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { afterPrint } from '../../../ui/announce/after-step.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { ReasonStep } from './reason-step.tsx';

interface PrintStepProps {
  readonly view: CaseView;
  readonly result: ResultDocument;
}

/** Until a printer has taken the paper: the original, as often as it needs. No reason, no mark. */
function FirstPrint({ view, result }: PrintStepProps) {
  const words = text.result.print;
  const show = useShowCase();
  const print = useWrite('result.print', {
    onDone: ({ case: next, letter }) => {
      announce(letter.printed ? afterPrint(words.done(result.number ?? ''), letter) : words.again);
      show(next);
    },
  });
  return (
    <>
      <p className="result-hint">{words.hint}</p>
      <Button
        type="primary"
        loading={print.isPending}
        onClick={() => print.mutate({ caseId: view.record.id, resultId: result.id })}
      >
        {words.confirm}
      </Button>
      {print.error && <FailureMessage failure={failureOf(print.error)} />}
    </>
  );
}

function Reprint({ view, result }: PrintStepProps) {
  const words = text.result.reprint;
  const number = result.number ?? '';
  const show = useShowCase();
  const reprint = useWrite('result.reprint', {
    onDone: ({ case: next, letter }) => {
      announce(letter.printed ? afterPrint(words.done(number), letter) : words.again);
      show(next);
    },
  });
  return (
    <ReasonStep
      words={{ ...words, title: words.title(number) }}
      busy={reprint.isPending}
      error={reprint.error}
      onConfirm={(reason) => reprint.mutate({ caseId: view.record.id, resultId: result.id, reason })}
    />
  );
}

/** A paper that is out: first on paper at all, from then on only as 补打. Closes by itself once it is counted. */
export function PrintStep({ view, result }: PrintStepProps) {
  if (!view.permitted.includes('result_printed')) return null;
  return result.prints === 0 ? (
    <FirstPrint view={view} result={result} />
  ) : (
    <Reprint key={`reprint ${result.prints}`} view={view} result={result} />
  );
}
