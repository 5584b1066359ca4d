import { expect, test } from 'vitest';
import { intakeReceipt } from '#main/letters/models/intake-receipt.ts';
import type { ReceiptClock } from '#main/ports.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { receiptRequest, specimenCase } from '#tests/integration/letters/support/specimens.ts';

const CLOCK: ReceiptClock = {
  name: '认证周期',
  limitDays: 15,
  dueOn: civilDate('2026-12-11'),
  provisional: false,
  extended: false,
};

function limitOf(changes: Parameters<typeof receiptRequest>[1], business: Parameters<typeof specimenCase>[0]) {
  const [fields] = intakeReceipt(receiptRequest(specimenCase(business), changes)).blocks;
  if (fields?.kind !== 'fields') throw new Error('another block');
  return fields.rows.flat().find(({ label }) => label === '办理时限')?.value;
}

test.each([
  ['a date', CLOCK, '认证周期15个工作日以内，至2026年12月11日'],
  ['a provisional date', { ...CLOCK, provisional: true }, '认证周期15个工作日以内，至2026年12月11日（暂定）'],
  ['an extension', { ...CLOCK, extended: true }, '认证周期15个工作日以内，至2026年12月11日（已延期）'],
  ['a clock that stands still', { ...CLOCK, dueOn: null }, '认证周期15个工作日以内；等待补正期间暂停计算'],
  ['no clock', null, undefined],
])('办理时限 with %s', (_, clock, words) => {
  expect(limitOf({ clock }, 'recognition')).toBe(words);
});

test('公派派出 has no limit of its own, and says what the guide says (G十一(4))', () => {
  expect(limitOf({ clock: null }, 'dispatch')).toBe('根据办理阶段的各个环节而定');
});

test('what is missing is listed; nothing missing is said too, without judging the papers', () => {
  const blocksOf = (missing: readonly string[]) =>
    intakeReceipt(receiptRequest(specimenCase('recognition'), { missing })).blocks;
  expect(blocksOf(['证件照片', '授权声明'])).toContainEqual({
    kind: 'table',
    heads: ['序号', '尚缺的材料'],
    widths: [9, 91],
    rows: [
      ['1', '证件照片'],
      ['2', '授权声明'],
    ],
  });
  expect(JSON.stringify(blocksOf([]))).toContain('必要材料均已收到；材料是否符合要求，以审核为准');
  expect(JSON.stringify(blocksOf(['证件照片']))).not.toContain('均已收到');
});
