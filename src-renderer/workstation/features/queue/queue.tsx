import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { QueueRow } from '#shared/ipc/views/work-views.ts';
import { failureOf } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { navigate, type QueueRoute } from '../../ui/navigation/index.ts';
import { useMay } from '../../ui/session/use-session.ts';
import { BusinessFilter } from './business-filter.tsx';
import { PinButton } from './pinned-lists.tsx';
import { QueueTable } from './queue-table.tsx';
import { useCursor } from './use-cursor.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { type QueueRows, useQueueRows } from './use-queue-rows.ts';
import { ViewList } from './view-list.tsx';
import './queue.css';

function openRow(row: QueueRow | undefined): void {
  if (row) navigate({ kind: 'case', caseId: row.caseId });
}

/** Enter may come before the answer (a scanner types fast): it is kept until the rows are the right ones. */
function useOpenWhenSettled({ rowAt, settled }: QueueRows, index: number): () => void {
  const [asked, setAsked] = useState(false);
  const open = useRef(() => openRow(rowAt(index)));
  useEffect(() => {
    open.current = () => openRow(rowAt(index));
  });
  useEffect(() => {
    if (!asked || !settled) return;
    setAsked(false);
    open.current();
  }, [asked, settled]);
  return () => setAsked(true);
}

export function Queue({ route }: { readonly route: QueueRoute }) {
  const list = useQueueRows(route);
  const cursor = useCursor(list);
  const openCursor = useOpenWhenSettled(list, cursor.index);
  const mayTakeIn = useMay('intake.create');
  useQueueKeys({ cursor, rowCount: list.count, onOpen: openCursor, mayTakeIn });
  return (
    <div className="queue">
      <ViewList route={route} />
      <section className="queue-main" aria-label={text.queue.title}>
        <header className="queue-head">
          <h1>{text.queue.view[route.view]}</h1>
          {route.text !== '' && <span className="queue-search">{text.queue.searching(route.text)}</span>}
          {list.settled && list.count > 0 && (
            <span className="queue-count">{text.queue.loaded(list.count, list.hasMore)}</span>
          )}
          <span className="queue-space" />
          <PinButton route={route} />
          <BusinessFilter route={route} />
          {mayTakeIn && (
            <Button type="primary" onClick={() => navigate({ kind: 'walk_in' })}>
              {text.queue.walkIn} W
            </Button>
          )}
        </header>
        {list.error && <FailureMessage failure={failureOf(list.error)} onRetry={list.retry} />}
        <QueueTable route={route} list={list} cursor={cursor} onOpen={(index) => openRow(list.rowAt(index))} />
      </section>
    </div>
  );
}
