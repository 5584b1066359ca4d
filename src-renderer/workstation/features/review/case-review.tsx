import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { failureOf } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { backToQueue } from '../../ui/navigation/index.ts';
import { DropZone } from '../add-files/index.ts';
import { CaseHead, CasePage } from '../case-head/index.ts';
import { CheckPane } from './check/check-pane.tsx';
import { DocumentPane } from './document/document-pane.tsx';
import { CaseFooter } from './footer/case-footer.tsx';
import { MaterialsPane } from './materials/materials-pane.tsx';
import { ReviewProvider } from './state/review-context.ts';
import { usePapersFirst } from './state/use-papers-first.ts';
import { useReviewKeys } from './state/use-review-keys.ts';
import { useReviewModel } from './state/use-review-model.ts';
import './review.css';

function OpenCase({ view }: { readonly view: CaseView }) {
  const model = useReviewModel(view);
  useReviewKeys(model);
  usePapersFirst(view, model.state.shown?.documentId ?? null);
  const { writes } = model;
  const mayAdd = view.permitted.includes('document_added');
  return (
    <ReviewProvider value={model}>
      <article className={`review${model.state.sideBySide ? ' review-wide' : ''}`}>
        <CaseHead view={view} back={text.review.back} onBack={backToQueue} />
        <DropZone caseId={view.record.id} materialRow={null} enabled={mayAdd} className="review-panes">
          <MaterialsPane />
          <DocumentPane />
          <CheckPane model={model} />
        </DropZone>
        {writes.error && <FailureMessage failure={failureOf(writes.error)} onDismiss={writes.reset} />}
        <CaseFooter model={model} />
      </article>
    </ReviewProvider>
  );
}

export function CaseReview({ caseId }: { readonly caseId: CaseId }) {
  return <CasePage caseId={caseId}>{(view) => <OpenCase key={caseId} view={view} />}</CasePage>;
}
