import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { fromDayNumber } from '#shared/kernel/civil-date.ts';
import type { QueueRoute } from '../../ui/navigation/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { ColumnHead, HeadRow } from './grid-parts.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueLine } from './queue-line.tsx';
import { ROW_HEIGHT, rowWindow, scrollToRow } from './row-window.ts';
import type { Cursor } from './use-cursor.ts';
import type { QueueRows } from './use-queue-rows.ts';

/** Rows before the end at which the next page is asked for. */
const AHEAD = 40;
const COLUMNS = [
  'number',
  'name',
  'business',
  'place',
  'state',
  'assignee',
  'submitted',
  'due',
  'remaining',
  'marks',
] as const;

/** Before main has said what day it is, every year is written out. */
const EPOCH = fromDayNumber(0);

interface QueueTableProps {
  readonly route: QueueRoute;
  readonly list: QueueRows;
  readonly cursor: Cursor;
  readonly onOpen: (index: number) => void;
}

/** Tens of thousands of cases, of which only those in sight are drawn. */
export function QueueTable({ route, list, cursor, onOpen }: QueueTableProps) {
  const body = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, height: 600 });
  const { rows, loadMore } = list;
  const shown = rowWindow(place.top, place.height, rows.length);

  const measure = () => {
    const element = body.current;
    if (element) setPlace({ top: element.scrollTop, height: element.clientHeight });
  };

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setPlace({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = body.current;
    if (element && cursor.index >= 0) {
      element.scrollTop = scrollToRow(cursor.index, element.scrollTop, element.clientHeight);
    }
  }, [cursor.index]);

  useEffect(() => {
    if (list.hasMore && shown.end > rows.length - AHEAD) loadMore();
  });

  const current = rows[cursor.index];
  const today = useFrameStatus()?.today ?? current?.submittedOn ?? EPOCH;
  const isEmpty = list.settled && rows.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see grid-parts.tsx
    <div
      className="queue-table"
      role="grid"
      aria-label={text.queue.table}
      aria-rowcount={list.hasMore ? -1 : rows.length + 1}
      aria-activedescendant={current ? `case-${current.caseId}` : undefined}
      tabIndex={0}
    >
      <HeadRow>
        {COLUMNS.map((column) => (
          <ColumnHead key={column} column={column}>
            {text.queue.columns[column]}
          </ColumnHead>
        ))}
      </HeadRow>
      <div ref={body} className="queue-body" role={isEmpty ? 'presentation' : 'rowgroup'} onScroll={measure}>
        {isEmpty ? (
          <QueueEmpty route={route} />
        ) : (
          <div className="queue-scroll" style={{ height: rows.length * ROW_HEIGHT }}>
            {rows.slice(shown.first, shown.end).map((row, offset) => {
              const index = shown.first + offset;
              return (
                <QueueLine
                  key={row.caseId}
                  row={row}
                  index={index}
                  current={index === cursor.index}
                  today={today}
                  onPoint={() => cursor.moveTo(index)}
                  onOpen={() => onOpen(index)}
                />
              );
            })}
          </div>
        )}
      </div>
    </div>
  );
}
