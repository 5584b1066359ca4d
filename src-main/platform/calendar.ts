import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import {
  type Calendar,
  type CalendarData,
  overlayCalendar,
  workingCalendar,
} from '#shared/domain/deadlines/calendar.ts';
import { statutoryDaysAfter } from './statutory-days.ts';

/** Where the package is shorter than the law (全国年节及纪念日放假办法). */
const NAMES_IN_LAW: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** `"National Day,国庆节,3"` → 国庆节. */
function chineseNames(days: Readonly<Record<string, string>>): Record<string, string> {
  const nameOf = (text: string): string => {
    const name = text.split(',')[1] ?? text;
    return NAMES_IN_LAW[name] ?? name;
  };
  return Object.fromEntries(Object.entries(days).map(([date, text]) => [date, nameOf(text)]));
}

/** A year is published when its last statutory holiday is there, not when a neighbour's arrangement reaches into it. */
function yearsWithNationalDay(holidays: Readonly<Record<string, string>>): number[] {
  const years = Object.keys(holidays).filter((date) => date.endsWith('-10-01'));
  return years.map((date) => Number(date.slice(0, 4)));
}

/** Years that are not published yet have the days off that the law itself names, and no other: they stay unpublished. */
export function packagedCalendar(): CalendarData {
  const publishedYears = yearsWithNationalDay(chineseDays.holidays);
  return {
    publishedYears,
    holidays: { ...statutoryDaysAfter(Math.max(...publishedYears)), ...chineseNames(chineseDays.holidays) },
    workdays: chineseNames(chineseDays.workdays),
  };
}

/** The maintained package with the centre's table laid over it; null when the centre pushed none. */
export function loadCalendar(overrides: CalendarData | null = null): Calendar {
  const packaged = packagedCalendar();
  return workingCalendar(overrides === null ? packaged : overlayCalendar(packaged, overrides));
}
