import { describe, expect, test } from 'vitest';
import { loadCalendar, packagedCalendar } from '#main/platform/calendar.ts';
import { overlayCalendar } from '#shared/domain/deadlines/calendar.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

const day = (text: string) => civilDate(text);

describe('the packaged calendar', () => {
  test.each([
    ['2026-10-01', false, '国庆节'],
    ['2026-10-10', true, '调休上班'],
    ['2026-02-17', false, '春节'],
    ['2026-11-23', true, '周一'],
    ['2026-11-28', false, '周六'],
    ['2020-01-31', false, '春节'],
  ])('%s', (date, working, reason) => {
    const calendar = loadCalendar();
    expect(calendar.isWorkingDay(day(date))).toBe(working);
    expect(calendar.reason(day(date))).toBe(reason);
  });

  test('a year without an arrangement is unpublished, Monday or not', () => {
    const calendar = loadCalendar();
    const last = Math.max(...packagedCalendar().publishedYears);
    expect(calendar.isWorkingDay(day(`${last}-12-31`))).not.toBe('unpublished');
    expect(calendar.isWorkingDay(day(`${last + 1}-01-04`))).toBe('unpublished');
  });
});

describe('the centre’s table over it', () => {
  test('wins day by day', () => {
    const calendar = loadCalendar({
      publishedYears: [2035],
      holidays: { '2026-10-10': '停电', '2026-11-23': '临时放假' },
      workdays: { '2026-10-08': '临时上班' },
    });
    expect(calendar.isWorkingDay(day('2026-10-10'))).toBe(false);
    expect(calendar.isWorkingDay(day('2026-11-23'))).toBe(false);
    expect(calendar.isWorkingDay(day('2026-10-08'))).toBe(true);
    expect(calendar.isWorkingDay(day('2035-03-01'))).toBe(true);
    expect(calendar.isWorkingDay(day('2026-10-01'))).toBe(false);
  });

  test('an empty table changes nothing', () => {
    const packaged = packagedCalendar();
    expect(overlayCalendar(packaged, { publishedYears: [], holidays: {}, workdays: {} })).toEqual(packaged);
  });
});
