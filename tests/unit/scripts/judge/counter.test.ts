import { describe, expect, test } from 'vitest';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const at = (date: unknown, time: unknown, more: object = {}) => ({ kind: 'counter', date, time, ...more });

describe('counter hours (G十), both sides of each boundary', () => {
  test.each([
    ['2026-11-05', '08:30', '16:30'],
    ['2026-11-05', '16:29', '16:30'],
    ['2026-11-06', '08:30', '12:30'],
    ['2026-11-06', '12:29', '12:30'],
  ])('%s %s: open until %s', async (date, time, until) => {
    expect((await judgeInput(at(date, time))).answer).toMatchObject({
      open: true,
      until,
      reason: null,
      nextOpening: null,
    });
  });

  test.each([
    ['2026-11-05', '08:29', 'before_opening', '2026-11-05', '周四'],
    ['2026-11-05', '16:30', 'after_closing', '2026-11-06', '周五'],
    ['2026-11-06', '12:30', 'friday_afternoon', '2026-11-09', '周一'],
    ['2026-11-07', '10:00', 'weekend', '2026-11-09', '周一'],
    ['2026-10-01', '10:00', 'holiday', '2026-10-08', '周四'],
    ['2026-10-10', '10:00', 'weekend', '2026-10-12', '周一'],
  ])('%s %s: closed (%s), next on %s', async (date, time, kind, next, weekday) => {
    expect((await judgeInput(at(date, time))).answer).toMatchObject({
      open: false,
      until: null,
      reason: { kind },
      nextOpening: { date: next, weekday, from: '08:30' },
      provisional: false,
    });
  });

  test('what the centre says of a day counts', async () => {
    const calendar = { holidays: { '2026-11-05': '校庆' } };
    expect((await judgeInput(at('2026-11-05', '10:00', { calendar }))).answer).toMatchObject({
      open: false,
      day: '校庆',
      reason: { kind: 'holiday', text: '校庆，不对外办公' },
      nextOpening: { date: '2026-11-06' },
    });
  });

  test('a day off of the State is called by its name', async () => {
    expect((await judgeInput(at('2026-09-25', '10:00'))).answer).toMatchObject({
      day: '中秋节',
      reason: { text: '中秋节，不对外办公' },
    });
  });

  test.each([
    ['2026-12-31', '16:30', '周四', 'after_closing', '2027-01-04'],
    ['2027-01-01', '09:00', '元旦', 'holiday', '2027-01-04'],
    ['2027-02-08', '09:00', '春节', 'holiday', '2027-02-09'],
    ['2027-10-01', '10:00', '国庆节', 'holiday', '2027-10-04'],
  ])('%s %s: days off by law close the counter before their year is arranged', async (date, time, day, kind, next) => {
    expect((await judgeInput(at(date, time))).answer).toMatchObject({
      open: false,
      day,
      reason: { kind },
      nextOpening: { date: next },
      provisional: true,
    });
  });

  test('a year that is not published is said to be provisional, also of the next opening', async () => {
    expect((await judgeInput(at('2031-03-03', '10:00'))).answer).toMatchObject({ open: true, provisional: true });
    expect((await judgeInput(at('2030-12-31', '20:00'))).answer).toMatchObject({ open: false, provisional: true });
  });
});

test.each<[unknown, string, string]>([
  [{ kind: 'counter', date: '2026-11-05' }, 'time', '必须填写'],
  [at('2026-11-31', '10:00'), 'date', '没有这一天'],
  [at('2026-11-05', '24:00'), 'time', '应写成 08:30 这样的 24 小时制时刻'],
  [at('2026-11-05', '8:30'), 'time', '应写成 08:30'],
  [at('2026-11-05', 830), 'time', '应为文字，而不是数字'],
  [at(20261105, '10:00'), 'date', '应为文字，而不是数字'],
  [at('2026-11-05', '10:00', { zone: 'UTC' }), 'zone', '没有这个字段'],
  [
    at('2026-11-05', '10:00', { calendar: { holidays: { '2026-13-01': '节' } } }),
    'calendar.holidays.2026-13-01',
    '没有这一天',
  ],
  [
    at('2026-11-05', '10:00', {
      calendar: { holidays: { '2026-11-07': '节' }, workdays: { '2026-11-07': '节' } },
    }),
    'calendar.workdays.2026-11-07',
    '同一天不能既放假又上班',
  ],
])('%j is refused at its field', async (input, path, words) => {
  const refusal = await refusalOf(input);
  expect(refusal.path).toBe(path);
  expect(refusal.message).toContain(words);
});
