import { text } from '#shared/i18n/index.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { History } from './history.tsx';
import { Outbox } from './outbox.tsx';
import { StuckItem } from './stuck-item.tsx';
import { SyncHead } from './sync-head.tsx';
import { Uploads } from './uploads.tsx';
import './sync.css';

const EVERY_MS = 5_000;

/** What has not reached the centre and why; what needs a person stands first. */
export function SyncPage() {
  const query = useRead('sync.view', {}, { fresh: true, every: EVERY_MS });
  const today = useFrameStatus()?.today;
  const view = query.data;
  if (query.error) return <FailureMessage failure={failureOf(query.error)} onRetry={() => void query.refetch()} />;
  if (!view || !today) return <p className="screen-loading">{text.frame.loading}</p>;
  const stuck = view.items.filter((item) => item.state === 'conflict' || item.state === 'rejected');
  const waiting = view.items.filter((item) => item.state === 'waiting' || item.state === 'sending');
  return (
    <div className="sync">
      <SyncHead view={view} waiting={waiting.length} today={today} />
      {view.officeRefused.length > 0 && (
        <section className="sync-part" aria-label={text.sync.officeRefused}>
          <h2>{text.sync.officeRefused}</h2>
          {view.officeRefused.map((line) => (
            <p key={line} className="sync-hint">
              ✗ {line}
            </p>
          ))}
        </section>
      )}
      {stuck.length > 0 && (
        <section className="sync-part" aria-label={text.sync.stuck}>
          <h2>
            {text.sync.stuck} {stuck.length}
          </h2>
          <p className="sync-hint">{text.sync.stuckHint}</p>
          {stuck.map((item) => (
            <StuckItem key={item.key} item={item} today={today} />
          ))}
        </section>
      )}
      <Outbox items={waiting} today={today} />
      <div className="sync-columns">
        <Uploads uploads={view.uploads} />
        <History entries={view.history} today={today} />
      </div>
    </div>
  );
}
