import { describe, expect, test } from 'vitest';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const GIVEN = { kind: 'id_number', today: '2026-11-02' };
const of = (idType: string, idNumber: string, more: object = {}) => ({ ...GIVEN, idType, idNumber, ...more });
const resident = (idNumber: string, more: object = {}) => of('resident_id', idNumber, more);

describe('a number is judged by the form of its paper (GB 11643, ICAO 9303, 通行证)', () => {
  test.each([
    ['resident_id', '11010519491231002X', '居民身份证'],
    ['resident_id', '11010519491231002x', '居民身份证'],
    ['passport', 'E12345678', '普通护照（电子）'],
    ['passport', 'EA1234567', '普通护照（电子）'],
    ['hk_macau_permit', 'C12345678', '往来港澳通行证'],
    ['hk_macau_permit', 'CA1234567', '往来港澳通行证'],
    ['hk_macau_permit', 'H1234567890', '港澳居民来往内地通行证（香港）'],
    ['taiwan_permit', 'L12345678', '往来台湾通行证'],
    ['taiwan_permit', '12345678', '台湾居民来往大陆通行证'],
  ])('%s %s is sound', async (idType, idNumber, paper) => {
    expect((await judgeInput(of(idType, idNumber))).answer).toMatchObject({ check: { kind: 'valid', paper } });
  });

  test.each([
    ['resident_id', '110105194912310021', 18, '末位校验码应为 X'],
    ['resident_id', '11010519490230002X', 13, '1949-02-30 不存在'],
    ['resident_id', '11010520270101002X', 7, '晚于 2026-11-02'],
    ['resident_id', '99010519491231002X', 1, '外国人永久居留身份证'],
    ['resident_id', '1101051949123100', null, '应为 18 位，现为 16 位'],
    ['passport', 'E1234567O', 9, '第 9 位应为数字'],
    ['hk_macau_permit', 'C1234567', null, 'C 后应为 8 位数字'],
    ['hk_macau_permit', 'CO1234567', 2, '不用字母 I、O'],
    ['taiwan_permit', 'L1234567A', 9, '第 9 位应为数字'],
  ])('%s %s is wrong, and where', async (idType, idNumber, at, reason) => {
    const { code, answer } = await judgeInput(of(idType, idNumber, { nationality: 'CHN' }));
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      check: { kind: 'invalid', at, reason: expect.stringContaining(reason) as unknown },
      holder: null,
      contradictions: [],
    });
  });

  test('a foreign passport is for a person to look at', async () => {
    const foreign = of('passport', 'AB1234567', { nationality: 'GBR' });
    expect((await judgeInput(foreign)).answer).toMatchObject({ check: { kind: 'unknown_form' }, holder: null });
  });

  test('birth date and sex come from the number, and what the form says otherwise', async () => {
    const holder = { region: '110105', birthDate: '1949-12-31', sex: 'F', province: '北京市' };
    const agreeing = resident('11010519491231002X', { birthDate: '1949-12-31', sex: 'F' });
    expect((await judgeInput(agreeing)).answer).toMatchObject({ holder, contradictions: [] });
    const other = resident('11010519491231002X', { birthDate: '1949-12-30', sex: 'M' });
    expect((await judgeInput(other)).answer).toMatchObject({
      holder,
      contradictions: [
        { field: 'birthDate', said: '1949-12-31' },
        { field: 'sex', said: 'F' },
      ],
    });
  });
});

test.each<[unknown, string, string]>([
  [{ ...GIVEN, idNumber: 'C12345678' }, 'idType', '必须填写'],
  [of('driving_licence', 'C12345678'), 'idType', '应为以下之一：resident_id、passport、hk_macau_permit、taiwan_permit'],
  [of('passport', ''), 'idNumber', '不能为空'],
  [of('passport', '  '), 'idNumber', '没有填写'],
  [{ ...of('passport', 'E1'), idNumber: 123_456 }, 'idNumber', '应为文字，而不是数字'],
  [of('passport', 'E'.repeat(31)), 'idNumber', '最多 30 个字'],
  [{ ...of('passport', 'E12345678'), today: undefined }, 'today', '必须填写'],
  [of('passport', 'E12345678', { today: '2026-02-30' }), 'today', '没有这一天'],
  [of('passport', 'E12345678', { nationality: 'ZZZ' }), 'nationality', '没有这个国家/地区代码'],
  [of('passport', 'E12345678', { birthDate: '2026-11-03' }), 'birthDate', '晚于今天 2026-11-02'],
  [of('passport', 'E12345678', { birthDate: '1903-01-01' }), 'birthDate', '距今超过 120 年'],
  [of('passport', 'E12345678', { sex: '女' }), 'sex', '应为以下之一：M、F、X'],
  [of('passport', 'E12345678', { name: '张三' }), 'name', '没有这个字段'],
])('%j is refused at its field', async (input, path, words) => {
  const refusal = await refusalOf(input);
  expect(refusal.path).toBe(path);
  expect(refusal.message).toContain(words);
});
