import { expect, test } from 'vitest';
import { permitFields } from '#renderer/reading-room/extract/card/permit.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { printedPage } from './printed-page.ts';

const read = (lines: readonly string[], zone = {}) => permitFields(printedPage(lines), zone);
const valuesOf = (lines: readonly string[]) =>
  Object.fromEntries(Object.entries(read(lines)).map(([name, { value }]) => [name, value]));

const FRONT = [
  '往来港澳通行证',
  '姓名NAME',
  '缪思琳',
  'MIAO, SILIN',
  '证件号码NO.',
  'C32538319',
  '出生日期DATE OF BIRTH',
  '2000.05.12',
  '女',
  '有效期限PERIOD OF VALIDITY',
  '2023.02.07-2033.02.06',
];

test('the front of a permit', () => {
  expect(valuesOf(FRONT)).toEqual({
    documentNumber: 'C32538319',
    nameHan: '缪思琳',
    surname: 'MIAO',
    givenNames: 'SILIN',
    birthDate: '2000-05-12',
    sex: 'F',
    issueDate: '2023-02-07',
    expiryDate: '2033-02-06',
  });
});

test('what its line says stands before print, and a difference leaves it in doubt', () => {
  const zone = (value: string): Record<string, ReadField> => {
    return { documentNumber: { value, confidence: 0.95, page: 0, box: [1, 2, 3, 4] } };
  };
  expect(read(FRONT, zone('C32538319')).documentNumber).toMatchObject({ confidence: 0.95, box: [1, 2, 3, 4] });
  expect(read(FRONT, zone('C32538818')).documentNumber).toMatchObject({ value: 'C32538818', confidence: 0.45 });
});

test.each([
  [['签注ENDORSEMENTS C05289486欧阳强承', '往香港签注D多次往返', '有效期至：2025.08.31'], 'D', '香港', undefined],
  [
    ['签注ENDORSEMENTS C98445821缪远洋', '前往地：香港种类：逗留(D)', '有效期：2023.09.01-2025.08.31', '次数：多次'],
    'D',
    '香港',
    '2023-09-01',
  ],
  [['签注 L25055245欧阳景志', '往台湾签注×多次往返', '有效期：2023.09.01-2025.08.31'], 'X', '台湾', '2023-09-01'],
  [['签注 L85393348吕子娟', '台湾学习(x)', '有效期：2023.09.01-2025.08.31多次有效'], 'X', '台湾', '2023-09-01'],
])('the back of a permit: %j', (lines, endorsement, endorsedFor, endorsedFrom) => {
  const fields = valuesOf(lines);
  expect(fields).toMatchObject({ endorsement, endorsedFor, endorsedUntil: '2025-08-31', entries: 'multiple' });
  expect(fields.endorsedFrom).toBe(endorsedFrom);
  expect(fields.nameHan).toMatch(/^[\u3400-\u9fff]{3,4}$/);
  expect(fields.expiryDate).toBeUndefined();
});

test('a count of entries is that of the endorsement, not of days a stay', () => {
  expect(valuesOf(['签注 往香港', '个人旅游(G) 2次', '每次停留不超过7天', '有效期至：2025.08.31'])).toMatchObject({
    endorsement: 'G',
    entries: '2',
  });
});

test('word and letter that disagree, a period that ends before it begins, two endorsements: all doubtful', () => {
  expect(read(['签注', '香港 逗留(G)', '有效期至：2025.08.31']).endorsement?.confidence).toBe(0.45);
  const turned = read(['签注', '香港 逗留(D)', '有效期：2025.09.01-2023.08.31']);
  expect(turned.endorsedUntil?.confidence).toBe(0.45);
  const two = read(['签注', '香港 逗留(D)', '有效期至：2025.08.31', '澳门 个人旅游(G)', '有效期至：2024.01.31']);
  expect(Object.values(two).every(({ confidence }) => confidence < 0.5)).toBe(true);
});

test('a front says nothing of endorsements, and a number of no known form is none', () => {
  expect(read(FRONT).endorsement).toBeUndefined();
  expect(valuesOf(['往来港澳通行证', 'CI2345678', 'X12345678']).documentNumber).toBeUndefined();
});
