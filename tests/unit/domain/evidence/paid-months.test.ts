import { expect, test } from 'vitest';
import type { InsuranceMonth } from '#shared/domain/case/evidence-facts.ts';
import { computePaidMonths } from '#shared/domain/evidence/paid-months.ts';
import { GUIDE_LIMITS } from '#shared/domain/rules/guide-limits.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

function month(text: string, changes: Partial<InsuranceMonth> = {}): InsuranceMonth {
  return { month: text, employer: '甲公司', payment: 'paid', ...changes };
}

function paid(months: readonly InsuranceMonth[] | null, on = '2026-01-15', employer: string | null = '甲公司') {
  return computePaidMonths({ months, employer, on: civilDate(on) }, GUIDE_LIMITS.paidMonths);
}

test.each<[string, readonly InsuranceMonth[], boolean]>([
  ['over the turn of the year', [month('2025-10'), month('2025-11'), month('2025-12')], true],
  ['with the present month', [month('2025-11'), month('2025-12'), month('2026-01')], true],
  ['two months', [month('2025-11'), month('2025-12')], false],
  ['older than the last month', [month('2025-09'), month('2025-10'), month('2025-11')], false],
  [
    'the present month 补缴 is left out, not counted against',
    [month('2025-10'), month('2025-11'), month('2025-12'), month('2026-01', { payment: 'back_paid' })],
    true,
  ],
  ['one 补缴 among the three', [month('2025-10'), month('2025-11', { payment: 'back_paid' }), month('2025-12')], false],
  ['none', [], false],
])('%s', (_, months, met) => {
  expect(paid(months)).toMatchObject({ met, errors: [] });
});

const THREE = [month('2025-10'), month('2025-11'), month('2025-12')];
const ELSEWHERE = { employer: '乙公司' } as const;

test.each<[string, readonly InsuranceMonth[], boolean | null]>([
  ['in the month of the submission', [...THREE, month('2026-01', ELSEWHERE)], null],
  ['in that month, late', [...THREE, month('2026-01', { ...ELSEWHERE, payment: 'back_paid' })], null],
  ['after it', [...THREE, month('2026-01'), month('2026-02', ELSEWHERE)], null],
  ['before the three months', [month('2025-09', ELSEWHERE), ...THREE], true],
  ['in that month, where the months before it are too few', [...THREE.slice(1), month('2026-01', ELSEWHERE)], false],
])('another employer who paid %s (G五(3)6)', (_, months, met) => {
  const found = paid(months);
  expect([found.met, found.doubt !== null]).toEqual([met, met === null]);
  if (met === null) expect(found.doubt).toContain('乙公司');
});

test('nothing read, and nobody named, are no pass', () => {
  expect(paid(null)).toMatchObject({ value: null, met: null });
  expect(paid([month('2025-10'), month('2025-11'), month('2025-12')], '2026-01-15', null).met).toBeNull();
});

test('brackets and spaces do not make another employer', () => {
  const months = ['2025-10', '2025-11', '2025-12'].map((one) => month(one, { employer: '甲（北京） 公司' }));
  expect(paid(months, '2026-01-15', '甲(北京)公司').met).toBe(true);
});

test('each month of the window has its row, also the one that is missing', () => {
  const { rows } = paid([month('2025-09'), month('2025-10'), month('2025-12', { employer: '乙公司' })]);
  expect(rows.map(({ period, counted, why }) => [period.from, period.to, counted, why])).toEqual([
    ['2025-09-01', '2025-09-30', 0, '不在最近3个月内'],
    ['2025-10-01', '2025-10-31', 1, '实缴'],
    ['2025-11-01', '2025-11-30', 0, '无缴费记录'],
    ['2025-12-01', '2025-12-31', 0, '由乙公司缴纳，非本用人单位'],
  ]);
});

test.each([
  ['out of order', [month('2025-11'), month('2025-10')]],
  ['twice', [month('2025-11'), month('2025-11')]],
])('months %s are an error at their place', (_, months) => {
  expect(paid(months)).toMatchObject({ met: null, errors: [{ code: 'months_out_of_order', index: 1 }] });
});
