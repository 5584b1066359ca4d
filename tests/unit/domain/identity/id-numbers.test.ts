import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IdType } from '#shared/domain/case/case-facts.ts';
import { checkIdNumber } from '#shared/domain/identity/check-id-number.ts';
import { PROVINCES } from '#shared/domain/identity/provinces.ts';
import { residentIdCheckDigit } from '#shared/domain/identity/resident-id.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { checkProperty } from '../../../support/property.ts';

const TODAY = civilDate('2026-11-24');
const check = (idType: IdType, number: string, nationality: string | null = 'CHN') =>
  checkIdNumber(idType, number, TODAY, nationality);
const withDigit = (first17: string): string => `${first17}${residentIdCheckDigit(first17)}`;

describe('公民身份号码 and 居住证', () => {
  test.each([
    ['11010519491231002X', '居民身份证'],
    [' 11010519491231002x ', '居民身份证'],
    [withDigit('81000019900101001'), '港澳居民居住证（香港）'],
    [withDigit('82000019900101002'), '港澳居民居住证（澳门）'],
    [withDigit('83000019900101003'), '台湾居民居住证'],
    [withDigit('11010520261124001'), '居民身份证'],
    [withDigit('11010520000229001'), '居民身份证'],
  ])('%s is a number of %s', (number, paper) => {
    expect(check('resident_id', number)).toEqual({ kind: 'valid', paper });
  });

  test.each([
    ['110105194912310021', '末位校验码应为 X，现为 1', 18],
    [withDigit('11010520261125001'), '晚于 2026-11-24', 7],
    [withDigit('11010519491331002'), '1949-13-31 不存在', 11],
    [withDigit('11010519000229001'), '1900-02-29 不存在', 13],
    [withDigit('16010519491231002'), '没有代码为“16”的省级行政区', 1],
    [withDigit('91010519491231002'), '外国人永久居留身份证', 1],
    [withDigit('83010019900101003'), '现为 830100', 3],
    [withDigit('81010519900101001'), '现为 810105', 3],
    ['1101051949123l002X', '第 14 位是“L”，应为数字', 14],
    ['11O10519491231002X', '第 3 位是“O”', 3],
    ['110105 19491231002X', '第 7 位是空格', 7],
    ['１10105194912310021', '第 1 位是全角的“１”', 1],
    ['11010519491231002A', '末位只能是数字或 X', 18],
    ['1101051949123100X', '第 17 位是“X”', 17],
    ['11010519491231002', '应为 18 位，现为 17 位', null],
    ['11010519491231002XX', '现为 19 位', null],
    ['1101051949123100210', '应为 18 位，现为 19 位', null],
    ['E12345678', '第 1 位是“E”', 1],
  ])('%s: %s', (number, words, at) => {
    const found = check('resident_id', number);
    expect(found).toMatchObject({ kind: 'invalid', at });
    expect(found.kind === 'invalid' && found.reason).toContain(words);
  });

  test('an old number of 15 digits is told what the second card carries', () => {
    const found = check('resident_id', '110105491231002');
    expect(found).toMatchObject({ kind: 'invalid', at: null });
    expect(found.kind === 'invalid' && found.reason).toContain('二代证的 18 位号码（应为 11010519491231002X');
    const nonsense = check('resident_id', '110105491331002');
    expect(nonsense.kind === 'invalid' && nonsense.reason).not.toContain('应为');
  });

  test('the provinces are those of GB/T 2260', () => {
    expect(Object.keys(PROVINCES)).toHaveLength(34);
    for (let code = 10; code <= 99; code += 1) {
      const isProvince = PROVINCES[code] !== undefined && code < 80;
      expect(check('resident_id', withDigit(`${code}010519491231002`)).kind).toBe(isProvince ? 'valid' : 'invalid');
    }
  });

  test('no number with one wrong digit is valid', () => {
    const place = fc.nat(17);
    checkProperty(
      fc.property(fc.integer({ min: 0, max: 999 }), place, fc.integer({ min: 1, max: 9 }), (order, at, by) => {
        const number = withDigit(`11010519900101${String(order).padStart(3, '0')}`);
        const old = number.charAt(at) === 'X' ? 0 : Number(number[at]);
        const wrong = `${number.slice(0, at)}${(old + by) % 10}${number.slice(at + 1)}`;
        expect(check('resident_id', number).kind).toBe('valid');
        expect(check('resident_id', wrong).kind).toBe('invalid');
      }),
    );
  });
});

