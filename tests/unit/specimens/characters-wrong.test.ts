import { expect, test } from 'vitest';
import { charactersWrong } from '#tests/bench/support/characters-wrong.ts';

test.each([
  ['what is read whole', ['张三，男', 'Master of Arts'], '张三，男\nMaster of Arts', 0, 18],
  ['lines in another order and beside others', ['甲乙丙', 'one two'], 'noise one two\n甲乙丙丁', 0, 10],
  ['full and half width, and spaces beside Chinese characters', ['1999年9月（样本）'], '1999 年 9 月 (样本)', 0, 11],
  ['a character read as another, one dropped, one too many', ['二〇二四年'], '二二四年年', 1, 5],
  ['a space between words that was lost', ['Date of birth'], 'Dateof birth', 1, 13],
  ['a page that was not read at all', ['abcd'], '', 4, 4],
])('%s', (_what, printed, read, wrong, all) => {
  expect(charactersWrong(printed, read)).toEqual({ wrong, all });
});
