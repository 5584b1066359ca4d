import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  dateParts,
  dayNumber,
  fromDayNumber,
  parseCivilDate,
  weekday,
} from '#shared/kernel/civil-date.ts';
import { checkProperty } from '../../support/property.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(fromDayNumber);

describe('civil dates', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11-02T00:00:00Z', false],
    ['', false],
  ])('%s', (text, exists) => {
    expect(parseCivilDate(text) !== null).toBe(exists);
  });

  test('civilDate throws on what is none', () => {
    expect(() => civilDate('2026-02-30')).toThrow(RangeError);
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-11-02', -2, '2024-11-02'],
  ])('%s and %i years is %s', (date, years, later) => {
    expect(addYears(civilDate(date), years)).toBe(later);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 13, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(civilDate(date), months)).toBe(later);
  });

  test('weekdays are ISO’s', () => {
    expect(weekday(civilDate('2026-11-02'))).toBe(1);
    expect(weekday(civilDate('2026-11-01'))).toBe(7);
    expect(weekday(civilDate('1969-12-31'))).toBe(3);
  });

  test('day numbers and dates are one and the same', () => {
    checkProperty(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(parseCivilDate(date)).toBe(date);
        expect(dayNumber(addDays(date, days)) - dayNumber(date)).toBe(days);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        const { year, month, day } = dateParts(date);
        expect(Date.UTC(year, month - 1, day)).toBe(dayNumber(date) * 86_400_000);
      }),
    );
  });

  test('dates sort as texts', () => {
    checkProperty(
      fc.property(fc.nat(400_000), fc.nat(400_000), (a, b) => {
        expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
      }),
    );
  });
});
