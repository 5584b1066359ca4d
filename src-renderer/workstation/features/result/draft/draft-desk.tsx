import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useRead } from '../../../bridge/index.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { DraftForm } from './draft-form.tsx';

interface DraftDeskProps {
  readonly view: CaseView;
  readonly onProposed: () => void;
}

export function DraftDesk({ view, onProposed }: DraftDeskProps) {
  const drafts = useRead('result.drafts', { caseId: view.record.id });
  if (drafts.error) return <FailureMessage failure={failureOf(drafts.error)} onRetry={() => void drafts.refetch()} />;
  if (!drafts.data) return <p className="screen-loading">{text.frame.loading}</p>;
  return <DraftForm view={view} drafts={drafts.data} onProposed={onProposed} />;
}
