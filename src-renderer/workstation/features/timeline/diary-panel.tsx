import { isOpenState } from '#shared/domain/case/transitions.ts';
import { queriesOf } from '#shared/domain/case/verification-query.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { AskForm } from './ask-form.tsx';
import { QueryEntry } from './query-entry.tsx';

const words = text.diary;

/** 核查日记: what institutions were asked, by which way, what they said, and when to ask again. */
export function DiaryPanel({ view }: { readonly view: CaseView }) {
  const today = useFrameStatus()?.today;
  const queries = queriesOf(view.record);
  const mayWrite = view.permitted.includes('verification_asked');
  if (today === undefined) return null;
  const isOpen = queries.some(({ answer }) => answer === null);
  return (
    <div className="diary">
      {queries.length === 0 && <p className="timeline-when">{words.none}</p>}
      {isOpen && !isOpenState(view.record.state.kind) && <p className="timeline-reason">{words.afterDecision}</p>}
      <ol className="timeline" aria-label={words.open}>
        {queries.toReversed().map((query) => (
          <QueryEntry key={query.id} view={view} query={query} today={today} mayWrite={mayWrite} />
        ))}
      </ol>
      {mayWrite && <AskForm key={queries.length} view={view} today={today} />}
    </div>
  );
}
