import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCalendar, packagedCalendar } from '#main/platform/calendar.ts';
import { countDay, overlayCalendar } from '#shared/domain/deadlines/calendar.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { addDays, civilDate } from '#shared/kernel/civil-date.ts';
import { aCase } from '../../../support/domain-cases.ts';
import { checkProperty } from '../../../support/property.ts';

const day = (text: string) => civilDate(text);

describe('the packaged calendar', () => {
  test.each([
    ['2026-10-01', false, '国庆节'],
    ['2026-10-10', true, '调休上班'],
    ['2026-02-17', false, '春节'],
    ['2026-11-23', true, '周一'],
    ['2026-11-28', false, '周六'],
    ['2020-01-31', false, '春节'],
    ['2026-04-05', false, '清明节'],
    ['2026-06-19', false, '端午节'],
    ['2026-09-25', false, '中秋节'],
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

describe('a year that is not published has the days off of the law (全国年节及纪念日放假办法)', () => {
  // 春节 of 2033 follows the leap eleventh month; 中秋 of 2031 is 国庆 too.
  test.each([
    ['2027-01-01', '元旦'],
    ['2028-01-25', '春节'],
    ['2028-01-28', '春节'],
    ['2033-01-30', '春节'],
    ['2034-02-18', '春节'],
    ['2028-04-04', '清明节'],
    ['2030-04-05', '清明节'],
    ['2029-05-02', '劳动节'],
    ['2028-05-28', '端午节'],
    ['2033-09-08', '中秋节'],
    ['2031-10-01', '国庆节'],
    ['2099-10-03', '国庆节'],
  ])('%s %s', (date, name) => {
    const calendar = loadCalendar();
    expect([calendar.isWorkingDay(day(date)), calendar.reason(day(date))]).toEqual([false, name]);
  });

  test.each(['2028-01-24', '2028-01-29', '2029-05-03', '2030-10-04', '2029-01-02'])('%s is left open', (date) => {
    expect(loadCalendar().isWorkingDay(day(date))).toBe('unpublished');
  });

  test('a clock skips it by its name, and its date stays provisional: the days around may yet be exchanged', () => {
    const changes = { business: 'recognition', facts: { country: 'USA' }, submittedOn: day('2026-12-20') } as const;
    const [clock] = computeDeadlines(aCase(changes), loadCalendar(), day('2026-12-21'));
    expect(clock).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    expect(clock?.days.find(({ date }) => date === '2027-01-01')).toMatchObject({ counted: false, why: '元旦' });
  });

  test('the centre may still have one of them worked', () => {
    const workdays = { '2027-01-01': '临时上班' };
    expect(loadCalendar({ publishedYears: [], holidays: {}, workdays }).isWorkingDay(day('2027-01-01'))).toBe(true);
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

test('the days between two dates are those that a walk from day to day counts, over years and none', () => {
  const calendar = loadCalendar();
  const dates = fc.integer({ min: 0, max: 2_200 }).map((days) => addDays(day('2023-11-20'), days));
  checkProperty(
    fc.property(dates, dates, (from, to) => {
      let walked = 0;
      for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
        if (countDay(calendar, date).counts) walked += 1;
      expect(calendar.workingDaysBetween(from, to)).toBe(walked);
    }),
  );
});
