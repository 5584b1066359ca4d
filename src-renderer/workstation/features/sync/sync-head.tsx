import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { SyncView } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { failureOf, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { shortMoment } from '../../ui/format/dates.ts';
import { Mark } from '../../ui/marks/index.ts';

interface SyncHeadProps {
  readonly view: SyncView;
  readonly waiting: number;
  readonly today: CivilDate;
}

const TONES = { online: 'good', offline: 'doubt', unknown: 'idle' } as const;

export function SyncHead({ view, waiting, today }: SyncHeadProps) {
  const words = text.sync;
  const now = useWrite('sync.now', { onDone: () => announce(words.asked) });
  const { state, centreUrl, lastContact, lastError, downloadsWaiting } = view;
  return (
    <header className="sync-head">
      <h1>{words.title}</h1>
      <dl className="sync-facts">
        <div>
          <dt>{words.centre}</dt>
          <dd title={centreUrl ?? undefined}>
            {centreUrl === null ? words.noCentre : <Mark tone={TONES[state]} word={words.state[state]} />}
          </dd>
        </div>
        <div>
          <dt>{words.lastContact}</dt>
          <dd>{lastContact === null ? words.never : shortMoment(lastContact, today)}</dd>
        </div>
        <div>
          <dt>{words.waiting}</dt>
          <dd>{waiting}</dd>
        </div>
        <div>
          <dt>{words.downloads}</dt>
          <dd>{words.files(downloadsWaiting)}</dd>
        </div>
        <div>
          <dt>{words.lastError}</dt>
          <dd>{lastError ?? words.noError}</dd>
        </div>
      </dl>
      <Button type="primary" loading={now.isPending} onClick={() => now.mutate({})}>
        {words.now}
      </Button>
      {now.error && <FailureMessage failure={failureOf(now.error)} onDismiss={now.reset} />}
    </header>
  );
}
