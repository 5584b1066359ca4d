import type { ResultKind } from '#shared/domain/case/case-record.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';

interface DraftBlockersProps {
  readonly view: CaseView;
  readonly kind: ResultKind;
}

/** A refusal may be proposed whatever is missing: that it is missing may be its very reason. */
export function DraftBlockers({ view, kind }: DraftBlockersProps) {
  const blockers = view.blockers.propose;
  if (isRefusalResult(kind) || blockers.length === 0) return null;
  return (
    <section className="draft-blockers" aria-label={text.result.blocked}>
      <h2>
        {text.result.blocked} {blockers.length}
      </h2>
      <ol>
        {blockers.map((blocker) => (
          <li key={`${blocker.target.kind} ${blocker.target.key} ${blocker.text}`}>✗ {blocker.text}</li>
        ))}
      </ol>
    </section>
  );
}
