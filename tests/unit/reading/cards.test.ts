import { expect, test } from 'vitest';
import { idCardFields } from '#renderer/reading-room/extract/card/id-card.ts';
import { readIdentityNumber } from '#renderer/reading-room/extract/card/identity-number.ts';
import { pageWords } from '#renderer/reading-room/extract/page-words.ts';
import { printedPage } from './printed-page.ts';

test('an identity number carries birth date and sex, and a wrong check character is no number (GB 11643)', () => {
  expect(readIdentityNumber('230103199901139981')).toEqual({ birthDate: '1999-01-13', sex: 'F' });
  expect(readIdentityNumber('11010519491231002X')).toEqual({ birthDate: '1949-12-31', sex: 'F' });
  expect(readIdentityNumber('230103199901139982')).toBeNull();
  expect(readIdentityNumber('23010319990113998')).toBeNull();
});

test('the front of an identity card', () => {
  const fields = idCardFields(
    printedPage(['姓名 覃若', '性别 女 民族 汉', '出生 1999 年 1 月 13 日', '公民身份号码 230103199901139981']),
  );
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
  expect(values).toEqual({
    name: '覃若',
    idNumber: '230103199901139981',
    birthDate: '1999-01-13',
    sex: 'F',
    nation: '汉',
  });
  expect(fields.sex?.box).toEqual(fields.idNumber?.box);
});

test.each([
  [['姓名 覃若', '性别 女 民族 汉'], '覃若'],
  [['名覃轩平', '性别男 民族汉'], '覃轩平'],
  [['站名慕容辉勇', '性别男 民族汉'], '慕容辉勇'],
  [['姓名胡建强 AN', '住址 名山路'], '胡建强'],
  [['姓名', '女 性别'], undefined],
  [['姓名', '性别女 民族汉'], undefined],
  [['名若', '人性别女民族汉'], undefined],
  [['姓名 性别', '女 民族汉'], undefined],
  [['户名 甲', '住址 名山路'], undefined],
])('%j: the name is %s', (lines, name) => {
  expect(idCardFields(printedPage(lines)).name?.value).toBe(name);
});

/** Places of the characters of 姓名 and of a name on the card, pixels, as the recogniser gave them. */
function nameLine(characters: readonly (readonly [text: string, left: number, right: number])[], confidence = 0.9) {
  const word = (text: string, left: number, right: number, top = 100) => {
    return { text, confidence, left, top, right, bottom: top + 45, symbols: [] };
  };
  return pageWords(0, [
    [word('姓名', 140, 202), ...characters.map((one) => word(...one))],
    [word('住址', 140, 203, 350), word('长安', 240, 300, 350)],
  ]);
}

test('a name is proposed only where every character of it has been read', () => {
  const whole = nameLine([
    ['胡', 248, 281],
    ['建', 297, 345],
    ['强', 351, 377],
  ]);
  expect(idCardFields(whole).name).toMatchObject({ value: '胡建强', box: [248, 100, 129, 45] });
  const withoutFirst = nameLine([
    ['建', 297, 345],
    ['强', 351, 377],
  ]);
  const withoutMiddle = nameLine([
    ['胡', 248, 281],
    ['强', 351, 377],
  ]);
  const torn = nameLine([
    ['上', 250, 268],
    ['日', 270, 300],
  ]);
  const unsure = nameLine(
    [
      ['间', 248, 281],
      ['娜', 297, 345],
    ],
    0.5,
  );
  for (const page of [withoutFirst, withoutMiddle, torn, unsure]) expect(idCardFields(page).name).toBeUndefined();
});

test('a number whose check character disagrees is not proposed', () => {
  expect(idCardFields(printedPage(['公民身份号码 230103199901139980'])).idNumber).toBeUndefined();
});
