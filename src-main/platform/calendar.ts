import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import {
  type Calendar,
  type CalendarData,
  overlayCalendar,
  workingCalendar,
} from '#shared/domain/deadlines/calendar.ts';

/** `"National Day,国庆节,3"` → 国庆节. */
function chineseNames(days: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([date, text]) => [date, text.split(',')[1] ?? text]));
}

/** A year is published when its last statutory holiday is there, not when a neighbour's arrangement reaches into it. */
function yearsWithNationalDay(holidays: Readonly<Record<string, string>>): number[] {
  const years = Object.keys(holidays).filter((date) => date.endsWith('-10-01'));
  return years.map((date) => Number(date.slice(0, 4)));
}

export function packagedCalendar(): CalendarData {
  return {
    publishedYears: yearsWithNationalDay(chineseDays.holidays),
    holidays: chineseNames(chineseDays.holidays),
    workdays: chineseNames(chineseDays.workdays),
  };
}

/** The maintained package with the centre's table laid over it; null when the centre pushed none. */
export function loadCalendar(overrides: CalendarData | null = null): Calendar {
  const packaged = packagedCalendar();
  return workingCalendar(overrides === null ? packaged : overlayCalendar(packaged, overrides));
}
