import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { call } from '../../../bridge/index.ts';
import { LetterPane, useLetter } from '../../../ui/pdf/index.ts';
import { EarlierResults } from './earlier-results.tsx';
import { IssueStep } from './issue-step.tsx';
import { IssuedActions } from './issued-actions.tsx';
import { ResultFacts } from './result-facts.tsx';
import { SignStep } from './sign-step.tsx';

interface RecordDeskProps {
  readonly view: CaseView;
  readonly result: ResultDocument;
}

function Step({ view, result }: RecordDeskProps) {
  switch (view.record.state.kind) {
    case 'proposed':
      return <SignStep view={view} result={result} />;
    case 'signed':
      return <IssueStep view={view} result={result} />;
    default:
      return <IssuedActions view={view} result={result} />;
  }
}

/** A result on record: its life so far, its next step, and the very PDF. */
export function RecordDesk({ view, result }: RecordDeskProps) {
  const input = { caseId: view.record.id, kind: result.kind, values: result.values, resultId: result.id };
  const content = JSON.stringify([input, result.number, result.issuedAt]);
  const preview = useLetter(content, () => call('result.preview', input));
  return (
    <div className="screen-desk">
      <section className="screen-form" aria-label={text.result.title}>
        <ResultFacts result={result} />
        <Step view={view} result={result} />
        <EarlierResults record={view.record} />
      </section>
      <LetterPane preview={preview} title={text.domain.RESULT_KIND_NAMES[result.kind]} />
    </div>
  );
}
