import { Button } from 'antd';
import { useEffect } from 'react';
import type { ReadingFailure } from '#shared/domain/reading/reading-result.ts';
import { canTryAgain } from '#shared/domain/reading/try-again.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useWrite } from '../../../bridge/index.ts';
import { describeReadingFailure, FailureMessage } from '../../../ui/failure/index.ts';

interface PaperStateProps {
  readonly paper: DocumentView;
  /** A page is there to look at: only a strip above it. */
  readonly compact: boolean;
}

interface StateWords {
  readonly title: string;
  readonly hint: string;
  readonly progress: { readonly page: number; readonly pages: number } | null;
  readonly offer: 'cancel' | 'retry' | null;
}

function failedWords(failure: ReadingFailure): StateWords {
  const { happened, safe, action } = describeReadingFailure(failure);
  return { title: happened, hint: `${safe}${action}`, progress: null, offer: canTryAgain(failure) ? 'retry' : null };
}

function wordsOf({ held, reading }: DocumentView): StateWords {
  const words = text.review.stage;
  if (!held) return { title: words.notHeld, hint: words.notHeldHint, progress: null, offer: null };
  switch (reading.kind) {
    case 'waiting':
      return { title: words.waiting, hint: words.waitingHint, progress: null, offer: 'cancel' };
    case 'reading':
      return {
        title: words.reading(reading.page, reading.pages),
        hint: words.waitingHint,
        progress: reading,
        offer: 'cancel',
      };
    case 'failed':
      return failedWords(reading.failure);
    case 'cancelled':
      return { title: words.cancelled, hint: words.cancelledHint, progress: null, offer: 'retry' };
    case 'read':
      return { title: text.review.reading.read, hint: '', progress: null, offer: null };
  }
}

/** What lies on the table is read before what nobody looks at. */
function usePreference({ documentId, held, reading }: DocumentView): void {
  const { mutate } = useWrite('reading.prefer');
  const isWaiting = held && reading.kind === 'waiting';
  useEffect(() => {
    if (isWaiting) mutate({ documentId });
  }, [isWaiting, documentId, mutate]);
}

/** Where a paper is on its way: not here yet, waiting, being read, failed. */
export function PaperState({ paper, compact }: PaperStateProps) {
  const { documentId } = paper;
  usePreference(paper);
  const cancel = useWrite('reading.cancel');
  const retry = useWrite('reading.retry');
  const error = cancel.error ?? retry.error;
  const { title, hint, progress, offer } = wordsOf(paper);
  const failed = paper.held && paper.reading.kind === 'failed';
  return (
    <div className={compact ? 'paper-strip' : 'stage stage-message'} role="status" data-testid="paper-state">
      <p className={`stage-title${failed ? ' stage-failed' : ''}`}>
        {failed && <span aria-hidden="true">✗ </span>}
        {title}
      </p>
      {progress && <progress max={progress.pages} value={progress.page} aria-label={title} />}
      {hint !== '' && (failed || !compact) && <p>{hint}</p>}
      {offer === 'cancel' && (
        <Button size="small" disabled={cancel.isPending} onClick={() => cancel.mutate({ documentId })}>
          {text.review.stage.cancel}
        </Button>
      )}
      {offer === 'retry' && (
        <Button size="small" disabled={retry.isPending} onClick={() => retry.mutate({ documentId })}>
          {text.review.stage.retry}
        </Button>
      )}
      {error && <FailureMessage failure={failureOf(error)} />}
    </div>
  );
}
