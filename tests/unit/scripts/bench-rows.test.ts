import { expect, test } from 'vitest';
import { interleave, median, quantile, toRow } from '#scripts/lib/bench-rows.ts';

test('a figure over its target is not ok, and one under a floor neither', () => {
  expect(toRow('b', { figure: 'f', value: 101, unit: 'ms', target: 100 }).ok).toBe(false);
  expect(toRow('b', { figure: 'f', value: 100, unit: 'ms', target: 100 }).ok).toBe(true);
  expect(toRow('b', { figure: 'f', value: 9, unit: 'rows/s', target: 10, better: 'higher' }).ok).toBe(false);
  expect(toRow('b', { figure: 'f', value: Number.NaN, unit: 'ms' }).ok).toBe(false);
});

test('the ratio is product over baseline', () => {
  expect(toRow('b', { figure: 'f', value: 30, unit: 'ms', baseline: 20 })).toMatchObject({ ratio: 1.5, baseline: 20 });
});

test('median and p95 are values that were measured', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
});

test('product and baseline take turns at going first', async () => {
  const order: string[] = [];
  const note = (name: string) => async () => {
    order.push(name);
    return 0;
  };
  await interleave(2, note('p'), note('b'));
  expect(order).toEqual(['p', 'b', 'b', 'p']);
});
