import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { useShowCase, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { RecheckButton } from '../../recheck/index.ts';
import { PrintStep } from './print-step.tsx';
import { ReasonStep } from './reason-step.tsx';

interface IssuedActionsProps {
  readonly view: CaseView;
  readonly result: ResultDocument;
}

/** A recheck that changed the 专业领域 is why the certificate goes (P四). */
function revokeReason({ links }: CaseView): string {
  const changed = links.rechecks.findLast((link) => link.outcome?.decision === 'changed');
  const { outcome } = changed ?? {};
  return changed && outcome ? text.recheck.revokeReason(changed.number, outcome.field) : '';
}

/** After the paper is out: print it, or take it back. */
export function IssuedActions({ view, result }: IssuedActionsProps) {
  const { id: caseId, applicant } = view.record;
  const words = text.result;
  const number = result.number ?? '';
  const show = useShowCase();
  const revoke = useWrite('result.revoke', {
    onDone: (next) => {
      announce(words.revoke.done(number));
      show(next);
    },
  });
  return (
    <section className="result-step result-buttons" aria-label={words.title}>
      <PrintStep view={view} result={result} />
      {view.permitted.includes('result_revoked') && (
        <ReasonStep
          words={{
            ...words.revoke,
            title: words.revoke.title(number, applicant.name),
            confirm: words.revoke.confirm(number),
          }}
          danger
          initial={revokeReason(view)}
          busy={revoke.isPending}
          error={revoke.error}
          onConfirm={(reason) => revoke.mutate({ caseId, resultId: result.id, reason })}
        />
      )}
      <RecheckButton view={view} />
    </section>
  );
}
