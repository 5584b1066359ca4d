import { useEffect, useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { ImportOutcome } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { describeReadingFailure, FailureMessage } from '../../ui/failure/index.ts';
import { Mark, type Tone } from '../../ui/marks/index.ts';
import { clearLines, type ImportLine, useImportLines } from './import-store.ts';

function refusalWords(refusal: NonNullable<ImportOutcome['refusal']>): string {
  if (refusal === 'disk_full' || refusal === 'unreadable') return text.addFiles.refusals[refusal];
  // Not taken in: what is said of a stored original does not hold.
  const { happened, action } = describeReadingFailure(refusal);
  return `${happened}${action}`;
}

interface OutcomeWords {
  readonly tone: Tone;
  readonly word: string;
  readonly detail: string;
}

/** An original that stays in the scan folder is said beside what became of the scan, never instead of it. */
function outcomeWords(outcome: ImportOutcome): OutcomeWords {
  const { tone, word, detail } = wordsOfImport(outcome);
  if (!outcome.leftInFolder) return { tone, word, detail };
  const left = text.addFiles.leftInFolder;
  return { tone: 'doubt', word, detail: detail === '' ? left : `${detail}。${left}` };
}

function wordsOfImport(outcome: ImportOutcome): OutcomeWords {
  const words = text.addFiles;
  switch (outcome.outcome) {
    case 'added': {
      const { duplicateOf } = outcome;
      const detail = duplicateOf ? words.alsoIn(duplicateOf.caseNumber, duplicateOf.fileName) : '';
      return { tone: detail === '' ? 'good' : 'doubt', word: words.added, detail };
    }
    case 'duplicate': {
      const { caseNumber, fileName } = outcome.duplicateOf;
      return { tone: 'doubt', word: words.duplicateWord, detail: words.duplicate(caseNumber, fileName) };
    }
    case 'refused':
      return { tone: 'bad', word: words.refused, detail: refusalWords(outcome.refusal) };
  }
}

function Line({ line }: { readonly line: ImportLine }) {
  if (line.kind === 'taking') return <li className="outcome">{text.addFiles.taking(line.fileName)}</li>;
  if (line.kind === 'failed') {
    return (
      <li className="outcome">
        <span className="outcome-name">{line.fileName}</span>
        <FailureMessage failure={line.failure} />
      </li>
    );
  }
  const { tone, word, detail } = outcomeWords(line.outcome);
  return (
    <li className="outcome" data-outcome={line.outcome.outcome}>
      <span className="outcome-name" title={line.fileName}>
        {line.fileName}
      </span>
      <Mark tone={tone} word={word} />
      {detail !== '' && <span className="outcome-detail">{detail}</span>}
    </li>
  );
}

/** Each file's fate stays to be read until somebody clears it. */
export function OutcomeList({ caseId }: { readonly caseId: CaseId }) {
  const lines = useImportLines(caseId);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (lines.length > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [lines]);
  if (lines.length === 0) return null;
  return (
    <div className="outcomes" role="status" aria-label={text.addFiles.outcomes} data-testid="import-outcomes">
      <ul ref={list}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be handed in twice
          <Line key={index} line={line} />
        ))}
      </ul>
      <button type="button" className="link-button" onClick={clearLines}>
        {text.addFiles.clear}
      </button>
    </div>
  );
}
