import { text } from '#shared/i18n/index.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { CasePage } from '../case-head/index.ts';
import { SupplementDesk } from './supplement-desk.tsx';

/** Read here, in this render: what is first read inside of `CasePage` is not watched by the query. */
export function SupplementPage({ caseId }: { readonly caseId: CaseId }) {
  const { data, error, isFetchedAfterMount, refetch } = useRead('supplement.draft', { caseId }, { fresh: true });
  if (error) return <FailureMessage failure={failureOf(error)} onRetry={() => void refetch()} />;
  const draft = isFetchedAfterMount ? data : undefined;
  return (
    <CasePage caseId={caseId}>
      {(view) =>
        draft ? (
          <SupplementDesk key={caseId} view={view} draft={draft} />
        ) : (
          <p className="screen-loading">{text.frame.loading}</p>
        )
      }
    </CasePage>
  );
}
