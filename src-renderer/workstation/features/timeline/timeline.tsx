import { text } from '#shared/i18n/index.ts';
import type { TimelineEntry } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { ProvisionalTag } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';

function LinkedCase({ linked }: { readonly linked: NonNullable<TimelineEntry['linked']> }) {
  return (
    <button type="button" className="link-button" onClick={() => navigate({ kind: 'case', caseId: linked.caseId })}>
      {text.recheck.open(linked.number)}
    </button>
  );
}

/** The latest step first. */
export function Timeline({ caseId }: { readonly caseId: CaseId }) {
  const query = useRead('case.timeline', { caseId }, { fresh: true });
  if (query.error) return <FailureMessage failure={failureOf(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <p>{text.frame.loading}</p>;
  return (
    <ol className="timeline" aria-label={text.timeline.timeline}>
      {query.data.toReversed().map((entry) => (
        <li key={`${entry.at} ${entry.revision ?? entry.linked?.number}`} className="timeline-entry">
          <p className="timeline-when">
            <time>
              {shanghaiDate(entry.at)} {shanghaiTime(entry.at).slice(0, 5)}
            </time>{' '}
            · {entry.actor.name}
            {entry.revision !== null && ` · ${text.timeline.revision(entry.revision)}`}{' '}
            {!entry.confirmed && <ProvisionalTag why={text.timeline.unconfirmed} />}
          </p>
          <p>{visibleText(entry.text)}</p>
          {entry.linked && <LinkedCase linked={entry.linked} />}
          {entry.reason !== null && <p className="timeline-reason">{text.timeline.reason(entry.reason)}</p>}
        </li>
      ))}
    </ol>
  );
}
