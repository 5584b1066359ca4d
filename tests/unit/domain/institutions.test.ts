import { describe, expect, test } from 'vitest';
import { BUILT_IN_INSTITUTIONS } from '#shared/domain/institutions/built-in.ts';
import { createRegister } from '#shared/domain/institutions/register.ts';
import { isCountryCode } from '#shared/domain/places/iso-countries.ts';
import { compareInstitutions } from '#shared/domain/reading/compare-institutions.ts';

const REGISTER = createRegister(BUILT_IN_INSTITUTIONS);
const codes = (text: string) => REGISTER.find(text).map(({ institution }) => institution.code);
const exactness = (text: string) => REGISTER.find(text)[0]?.exactness ?? 'unknown';

/** Countries of the guide's deadlines (G十一) and the others that most applicants come from. */
const PLACES: Readonly<Record<string, number>> = {
  ...{ USA: 150, CAN: 25, GBR: 80, FRA: 35, ITA: 20, AUS: 25, NZL: 8, SGP: 6, DEU: 35, JPN: 35, KOR: 25 },
  ...{ RUS: 15, ESP: 12, HKG: 10, MAC: 6, TWN: 20, NLD: 12, IRL: 7, SWE: 9, CHE: 9 },
};

const SHARED = [
  ...[
    '东北大学',
    '中央大学',
    '约克大学',
    '西北大学',
    '林肯大学',
    '基尔大学',
    '纽卡斯尔大学',
    '维多利亚大学',
    '迈阿密大学',
  ],
  ...['Northeastern University', 'Soochow University', 'Universität Freiburg'],
];

describe('the built-in register', () => {
  test('has well over three hundred places, in every country of the guide', () => {
    expect(BUILT_IN_INSTITUTIONS.length).toBeGreaterThan(600);
    for (const [country, least] of Object.entries(PLACES)) {
      const there = BUILT_IN_INSTITUTIONS.filter((one) => one.country === country);
      expect(there.length, country).toBeGreaterThanOrEqual(least);
    }
  });

  test('repeats no code, knows every country, and names each in Chinese and abroad', () => {
    expect(new Set(BUILT_IN_INSTITUTIONS.map(({ code }) => code)).size).toBe(BUILT_IN_INSTITUTIONS.length);
    for (const { code, country, chinese, foreign } of BUILT_IN_INSTITUTIONS) {
      expect(isCountryCode(country), code).toBe(true);
      expect(
        chinese.every((name) => /^\p{Script=Han}[\p{Script=Han}·\-（）]+$/u.test(name)),
        code,
      ).toBe(true);
      expect(foreign.length > 0 && foreign.every((name) => name.trim() === name && name.length > 1), code).toBe(true);
      expect(new Set(chinese).size, code).toBe(chinese.length);
      expect(new Set(foreign).size, code).toBe(foreign.length);
    }
  });

  test('finds each place by each of its names, and several only where they share one', () => {
    const shared = new Set<string>();
    for (const { code, chinese, foreign } of BUILT_IN_INSTITUTIONS) {
      for (const name of [...chinese, ...foreign]) {
        expect(codes(name), name).toContain(code);
        if (codes(name).length > 1) shared.add(name);
      }
    }
    expect([...shared].toSorted()).toEqual(SHARED.toSorted());
  });
});

