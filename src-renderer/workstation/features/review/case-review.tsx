import { useEffect } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { rememberCase } from '../../ui/navigation/index.ts';
import { CheckPane } from './check/check-pane.tsx';
import { DocumentPane } from './document/document-pane.tsx';
import { CaseFooter } from './footer/case-footer.tsx';
import { CaseHeader } from './header/case-header.tsx';
import { MaterialsPane } from './materials/materials-pane.tsx';
import { ReviewProvider } from './state/review-context.ts';
import { useReviewKeys } from './state/use-review-keys.ts';
import { useReviewModel } from './state/use-review-model.ts';
import './panes.css';
import './review.css';

function OpenCase({ view }: { readonly view: CaseView }) {
  const model = useReviewModel(view);
  useReviewKeys(model);
  const { writes } = model;
  return (
    <ReviewProvider value={model}>
      <article className={`review${model.state.sideBySide ? ' review-wide' : ''}`}>
        <CaseHeader view={view} />
        <div className="review-panes">
          <MaterialsPane />
          <DocumentPane />
          <CheckPane model={model} />
        </div>
        {writes.error && <FailureMessage failure={failureOf(writes.error)} onDismiss={writes.reset} />}
        <CaseFooter view={view} onFocus={model.focusOn} />
      </article>
    </ReviewProvider>
  );
}

export function CaseReview({ caseId }: { readonly caseId: CaseId }) {
  const query = useRead('case.open', { caseId });
  const view = query.data;
  useEffect(() => {
    if (view) rememberCase({ caseId, number: view.record.number, name: view.record.applicant.name });
  }, [caseId, view]);
  if (query.error && !view) {
    return (
      <div className="failure-screen">
        <FailureMessage failure={failureOf(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!view) return <p className="review-loading">{text.review.loading}</p>;
  return <OpenCase key={caseId} view={view} />;
}
