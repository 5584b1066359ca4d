import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stay } from '#shared/domain/case/evidence-facts.ts';
import { computeDaysAbroad } from '#shared/domain/evidence/days-abroad.ts';
import { GUIDE_LIMITS } from '#shared/domain/rules/guide-limits.ts';
import { addDays, civilDate, dayNumber } from '#shared/kernel/civil-date.ts';
import { checkProperty } from '../../../support/property.ts';

function stay(exit: string, entry: string | null, country = 'GBR'): Stay {
  return { exit: civilDate(exit), entry: entry === null ? null : civilDate(entry), country };
}

function days(stays: readonly Stay[] | null, openUntil: string | null = null) {
  return computeDaysAbroad(
    { stays, openUntil: openUntil === null ? null : civilDate(openUntil), through: null },
    GUIDE_LIMITS.studyDays,
  );
}

test.each<[string, readonly Stay[], number]>([
  ['exit and entry day both count', [stay('2024-09-10', '2024-09-12')], 3],
  ['a journey of one day is one day', [stay('2024-09-10', '2024-09-10')], 1],
  ['a 29 February is a day', [stay('2024-02-28', '2024-03-01')], 3],
  [
    'two journeys that meet on one day count it once',
    [stay('2024-09-01', '2024-09-05'), stay('2024-09-05', '2024-09-06')],
    6,
  ],
  ['overlapping days count once', [stay('2024-09-01', '2024-09-10'), stay('2024-09-08', '2024-09-12')], 12],
  ['one within another adds nothing', [stay('2024-09-01', '2024-09-10'), stay('2024-09-03', '2024-09-04', 'HKG')], 10],
  ['any order', [stay('2025-01-01', '2025-01-02'), stay('2024-09-01', '2024-09-01')], 3],
  ['none', [], 0],
])('%s', (_, stays, value) => {
  const found = days(stays);
  expect(found).toMatchObject({ value, errors: [] });
  expect(found.rows.reduce((sum, row) => sum + row.counted, 0)).toBe(value);
});

test('360 days are enough, 359 are not', () => {
  const from = civilDate('2024-01-01');
  expect(days([{ exit: from, entry: addDays(from, 359), country: 'GBR' }])).toMatchObject({ value: 360, met: true });
  expect(days([{ exit: from, entry: addDays(from, 358), country: 'GBR' }])).toMatchObject({ value: 359, met: false });
});

test('a stay without an entry counts up to the day that is given, and has no length without one', () => {
  expect(days([stay('2026-01-01', null)], '2026-01-10')).toMatchObject({ value: 10, met: false });
  expect(days([stay('2026-01-01', null)])).toMatchObject({ value: null, met: null });
  expect(days([stay('2026-01-11', null)], '2026-01-10')).toMatchObject({ value: 0 });
});

test('no records are no days: nothing is known', () => {
  expect(days(null)).toMatchObject({ value: null, met: null });
});

test('Hong Kong, Macau and Taiwan are outside and named', () => {
  const found = days([
    stay('2024-01-01', '2024-01-02', 'HKG'),
    stay('2024-02-01', '2024-02-02', 'MAC'),
    stay('2024-03-01', '2024-03-02', 'TWN'),
  ]);
  expect(found.value).toBe(6);
  expect(found.rows.map((row) => row.why)).toEqual(['中国香港', '中国澳门', '中国台湾']);
});

test('an entry before its exit is an error at its stay, never a count', () => {
  expect(days([stay('2024-01-01', '2024-01-02'), stay('2024-03-02', '2024-03-01')])).toMatchObject({
    value: null,
    met: null,
    errors: [{ code: 'entry_before_exit', source: 'stays', index: 1 }],
  });
});

test('for any stays the days are those that a calendar ticks off', () => {
  const anyStay = fc
    .record({ from: fc.nat(500), length: fc.nat(120) })
    .map(({ from, length }) => ({ exit: addDays(civilDate('2023-01-01'), from), length }))
    .map(({ exit, length }): Stay => ({ exit, entry: addDays(exit, length), country: 'GBR' }));
  checkProperty(
    fc.property(fc.array(anyStay, { maxLength: 8 }), (stays) => {
      const ticked = new Set<number>();
      for (const { exit, entry } of stays) {
        for (let day = dayNumber(exit); day <= dayNumber(entry ?? exit); day += 1) ticked.add(day);
      }
      expect(days(stays).value).toBe(ticked.size);
    }),
  );
});
