import { useEffect, useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import { fromDayNumber } from '#shared/kernel/civil-date.ts';
import type { QueueRoute } from '../../ui/navigation/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { ColumnHead, HeadRow } from './grid-parts.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueLine, WaitingLine } from './queue-line.tsx';
import { ROW_HEIGHT, rowWindow, scrollHeight } from './row-window.ts';
import type { Cursor } from './use-cursor.ts';
import type { QueueRows } from './use-queue-rows.ts';
import { useScrollPlace } from './use-scroll-place.ts';

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

/** A million cases, of which only those in sight are asked for and drawn. */
export function QueueTable({ route, list, cursor, onOpen }: QueueTableProps) {
  const body = useRef<HTMLDivElement>(null);
  const { count } = list;
  const { place, height, onScroll, onScrollEnd } = useScrollPlace(body, count, cursor.index, list.listKey);
  const shown = rowWindow(place.top, height, count);
  useEffect(() => list.show(shown));

  const current = list.rowAt(cursor.index);
  const today = useFrameStatus()?.today ?? current?.submittedOn ?? EPOCH;
  const lines = Array.from({ length: shown.end - shown.first }, (_, offset) => shown.first + offset);
  const isEmpty = list.settled && count === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see grid-parts.tsx
    <div
      className="queue-table"
      role="grid"
      aria-label={text.queue.table}
      aria-rowcount={list.hasMore ? -1 : count + 1}
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
      <div
        ref={body}
        className="queue-body"
        role={isEmpty ? 'presentation' : 'rowgroup'}
        onScroll={onScroll}
        onScrollEnd={onScrollEnd}
      >
        {isEmpty ? (
          <QueueEmpty route={route} />
        ) : (
          <div className="queue-scroll" style={{ height: scrollHeight(count) }}>
            {lines.map((index) => {
              const row = list.rowAt(index);
              const top = place.bar + index * ROW_HEIGHT - place.top;
              if (!row) return <WaitingLine key={index} index={index} top={top} />;
              return (
                <QueueLine
                  key={row.caseId}
                  row={row}
                  index={index}
                  top={top}
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