describe('passports, permits and what is none', () => {
  test.each<[IdType, string, string]>([
    ['passport', 'E12345678', '普通护照（电子）'],
    ['passport', 'e 1234-5678', '普通护照（电子）'],
    ['passport', 'S.1234567', '公务护照'],
    ['passport', 'ea1234567', '普通护照（电子）'],
    ['passport', 'G12345678', '普通护照'],
    ['passport', 'D1234567', '外交护照'],
    ['passport', 'DE1234567', '外交护照（电子）'],
    ['passport', 'S12345678', '公务护照'],
    ['passport', 'SE1234567', '公务护照（电子）'],
    ['passport', 'P1234567', '公务普通护照'],
    ['passport', 'PE1234567', '公务普通护照（电子）'],
    ['passport', 'K12345678', '香港特别行政区护照'],
    ['passport', 'MA1234567', '澳门特别行政区护照'],
    ['hk_macau_permit', 'C12345678', '往来港澳通行证'],
    ['hk_macau_permit', 'CA1234567', '往来港澳通行证'],
    ['hk_macau_permit', 'W12345678', '往来港澳通行证（本式）'],
    ['hk_macau_permit', 'H12345678', '港澳居民来往内地通行证（香港）'],
    ['hk_macau_permit', 'M1234567801', '港澳居民来往内地通行证（澳门）'],
    ['taiwan_permit', 'L12345678', '往来台湾通行证'],
    ['taiwan_permit', 'T12345678', '往来台湾通行证（本式）'],
    ['taiwan_permit', '12345678', '台湾居民来往大陆通行证'],
    ['taiwan_permit', '1234567801', '台湾居民来往大陆通行证'],
  ])('%s %s is a number of %s', (idType, number, paper) => {
    expect(check(idType, number)).toEqual({ kind: 'valid', paper });
  });

  test.each<[IdType, string, string, number | null]>([
    ['passport', 'E1234567', 'E 后应为 8 位数字，现为 7 位', null],
    ['passport', 'EA12345678', 'E 加字母后应为 7 位数字，现为 8 位', null],
    ['passport', 'EI1234567', '不用字母 I、O', 2],
    ['passport', 'E1234S678', '第 6 位应为数字，现为“S”', 6],
    ['passport', 'G/1234567', '第 2 位是“/”', 2],
    ['passport', 'PE123456', '现为 6 位', null],
    ['passport', '护照12345', '第 1 位是“护”', 1],
    ['passport', 'X123', '应为 5 至 15 位，现为 4 位', null],
    ['passport', 'UNKNOWN', '应有数字', null],
    ['hk_macau_permit', 'C1234567', 'C 后应为 8 位数字，现为 7 位', null],
    ['hk_macau_permit', 'CO1234567', '不用字母 I、O', 2],
    ['hk_macau_permit', 'CAB123456', '第 3 位应为数字', 3],
    ['hk_macau_permit', 'H123456789', 'H 后应为 8 位或 10 位数字，现为 9 位', null],
    ['taiwan_permit', 'L123456789', 'L 后应为 8 位数字', null],
    ['taiwan_permit', '123456789', '号码应为 8 位或 10 位数字，现为 9 位', null],
  ])('%s %s: %s', (idType, number, words, at) => {
    const found = check(idType, number);
    expect(found).toMatchObject({ kind: 'invalid', at });
    expect(found.kind === 'invalid' && found.reason).toContain(words);
  });

  test.each<[IdType, string, string | null]>([
    ['passport', 'E1234567', 'AUS'],
    ['passport', 'E1234567', null],
    ['passport', 'AB1234567', 'CHN'],
    ['passport', '123456789', 'GBR'],
    ['hk_macau_permit', 'K12345678', 'CHN'],
    ['taiwan_permit', 'A12345678', 'CHN'],
    ['resident_id', '  ', 'CHN'],
  ])('%s %s of %s has no form that is known here', (idType, number, nationality) => {
    expect(check(idType, number, nationality).kind).toBe('unknown_form');
  });
});
