import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type Calendar, countDay, workingCalendar } from '#shared/domain/deadlines/calendar.ts';
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts';

/** Statutory holidays and 调休 as the maintained package has them; later years count by their weekdays. */
export function officeCalendar(): Calendar {
  const { holidays, workdays } = chineseDays;
  const years = Object.keys(holidays).filter((date) => date.endsWith('-10-01'));
  return workingCalendar({ publishedYears: years.map((date) => Number(date.slice(0, 4))), holidays, workdays });
}

/** The last working days, latest first: entry 0 is `today` or, when that is none, the working day before it. */
export function workingDaysBack(calendar: Calendar, today: CivilDate, count: number): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = today; days.length < count; date = addDays(date, -1)) {
    if (countDay(calendar, date).counts) days.push(date);
  }
  return days;
}
