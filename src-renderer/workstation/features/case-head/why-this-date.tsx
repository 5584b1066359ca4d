import type { Clock, ClockDay } from '#shared/domain/deadlines/clock.ts';
import type { PackMark } from '#shared/domain/rule-pack/rule-pack.ts';
import { text } from '#shared/i18n/index.ts';
import { weekday } from '#shared/kernel/civil-date.ts';
import { ScrollRegion } from '../../ui/scroll/scroll-region.tsx';

/** Counted days carry their number, the others a dash and the reason. */
function numbered(days: readonly ClockDay[]): readonly { readonly day: ClockDay; readonly count: number | null }[] {
  let count = 0;
  return days.map((day) => {
    if (day.counted) count += 1;
    return { day, count: day.counted ? count : null };
  });
}

/** The weekday stands in its own column: here only what is out of the ordinary. */
function whyWords(day: ClockDay): string {
  const isPlain = day.why === text.frame.weekdays[weekday(day.date) - 1];
  const plain = day.counted ? '' : text.review.deadline.weekend;
  const why = isPlain ? plain : day.why;
  if (day.extended !== true) return why;
  return why === '' ? text.deadlines.extendedDay : `${text.deadlines.extendedDay} · ${why}`;
}

function Extensions({ clock }: { readonly clock: Clock }) {
  const words = text.deadlines;
  return (
    <ul className="why-extensions">
      {clock.extensions.map(({ ground, reason, dueOn, by }) => (
        <li key={dueOn}>
          {words.extension(ground, text.domain.EXTENSION_GROUND_NAMES[ground], dueOn, by.name)}
          <p className="why-reason">{words.extensionReason(reason)}</p>
        </li>
      ))}
    </ul>
  );
}

interface WhyProps {
  readonly clock: Clock;
  /** The edition of the rules that the limit stands in. */
  readonly pack: PackMark;
}

export function WhyThisDate({ clock, pack }: WhyProps) {
  const words = text.review.deadline;
  return (
    <div className="why-date">
      <p>
        {clock.clause} · {words.limit(clock.limitDays)} · {words.started(clock.startedOn)}
      </p>
      <p>{text.packs.judgedBy(pack)}</p>
      {clock.basis !== undefined && <p>{words.basis(clock.basis)}</p>}
      {clock.dueOn !== clock.firstDueOn && <p>{words.first(clock.firstDueOn)}</p>}
      {clock.waitedDays > 0 && <p>{words.waited(clock.waitedDays)}</p>}
      {clock.paused && <p>{words.paused}</p>}
      {clock.extensions.length > 0 && <Extensions clock={clock} />}
      {clock.provisional && <p className="why-provisional">{text.deadlines.provisional}</p>}
      <ScrollRegion className="why-scroll" label={words.why}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.date}</th>
              <th scope="col">{words.columns.weekday}</th>
              <th scope="col">{words.columns.count}</th>
              <th scope="col">{words.columns.why}</th>
            </tr>
          </thead>
          <tbody>
            {numbered(clock.days).map(({ day, count }) => (
              <tr key={day.date} className={day.counted ? '' : 'why-skipped'}>
                <td>{day.date}</td>
                <td>{text.frame.weekdays[weekday(day.date) - 1]}</td>
                <td className="why-count">{count ?? words.notCounted}</td>
                <td>{whyWords(day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
