import { addDays, addYears, type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';

/** 2018.01.04-2028.01.04 or 2018.01.04-长期, as Chinese cards print their validity. */
export interface PrintedPeriod {
  readonly from: CivilDate;
  readonly until: CivilDate | 'long_term';
  readonly start: number;
  /** Where the last day begins. */
  readonly middle: number;
  readonly end: number;
}

const DAY = String.raw`(\d{4})\s?[.．·]\s?(\d{2})\s?[.．·]\s?(\d{2})`;
const PERIOD = new RegExp(String.raw`(?<!\d)${DAY}\s?[-—–−~～至一]\s?(?:${DAY}(?!\d)|长\s?期)`, 'g');

function day(year = '', month = '', date = ''): CivilDate | null {
  return parseCivilDate(`${year}-${month}-${date}`);
}

export function findPeriods(text: string): PrintedPeriod[] {
  return [...text.matchAll(PERIOD)].flatMap((match) => {
    const [whole, y1, m1, d1, y2, m2, d2] = match;
    const from = day(y1, m1, d1);
    const until = y2 === undefined ? 'long_term' : day(y2, m2, d2);
    if (from === null || until === null) return [];
    const split = whole.search(/[-—–−~～至一]/) + 1;
    return [{ from, until, start: match.index, middle: match.index + split, end: match.index + whole.length }];
  });
}

/** Whether the two days stand as far apart as the paper is given out for: to the day, or to the day before. */
export function lastsYears({ from, until }: PrintedPeriod, years: readonly number[]): boolean {
  if (until === 'long_term') return true;
  return years.some((count) => {
    const same = addYears(from, count);
    return until >= addDays(same, -1) && until <= addDays(same, 1);
  });
}
