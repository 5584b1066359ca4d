import { expect, test } from 'vitest';
import { findDates } from '#renderer/reading-room/extract/dates.ts';

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
  ['二〇=二年十二月三十一日', '2022-12-31'],
  ['一九九九年十月十日', '1999-10-10'],
  ['2019.11.25', '2019-11-25'],
  ['2023-07-06', '2023-07-06'],
  ['25/04/2021', '2021-04-25'],
  ['04/25/2021', '2021-04-25'],
  ['04/04/2021', '2021-04-04'],
])('%s is one day', (text, date) => {
  expect(dateOf(text)).toEqual([`${date} 1`]);
});

test('03/04/2021 is read day first and trusted half', () => {
  expect(dateOf('03/04/2021')).toEqual(['2021-04-03 0.5']);
});

test('a month without its day is trusted less', () => {
  expect(dateOf('二〇二三年七月')).toEqual(['2023-07-01 0.7']);
  expect(dateOf('July 2023')).toEqual(['2023-07-01 0.7']);
});

test.each(['31 February 2023', '2023年13月6日', '00/00/2021', 'May two students', 'in the year of our Lord'])(
  '%s is no date',
  (text) => {
    expect(dateOf(text)).toEqual([]);
  },
);

test('dates come in the order of the text', () => {
  expect(dateOf('born 9 November 2000, given 28 November 2025').map((one) => one.slice(0, 10))).toEqual([
    '2000-11-09',
    '2025-11-28',
  ]);
});
