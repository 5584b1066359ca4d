import { text } from '#shared/i18n/index.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { CasePage } from '../case-head/index.ts';
import { SupplementDesk } from './supplement-desk.tsx';

export function SupplementPage({ caseId }: { readonly caseId: CaseId }) {
  const draft = useRead('supplement.draft', { caseId }, { fresh: true });
  if (draft.error) return <FailureMessage failure={failureOf(draft.error)} onRetry={() => void draft.refetch()} />;
  return (
    <CasePage caseId={caseId}>
      {(view) =>
        draft.data && draft.isFetchedAfterMount ? (
          <SupplementDesk key={caseId} view={view} draft={draft.data} />
        ) : (
          <p className="screen-loading">{text.frame.loading}</p>
        )
      }
    </CasePage>
  );
}
