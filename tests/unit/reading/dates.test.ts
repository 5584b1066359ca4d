import { expect, test } from 'vitest';
import { findDates, hasUnreadDate } from '#renderer/reading-room/extract/dates.ts';

const dateOf = (text: string) => findDates(text).map(({ date, trust }) => `${date} ${trust}`);

test.each([
  ['12 July 2023', '2023-07-12'],
  ['12th July, 2023', '2023-07-12'],
  ['July 12, 2023', '2023-07-12'],
  ['Sept. 3 2021', '2021-09-03'],
  ['the twenty-third day of May, two thousand and twenty-four', '2024-05-23'],
  ['this eighteenth day of May, two thousand twenty-four', '2024-05-18'],
  ['the first day of June in the year nineteen ninety-eight', '1998-06-01'],
  ['thirtieth day of November, twenty twenty-five', '2025-11-30'],
  ['2023年7月6日', '2023-07-06'],
  ['2023 年 7 月 6 日', '2023-07-06'],
  ['二〇二三年七月六日', '2023-07-06'],
  ['二○二二年六月三十日', '2022-06-30'],
  ['一九九九年十月十日', '1999-10-10'],
  ['2019.11.25', '2019-11-25'],
  ['2023-07-06', '2023-07-06'],
  ['25/04/2021', '2021-04-25'],
  ['04/25/2021', '2021-04-25'],
  ['04/04/2021', '2021-04-04'],
])('%s is one day', (text, date) => {
  expect(dateOf(text)).toEqual([`${date} 1`]);
});

const claimed = (text: string) => findDates(text).map(({ value }) => value);

test.each([
  ['le 1er juillet 2022', '2022-07-01'],
  ['le premier juillet deux mille vingt-deux', '2022-07-01'],
  ['le vingt et un août mil neuf cent quatre-vingt-dix-huit', '1998-08-21'],
  ['le 23 aout 2023', '2023-08-23'],
  ['a 5 de julio de 2022', '2022-07-05'],
  ['a los doce días del mes de julio de dos mil veintitrés', '2023-07-12'],
  ['a treinta y un de octubre del año dos mil diecinueve', '2019-10-31'],
  ['a veintidos de setiembre de dos mil veintidos', '2022-09-22'],
  ['15 luglio 2021', '2021-07-15'],
  ['addì quindici luglio duemilaventuno', '2021-07-15'],
  ['addi ventitre marzo duemilaventitre', '2023-03-23'],
  ['Falkenau, den 20. Juli 2025', '2025-07-20'],
  ['am zwölften März zweitausenddreiundzwanzig', '2023-03-12'],
  ['8. Marz 2001', '2001-03-08'],
  ['12 июня 2023 года', '2023-06-12'],
  ['«04» июля 2022 г.', '2022-07-04'],
  ['двенадцатого июня две тысячи двадцать третьего года', '2023-06-12'],
  ['3rd June 2021', '2021-06-03'],
  ['12. Mai 2023', '2023-05-12'],
  ['1er mai 2023', '2023-05-01'],
  ['the 18th day of May in the year of our Lord two thousand and twenty-four', '2024-05-18'],
])('%s is one day in its language', (text, date) => {
  expect(dateOf(text)).toEqual([`${date} 1`]);
});

test.each([
  ['令和6年6月10日', '2024-06-10'],
  ['令和六年六月十日', '2024-06-10'],
  ['令和元年五月一日', '2019-05-01'],
  ['平成三十一年三月二十四日', '2019-03-24'],
  ['昭和63年4月1日', '1988-04-01'],
  ['民國一一二年六月十日', '2023-06-10'],
  ['中華民國 112 年 6 月 10 日', '2023-06-10'],
  ['民國一百一十二年六月十日', '2023-06-10'],
  ['2023년 8월 25일', '2023-08-25'],
  ['2023 년 8 월 25 일', '2023-08-25'],
  ['2023. 8. 25.', '2023-08-25'],
])('%s is one day of an era or a reign', (text, date) => {
  expect(dateOf(text)).toEqual([`${date} 1`]);
});

test('03/04/2021 is claimed as it is printed, with less than what counts as sure', () => {
  expect(claimed('03/04/2021')).toEqual(['03/04/2021']);
  expect(dateOf('03/04/2021')).toEqual(['2021-04-03 0.5']);
});

test('a month without its day is claimed as a month', () => {
  const months = [
    '二〇二四年六月',
    '令和六年六月',
    '民國一一三年六月',
    'June 2024',
    'junio de 2024',
    'juin 2024',
    'июня 2024',
  ];
  for (const month of [...months, 'im Juni 2024', 'giugno 2024', '2024년 6월'])
    expect(claimed(month)).toEqual(['2024-06']);
});

test('a year that lost its 〇 is no year, and the place where it stood is known', () => {
  for (const text of [
    '二二四年六月三日',
    '二 二四年六月三日',
    '证书编号42二二四年六月',
    '2 二二四年六月',
    '民國一一一一年六月',
  ])
    expect(findDates(text)).toEqual([]);
  const text = '二〇一八年九月三日入学，二二四年六月三日';
  const found = findDates(text);
  expect(found).toHaveLength(1);
  expect(hasUnreadDate(text, found, found[0]?.end ?? 0)).toBe(true);
  expect(hasUnreadDate('二〇一八年九月三日入学', findDates('二〇一八年九月三日入学'), 0)).toBe(false);
});

test('numerals that had to be repaired are less than sure', () => {
  expect(dateOf('二〇=二年十二月三十一日')).toEqual(['2022-12-31 0.5']);
  expect(dateOf('二〇二-年十二月三十一日')).toEqual(['2021-12-31 0.5']);
});

test('a month without its day is trusted less', () => {
  expect(dateOf('二〇二三年七月')).toEqual(['2023-07-01 0.7']);
  expect(dateOf('July 2023')).toEqual(['2023-07-01 0.7']);
});

test.each([
  '31 February 2023',
  '2023年13月6日',
  '00/00/2021',
  'May two students',
  'in the year of our Lord',
  '31 de febrero de 2023',
  'May twenty one',
  '平成五十年三月三日',
])('%s is no date', (text) => {
  expect(dateOf(text)).toEqual([]);
});

test('dates come in the order of the text', () => {
  expect(dateOf('born 9 November 2000, given 28 November 2025').map((one) => one.slice(0, 10))).toEqual([
    '2000-11-09',
    '2025-11-28',
  ]);
});
