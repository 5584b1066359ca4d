import { type ReactNode, useEffect } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { rememberCase } from '../../ui/navigation/index.ts';

interface CasePageProps {
  readonly caseId: CaseId;
  readonly children: (view: CaseView) => ReactNode;
}

/** Opens a case for a screen: waiting, failure and the remembered tab are the same on all of them. */
export function CasePage({ caseId, children }: CasePageProps) {
  const query = useRead('case.open', { caseId });
  // What was begun on it is asked for beside it, so that no form opens without its draft.
  const drafts = useRead('draft.list', { caseId });
  const view = drafts.data && query.data;
  const error = query.error ?? drafts.error;
  useEffect(() => {
    if (view) rememberCase({ caseId, number: view.record.number, name: view.record.applicant.name });
  }, [caseId, view]);
  if (view) return children(view);
  if (!error) return <p className="screen-loading">{text.review.loading}</p>;
  return (
    <div className="failure-screen">
      <FailureMessage
        failure={failureOf(error)}
        onRetry={() => void Promise.all([query.refetch(), drafts.refetch()])}
      />
    </div>
  );
}
