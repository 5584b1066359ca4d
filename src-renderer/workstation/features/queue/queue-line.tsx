import { isOpenState } from '#shared/domain/case/transitions.ts';
import { countryName } from '#shared/domain/places/countries.ts';
import { text } from '#shared/i18n/index.ts';
import type { QueueRow } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shortDate } from '../../ui/format/dates.ts';
import { Identifier, ProvisionalTag, Remaining, Tag } from '../../ui/marks/index.ts';
import { Cell, Row } from './grid-parts.tsx';

interface QueueLineProps {
  readonly row: QueueRow;
  readonly index: number;
  readonly top: number;
  readonly current: boolean;
  readonly today: CivilDate;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

function placeOf({ country, institution }: QueueRow): string {
  const parts = [country === null ? null : countryName(country), institution];
  return parts.filter((part) => part !== null).join(' · ') || text.common.none;
}

/** Only the double click opens: a single one points, as the arrow keys do. */
export function QueueLine({ row, index, top, current, today, onPoint, onOpen }: QueueLineProps) {
  const place = placeOf(row);
  return (
    <Row id={`case-${row.caseId}`} index={index} top={top} current={current} onClick={onPoint} onDoubleClick={onOpen}>
      <Cell column="number">
        <button type="button" className="plain-button queue-open" tabIndex={-1} onClick={onOpen}>
          <Identifier value={row.number} />
        </button>
      </Cell>
      <Cell column="name" title={`${row.name} ${row.nameLatin ?? ''}`}>
        <span className="queue-name">{row.name}</span>
        {row.nameLatin !== null && <span className="queue-latin">{row.nameLatin}</span>}
      </Cell>
      <Cell column="business">{text.domain.BUSINESS_SHORT_NAMES[row.business]}</Cell>
      <Cell column="place" title={place}>
        {place}
      </Cell>
      <Cell column="state">{text.domain.STATE_NAMES[row.state]}</Cell>
      <Cell column="assignee">{row.assigneeName ?? <span className="queue-nobody">{text.queue.nobody}</span>}</Cell>
      <Cell column="submitted" title={row.submittedOn}>
        {shortDate(row.submittedOn, today)}
      </Cell>
      <Cell column="due" title={row.dueOn ?? undefined}>
        {row.dueOn === null ? text.common.none : shortDate(row.dueOn, today)}
      </Cell>
      <Cell column="remaining">
        {isOpenState(row.state) ? <Remaining days={row.remainingDays} /> : text.common.none}
      </Cell>
      <Cell column="marks">
        {row.green && <Tag tone="green">{text.queue.green}</Tag>}
        {row.provisional && <ProvisionalTag />}
        {row.unsent > 0 && <Tag tone="accent">{text.queue.unsent(row.unsent)}</Tag>}
      </Cell>
    </Row>
  );
}

/** A place in the list whose row is on its way. */
export function WaitingLine({ index, top }: Pick<QueueLineProps, 'index' | 'top'>) {
  return (
    <Row id={`waiting-${index}`} index={index} top={top} current={false}>
      <Cell column="number">{text.queue.waiting}</Cell>
    </Row>
  );
}
