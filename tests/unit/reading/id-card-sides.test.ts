import { expect, test } from 'vitest';
import { idCardFields } from '#renderer/reading-room/extract/card/id-card.ts';
import { findPeriods, lastsYears } from '#renderer/reading-room/extract/card/period.ts';
import { printedPage } from './printed-page.ts';

const FRONT = ['姓名 覃若', '性别 女 民族 维吾尔', '出生 1999 年 1 月 13 日', '公民身份号码 230103199901139981'];
const valuesOf = (lines: readonly string[]) =>
  Object.fromEntries(Object.entries(idCardFields(printedPage(lines))).map(([name, { value }]) => [name, value]));

test('both sides on one scan are one card', () => {
  const values = valuesOf([...FRONT, '居民身份证', '签发机关 北京市公安局朝阳分局', '有效期限 2018.12.25-2028.12.25']);
  expect(values).toMatchObject({
    nation: '维吾尔',
    authority: '北京市公安局朝阳分局',
    validFrom: '2018-12-25',
    validUntil: '2028-12-25',
  });
});

test('长期 is the word of the domain for a card that runs for good', () => {
  expect(valuesOf(['签发机关 上海市公安局徐汇分局', '有效期限 2018.08.02-长期'])).toMatchObject({
    validFrom: '2018-08-02',
    validUntil: 'long_term',
  });
});

test.each([
  ['有效期限 2018.12.25-2029.12.25', true],
  ['有效期限 2018.12.25-2028.12.26', false],
  ['有效期限 2020.02.29-2030.02.28', false],
  ['有效期限 2018.12.25-2038.12.25', false],
])('%s: days no card lasts between are doubtful: %s', (line, isDoubtful) => {
  const { validFrom, validUntil } = idCardFields(printedPage(['签发机关 上海市公安局徐汇分局', line]));
  expect([validFrom, validUntil].map((field) => (field?.confidence ?? 0) < 0.5)).toEqual([isDoubtful, isDoubtful]);
});

test.each(['有效期限 2020.03.11-20.03.1', '有效期限 2020.13.11-2030.13.11', '有效期限 2020.03.11'])(
  '%s is no period',
  (line) => {
    expect(idCardFields(printedPage(['签发机关 上海市公安局徐汇分局', line])).validUntil).toBeUndefined();
  },
);

test('a period parts its first from its last day', () => {
  const [period] = findPeriods('有效期限2018.01.04-2028.01.04');
  expect(period).toMatchObject({ from: '2018-01-04', until: '2028-01-04', start: 4, middle: 15, end: 25 });
  expect(period && lastsYears(period, [5])).toBe(false);
});

/** The lines of an address begin below each other, not below their label. */
function indented(lines: readonly string[], line: number) {
  const page = printedPage(lines);
  const start = lines.slice(0, line).join('\n').length;
  const end = start + (lines[line]?.length ?? 0);
  const words = page.words.map((placed) => {
    const { word } = placed;
    if (placed.start <= start || placed.start > end) return placed;
    return { ...placed, word: { ...word, left: word.left + 72, right: word.right + 72 } };
  });
  return { ...page, words };
}

test('an address goes on over the lines below it, and stops where the number begins', () => {
  const lines = [
    '姓名覃若',
    '住址江苏省南京市鼓楼区建设街',
    '150号8号楼1单元1025室',
    '公民身份号码 230103199901139981',
  ];
  const { address } = idCardFields(indented(lines, 2));
  expect(address?.value).toBe('江苏省南京市鼓楼区建设街150号8号楼1单元1025室');
  expect(address?.confidence).toBeGreaterThan(0.8);
});

test('an address that lost its last line is doubtful, and what is none is left out', () => {
  expect(idCardFields(printedPage(['住址江苏省南京市鼓楼区建设街', '公民'])).address?.confidence).toBe(0.45);
  expect(idCardFields(printedPage(['住址', '公民身份号码'])).address).toBeUndefined();
  expect(idCardFields(printedPage(['住址 SPECIMEN'])).address).toBeUndefined();
});

test('a nation is one of the fifty-six or none', () => {
  expect(valuesOf(['姓名 覃若', '性别 女 民族 土家']).nation).toBe('土家');
  expect(valuesOf(['姓名 覃若', '性别 女 民族 蒙']).nation).toBeUndefined();
});

test('a printed birth date or sex that the number contradicts leaves both in doubt', () => {
  const fields = idCardFields(printedPage(FRONT.map((line) => line.replace('1 月 13 日', '1 月 18 日'))));
  expect(fields.birthDate).toMatchObject({ value: '1999-01-13', confidence: 0.45 });
  expect(fields.idNumber?.confidence).toBe(0.45);
  expect(fields.sex?.confidence).toBeGreaterThan(0.5);
  const otherSex = idCardFields(printedPage(FRONT.map((line) => line.replace('女', '男'))));
  expect(otherSex.sex?.confidence).toBe(0.45);
});

test('an unsure character makes the whole of a field doubtful', () => {
  const page = printedPage(['签发机关 上海市公安局徐汇分局']);
  const words = page.words.map((placed) =>
    placed.word.text === '汇' ? { ...placed, word: { ...placed.word, confidence: 0.5 } } : placed,
  );
  expect(idCardFields({ ...page, words }).authority?.confidence).toBe(0.45);
  expect(idCardFields(page).authority?.confidence).toBeGreaterThan(0.8);
});
