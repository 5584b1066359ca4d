import { useState } from 'react';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { livePapers, papersAt, stageOf } from '#shared/domain/results/papers.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { call } from '../../../bridge/index.ts';
import { LetterPane, useLetter } from '../../../ui/pdf/index.ts';
import { currentResult } from '../current-result.ts';
import { EarlierResults } from './earlier-results.tsx';
import { IssueStep } from './issue-step.tsx';
import { IssuedActions } from './issued-actions.tsx';
import { PaperList } from './paper-list.tsx';
import { ResultFacts } from './result-facts.tsx';
import { SignStep } from './sign-step.tsx';

interface StepProps {
  readonly view: CaseView;
  readonly result: ResultDocument;
}

/** What this desk has just done with the papers, so that it goes on with what comes next. */
type JustDone = 'proposed' | 'signed' | null;

/** The step of the paper that is shown; papers that stand alike are signed and issued together. */
function Step({ view, result, justDone, onSigned }: StepProps & { justDone: JustDone; onSigned: () => void }) {
  // Given up before it was out: the paper stays to be looked at.
  if (view.record.state.kind === 'withdrawn') return null;
  switch (stageOf(result)) {
    case 'proposed':
      return (
        <SignStep
          view={view}
          result={result}
          papers={papersAt(view.record, 'proposed')}
          isExpected={justDone === 'proposed'}
          onSigned={onSigned}
        />
      );
    case 'signed':
      return <IssueStep view={view} papers={papersAt(view.record, 'signed')} isExpected={justDone === 'signed'} />;
    default:
      return <IssuedActions view={view} result={result} />;
  }
}

interface RecordDeskProps {
  readonly view: CaseView;
  /** Whether the papers were proposed on this screen a moment ago. */
  readonly isJustProposed: boolean;
  readonly onAdd: () => void;
}

/** The papers on record: the life of each so far, its next step, and the very PDF. */
export function RecordDesk({ view, isJustProposed, onAdd }: RecordDeskProps) {
  const { record, permitted } = view;
  const [chosen, setChosen] = useState<ResultDocument['id'] | null>(null);
  const [justDone, setJustDone] = useState<JustDone>(isJustProposed ? 'proposed' : null);
  const papers = livePapers(record);
  const result = papers.find(({ id }) => id === chosen) ?? currentResult(record);
  if (!result) return null;
  return (
    <div className="screen-desk">
      <section className="screen-form" aria-label={text.result.title}>
        <PaperList
          papers={papers}
          shown={result}
          onShow={({ id }) => setChosen(id)}
          onAdd={permitted.includes('result_proposed') ? onAdd : null}
        />
        <ResultFacts result={result} />
        <Step key={result.id} view={view} result={result} justDone={justDone} onSigned={() => setJustDone('signed')} />
        <EarlierResults record={record} />
      </section>
      <PaperLetter view={view} result={result} />
    </div>
  );
}

function PaperLetter({ view, result }: StepProps) {
  const input = { caseId: view.record.id, kind: result.kind, values: result.values, resultId: result.id };
  const content = JSON.stringify([input, result.number, result.issuedAt]);
  const preview = useLetter(content, () => call('result.preview', input));
  return <LetterPane preview={preview} title={text.domain.RESULT_KIND_NAMES[result.kind]} />;
}
