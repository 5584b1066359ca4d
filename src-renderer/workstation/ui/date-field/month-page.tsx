import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { addMonths, type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import { monthPage } from '../format/dates.ts';

interface MonthPageProps {
  readonly chosen: CivilDate | null;
  readonly today: CivilDate;
  readonly onPick: (date: CivilDate) => void;
}

export function MonthPage({ chosen, today, onPick }: MonthPageProps) {
  const [shown, setShown] = useState(chosen ?? today);
  const { year, month } = dateParts(shown);
  const words = text.common.date;
  return (
    <div className="month">
      <div className="month-head">
        <button
          type="button"
          className="tool"
          aria-label={words.previousMonth}
          onClick={() => setShown(addMonths(shown, -1))}
        >
          ‹
        </button>
        <strong aria-live="polite">{words.month(year, month)}</strong>
        <button
          type="button"
          className="tool"
          aria-label={words.nextMonth}
          onClick={() => setShown(addMonths(shown, 1))}
        >
          ›
        </button>
        <button type="button" className="link-button" onClick={() => onPick(today)}>
          {words.today}
        </button>
      </div>
      <div className="month-days">
        {words.weekdays.map((day) => (
          <span key={day} className="month-weekday">
            {day}
          </span>
        ))}
        {monthPage(shown).map((date) => (
          <button
            key={date}
            type="button"
            className={`month-day${dateParts(date).month === month ? '' : ' month-other'}${date === today ? ' month-today' : ''}`}
            aria-label={date}
            aria-pressed={date === chosen}
            onClick={() => onPick(date)}
          >
            {dateParts(date).day}
          </button>
        ))}
      </div>
    </div>
  );
}
