import { Button } from 'antd';
import { useState } from 'react';
import type { OfficeDay } from '#shared/domain/office/office-calendar.ts';
import { text } from '#shared/i18n/index.ts';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import { type CivilDate, weekday } from '#shared/kernel/civil-date.ts';
import { shortMoment } from '../../../ui/format/dates.ts';
import { DayDialog } from './day-dialog.tsx';

interface CalendarTableProps {
  readonly view: OfficeView;
  readonly today: CivilDate;
  readonly mayChange: boolean;
}

const words = text.settings.calendar;

/** The centre's days over the packaged calendar. Null is closed, `add` a new day, a day its removal. */
export function CalendarTable({ view, today, mayChange }: CalendarTableProps) {
  const [dialog, setDialog] = useState<'add' | OfficeDay | null>(null);
  const { days, packagedYears, version } = view.calendar;
  const { columns } = words;
  return (
    <section className="settings-group" aria-label={words.title} data-testid="office-calendar">
      <header className="settings-calendar-head">
        <h2>{words.title}</h2>
        <span className="settings-version">{text.settings.version(version)}</span>
        <span className="spring" />
        {mayChange && (
          <Button disabled={!view.online} onClick={() => setDialog('add')}>
            {words.add}
          </Button>
        )}
      </header>
      <p className="settings-lead">
        {words.lead} {words.packaged(Math.min(...packagedYears), Math.max(...packagedYears))}。
      </p>
      {days.length === 0 && <p className="settings-empty">{words.empty}</p>}
      {days.length > 0 && (
        <table className="settings-days">
          <thead>
            <tr>
              {[columns.date, columns.weekday, columns.kind, columns.name, columns.mark].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              {mayChange && <td />}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <td>{day.date}</td>
                <td>{text.frame.weekdays[weekday(day.date) - 1]}</td>
                <td>{words.kinds[day.kind]}</td>
                <td>{day.name}</td>
                <td className="setting-source">
                  {day.mark &&
                    text.settings.changed(
                      day.mark.byName ?? text.settings.centre,
                      shortMoment(day.mark.at, today),
                      day.mark.reason,
                    )}
                </td>
                {mayChange && (
                  <td>
                    <Button size="small" disabled={!view.online} onClick={() => setDialog(day)}>
                      {text.settings.remove}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {dialog !== null && (
        <DayDialog
          view={view}
          today={today}
          removed={dialog === 'add' ? null : dialog}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  );
}