describe('a name is found', () => {
  test.each([
    ['University of Leeds', 'exact'],
    ['university  of leeds', 'exact'],
    ['THE UNIVERSITY OF LEEDS', 'spelling'],
    ['Univ. of Leeds', 'spelling'],
    ['Leeds, The University of', 'spelling'],
    ['Texas A and M University', 'spelling'],
    ['Universitat Munchen', 'alike'],
    ['Technische Universitat Munchen', 'spelling'],
    ['Universidad Autonoma de Madrid', 'spelling'],
    ['國立臺灣大學', 'exact'],
    ['香港中文大學', 'exact'],
    ['牛津 大学', 'spelling'],
    ['Universlty of Melboume', 'alike'],
    ['Leeds University', 'alike'],
    ['Monash University Malaysia Campus', 'alike'],
    ['北京大学医学部', 'alike'],
    ['Northbridge University', 'unknown'],
    ['University', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(exactness(text)).toBe(expected);
  });

  test.each([
    ['University of York', 'GBR', 'York University', 'CAN'],
    ['Northwestern University', 'USA', 'Northwestern Polytechnical University', 'CHN'],
    ['Washington University in St. Louis', 'USA', 'University of Washington', 'USA'],
    ['University of Miami', 'USA', 'Miami University', 'USA'],
    ["Queen's University", 'CAN', "Queen's University Belfast", 'GBR'],
    ['Newcastle University', 'GBR', 'University of Newcastle', 'AUS'],
    ['University of Victoria', 'CAN', 'Victoria University', 'AUS'],
    ['Indiana University', 'USA', 'Purdue University', 'USA'],
    ['Sun Yat-sen University', 'CHN', 'National Sun Yat-sen University', 'TWN'],
    ['University of Michigan', 'USA', 'Michigan State University', 'USA'],
    ['Chinese University of Hong Kong', 'HKG', 'Chinese University of Hong Kong, Shenzhen', 'CHN'],
  ])('%s (%s) is not %s (%s)', (one, here, other, there) => {
    expect(REGISTER.find(one).map(({ institution }) => institution.country)).toEqual([here]);
    expect(REGISTER.find(other).map(({ institution }) => institution.country)).toEqual([there]);
    expect(compareInstitutions(one, other, REGISTER, null).conclusion).toBe('different');
  });
});

describe('the form beside the diploma', () => {
  test.each([
    ['利兹大学', 'The University of Leeds', 'GBR', 'same'],
    ['慕尼黑工业大学', 'Technische Universität München', 'DEU', 'same'],
    ['東京大学', '东京大学', 'JPN', 'same'],
    ['莫斯科国立大学', 'Московский государственный университет имени М. В. Ломоносова', 'RUS', 'same'],
    ['利兹大学', 'Leeds Beckett University', 'GBR', 'different'],
    ['华盛顿大学', 'Washington University in St. Louis', 'USA', 'different'],
    ['北京大学', '南京大学', 'CHN', 'different'],
    ['北京大学医学部', 'Peking University', 'CHN', 'possible'],
    ['约克大学', 'University of York', 'GBR', 'same'],
    ['约克大学', 'University of York', 'CAN', 'different'],
    ['约克大学', 'University of York', null, 'possible'],
    ['纽卡斯尔大学', 'Newcastle University', 'AUS', 'different'],
    ['利兹大学', 'University of Leeds', 'AUS', 'possible'],
    ['诺丁汉大学', 'University of Nottingham Malaysia', 'GBR', 'possible'],
    ['墨尔本大学', 'Universlty of Melboume', 'AUS', 'possible'],
    ['北桥大学', 'Northbridge University', 'GBR', 'possible'],
    ['利兹大学', 'Northbridge University', 'GBR', 'possible'],
    ['Northbridge University', 'University of Southbridge', 'GBR', 'different'],
    ['Northbridge University', 'NORTHBRIDGE UNIVERSITY', 'GBR', 'same'],
  ])('%s and %s in %s: %s', (form, read, country, conclusion) => {
    const found = compareInstitutions(form, read, REGISTER, country);
    expect([found.conclusion, found.reason]).toEqual([conclusion, found.reason]);
  });

  test('the reason names the places and their countries', () => {
    expect(compareInstitutions('约克大学', 'York University', REGISTER, 'GBR').reason).toBe(
      '院校登记册中是两所院校：约克大学 University of York（英国）；约克大学 York University（加拿大）',
    );
    expect(compareInstitutions('利兹大学', 'Univ. of Leeds', REGISTER, 'GBR').reason).toBe(
      '院校登记册：利兹大学 University of Leeds（英国），仅写法不同',
    );
  });

  test('an imported place is known from then on', () => {
    const own = {
      code: 'X1',
      country: 'GBR',
      chinese: ['北桥大学'],
      foreign: ['Northbridge University', 'NBU'],
    };
    const register = createRegister([...BUILT_IN_INSTITUTIONS, own]);
    expect(compareInstitutions('北桥大学', 'Northbridge University', register, 'GBR').conclusion).toBe('same');
  });
});
