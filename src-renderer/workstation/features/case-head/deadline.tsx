import { Popover } from 'antd';
import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { text } from '#shared/i18n/index.ts';
import { ProvisionalTag, Remaining } from '../../ui/marks/index.ts';
import { WhyThisDate } from './why-this-date.tsx';

function ClockLine({ clock }: { readonly clock: Clock }) {
  const words = text.review.deadline;
  return (
    <Popover content={<WhyThisDate clock={clock} />} trigger="click" placement="bottomLeft" title={words.why}>
      <button type="button" className="deadline" title={words.why} data-testid={`clock-${clock.code}`}>
        <span className="deadline-name">{clock.name}</span>
        <span>{words.limit(clock.limitDays)}</span>
        <Remaining days={clock.paused ? null : clock.remainingDays} />
        {clock.dueOn !== null && <span className="deadline-due">{words.due(clock.dueOn.slice(5))}</span>}
        {clock.provisional && <ProvisionalTag />}
      </button>
    </Popover>
  );
}

interface DeadlineProps {
  readonly clocks: readonly Clock[];
  /** A case that is closed without a clock has nothing to wait for. */
  readonly isOpen: boolean;
}

/** Every number here can be asked why. */
export function Deadline({ clocks, isOpen }: DeadlineProps) {
  if (clocks.length === 0) return isOpen && <span className="case-fact">{text.review.deadline.noLimit}</span>;
  return (
    <span className="deadlines">
      {clocks.map((clock) => (
        <ClockLine key={clock.code} clock={clock} />
      ))}
    </span>
  );
}
