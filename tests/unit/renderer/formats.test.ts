import { expect, test } from 'vitest';
import { shownValue } from '#renderer/workstation/features/review/points/shown-value.ts';
import { monthPage, readTypedDate, shortDate, shortMoment } from '#renderer/workstation/ui/format/dates.ts';
import { splitFileName } from '#renderer/workstation/ui/format/split-file-name.ts';
import { groupDigits } from '#renderer/workstation/ui/marks/group-digits.ts';
import { text } from '#shared/i18n/index.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { toInstant } from '#shared/kernel/instant.ts';

const TODAY = civilDate('2026-11-19');

test('a date within the year drops the year, another keeps it', () => {
  expect(shortDate(civilDate('2026-07-06'), TODAY)).toBe('07-06');
  expect(shortDate(civilDate('2025-12-31'), TODAY)).toBe('2025-12-31');
});

test('a moment of today is a time, at the counter’s clock; another day says which', () => {
  expect(shortMoment(toInstant(Date.parse('2026-11-19T02:42:07Z')), TODAY)).toBe('10:42');
  expect(shortMoment(toInstant(Date.parse('2026-11-18T15:59:00Z')), TODAY)).toBe('11-18 23:59');
  expect(shortMoment(toInstant(Date.parse('2026-11-18T16:01:00Z')), TODAY)).toBe('00:01');
});

test.each(['20260706', '2026-07-06', '2026-7-6', '2026.7.6', '2026/7/6', '2026年7月6日', ' 2026 年 7 月 6 日 '])(
  'a day may be typed as %s',
  (typed) => {
    expect(readTypedDate(typed)).toBe('2026-07-06');
  },
);

test.each(['', '2026', '20260230', '2026-13-01', '07-06', '6 July 2026', '202607066'])('%s is no day', (typed) => {
  expect(readTypedDate(typed)).toBeNull();
});

test('a month’s page has six weeks from a Monday on and holds the whole month', () => {
  const page = monthPage(TODAY);
  expect(page).toHaveLength(42);
  expect(page[0]).toBe('2026-10-26');
  expect(page).toContain('2026-11-01');
  expect(page).toContain('2026-11-30');
});

test.each([
  ['110105194912310021', ['110105', '19491231', '0021']],
  ['11010519491231002X', ['110105', '19491231', '002X']],
  ['RZ-2026-000123', ['RZ-2026-000', '123']],
  ['EB1234567', ['EB', '123', '4567']],
  ['C12345678', ['C', '1234', '5678']],
  ['K1234', ['K1234']],
  ['13800001234', ['138', '0000', '1234']],
])('%s is grouped where the eye rests, and loses no digit', (id, parts) => {
  expect(groupDigits(id)).toEqual(parts);
  expect(groupDigits(id).join('')).toBe(id);
});

test('remaining days are said in words, overdue ones without a minus', () => {
  expect([6, 1, 0, -2].map(text.common.remaining)).toEqual(['剩 6 天', '剩 1 天', '今日到期', '超期 2 天']);
});

test('sizes are round figures with their unit', () => {
  expect([512, 20_480, 3_500_000].map(text.common.bytes)).toEqual(['512 B', '20 KB', '3.3 MB']);
});

test('machine-readable marks are not shown to people', () => {
  expect(shownValue('name', 'ZHANG<<SAN')).toBe('ZHANG SAN');
  expect(shownValue('sex', 'F')).toBe('女');
  expect(shownValue('degree', 'MSc')).toBe('MSc');
});

test('a long file name may be cut in its middle only: what tells two scans apart stays', () => {
  expect(splitFileName('recognition-authorisation-signed.pdf').tail).toBe('ion-signed.pdf');
  expect(splitFileName('recognition-authorisation-unsigned.pdf').tail).toBe('n-unsigned.pdf');
  expect(splitFileName('国外学历学位证书及成绩单翻译件第二页.jpg')).toEqual({
    head: '国外学历学位证书及成绩单翻',
    tail: '译件第二页.jpg',
  });
  expect(splitFileName('护照.jpg')).toEqual({ head: '护照.jpg', tail: '' });
});
