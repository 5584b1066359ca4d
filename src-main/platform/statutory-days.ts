import lunar from 'chinese-days';
import { addDays, type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';

/** First year of the amended law: 春节 has four days, 劳动节 two (国务院令第795号, in force from 2025-01-01). */
const FIRST_YEAR = 2025;
/** The package's table of the moon ends with this century. */
const LAST_YEAR = 2099;

const fromMoon = (year: number, month: string, day: string): CivilDate =>
  civilDate(lunar.getSolarDateFromLunar(`${year}-${month}-${day}`).date);

/**
 * 全国年节及纪念日放假办法, article 2: what is off in every year, whether or not its arrangement (放假调休) is out. The
 * arrangement alone says which days around them are exchanged, and when a day that falls on a weekend is made up for.
 */
function statutoryDaysOf(year: number): readonly (readonly [CivilDate, string])[] {
  const newYear = fromMoon(year, '01', '01');
  const fixed = (monthAndDay: string): CivilDate => civilDate(`${year}-${monthAndDay}`);
  return [
    [fixed('01-01'), '元旦'],
    // 除夕 and the first three days of the first month.
    ...[-1, 0, 1, 2].map((days) => [addDays(newYear, days), '春节'] as const),
    [civilDate(lunar.getSolarTermDate(year, 4, 'pure_brightness')), '清明节'],
    ...['05-01', '05-02'].map((day) => [fixed(day), '劳动节'] as const),
    [fromMoon(year, '05', '05'), '端午节'],
    [fromMoon(year, '08', '15'), '中秋节'],
    ...['10-01', '10-02', '10-03'].map((day) => [fixed(day), '国庆节'] as const),
  ];
}

/** Days off by law from the year after `lastPublished` to the end of the century, with their names. */
export function statutoryDaysAfter(lastPublished: number): Record<CivilDate, string> {
  const first = Math.max(FIRST_YEAR, lastPublished + 1);
  const years = Array.from({ length: Math.max(0, LAST_YEAR - first + 1) }, (_, index) => first + index);
  return Object.fromEntries(years.flatMap(statutoryDaysOf));
}
