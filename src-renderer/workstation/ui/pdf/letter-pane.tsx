import { failureOf } from '../../bridge/index.ts';
import { FailureMessage } from '../failure/index.ts';
import { LetterView } from './letter-view.tsx';
import type { Letter } from './use-letter.ts';

interface LetterPaneProps {
  readonly preview: Letter;
  readonly title: string;
}

/** The preview, or why it could not be set. */
export function LetterPane({ preview, title }: LetterPaneProps) {
  return (
    <div className="letter-pane">
      {preview.error && <FailureMessage failure={failureOf(preview.error)} onRetry={preview.retry} />}
      <LetterView letter={preview.letter} busy={preview.busy} title={title} />
    </div>
  );
}
