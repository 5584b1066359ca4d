import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_BODY, BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { limitWords } from '#shared/domain/rule-pack/fill-titles.ts';
import { packFor, packTimes } from '#shared/domain/rule-pack/pack-for.ts';
import { markOfPack } from '#shared/domain/rule-pack/rule-pack.ts';
import { packText } from '#shared/i18n/zh-cn/screens/packs.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aPack, hashOf, otherLimits } from '../../../support/packs.ts';

describe('the pack of a day', () => {
  const first = aPack('2026-03-01', {}, 1);
  const second = aPack('2027-01-01', {}, 2);
  const corrected = aPack('2026-03-01', {}, 3);

  test.each([
    ['2017-12-31', 0],
    ['2018-01-01', 0],
    ['2026-02-28', 0],
    ['2026-03-01', 1],
    ['2026-12-31', 1],
    ['2027-01-01', 2],
    ['2031-05-05', 2],
  ])('what came in on %s is judged by version %i', (day, version) => {
    expect(packFor([first, second], civilDate(day)).version).toBe(version);
    expect(packFor([second, first], civilDate(day)).version).toBe(version);
  });

  test('a later version for the same day is its correction, and leaves the newer edition alone', () => {
    const packs = [first, second, corrected];
    expect(packFor(packs, civilDate('2026-12-31')).version).toBe(3);
    expect(packFor(packs, civilDate('2027-01-01')).version).toBe(2);
  });

  test('the program’s own bears no day: a pack of the centre’s holds from its day on, however early that is', () => {
    expect(packFor([aPack('2010-01-01')], civilDate('2009-12-31'))).toBe(BUILT_IN_PACK);
    expect(packFor([aPack('2010-01-01')], civilDate('2026-01-01')).version).toBe(1);
  });

  test('the time of each pack ends before the next one’s day; a corrected one has none', () => {
    const times = packTimes([BUILT_IN_PACK, first, second, corrected]);
    expect(times.map(({ pack, until, judges }) => [pack.version, until, judges])).toEqual([
      [2, null, true],
      [3, '2026-12-31', true],
      [1, null, false],
      [0, '2026-02-28', true],
    ]);
  });

  test('without any from the centre every day has the program’s own', () => {
    expect(packFor([], civilDate('1990-01-01'))).toBe(BUILT_IN_PACK);
    expect(packFor([], civilDate('2036-01-01'))).toBe(BUILT_IN_PACK);
  });
});

describe('the pack that the program brings along', () => {
  test('bears the hash of its content, as the centre would compute it', () => {
    expect(BUILT_IN_PACK.hash).toBe(hashOf(BUILT_IN_BODY));
    expect(BUILT_IN_PACK.hash).toBe(hashOf(JSON.parse(JSON.stringify(BUILT_IN_BODY))));
  });

  test('lies in the documents, to begin the next edition from', () => {
    const file = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'rule-pack.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(BUILT_IN_BODY)));
  });

  test('says who it is', () => {
    expect(markOfPack(BUILT_IN_PACK)).toEqual({
      version: 0,
      edition: '“留学服务一件事”办事指南',
      inForceFrom: null,
      origin: 'program',
      hash: BUILT_IN_PACK.hash,
    });
  });
});

describe('a screen that names the pack', () => {
  test('claims no day of effect that no source gives', () => {
    expect(packText.judgedBy(BUILT_IN_PACK)).toBe('按“留学服务一件事”办事指南，未载明施行日期，程序自带');
    expect(packText.judgedBy(aPack('2027-01-01'))).toBe('按办事指南（2027-01-01），2027-01-01 起施行，中心下发第 1 版');
  });

  test.each([
    [null, null, '不限'],
    [null, '2026-12-31', '2026-12-31 及以前'],
    ['2027-01-01', null, '2027-01-01 起'],
    ['2027-01-01', '2027-12-31', '2027-01-01 至 2027-12-31'],
  ])('of cases from %s to %s: %s', (from, until, words) => {
    expect(packText.time(from, until)).toBe(words);
  });
});

describe('titles carry the figures of their pack', () => {
  test.each([
    ['S2', '在国（境）外学习360天（含）以上', '在国（境）外学习300天（含）以上'],
    ['S3', '学业结束后首次回国至单位提交申请不超过两年', '学业结束后首次回国至单位提交申请不超过三年'],
    ['S4', '年龄45周岁（含）以下', '年龄40周岁（含）以下'],
    ['S6', '正式劳动关系且社保缴费不低于三个月，或事业单位在编', '正式劳动关系且社保缴费不低于12个月，或事业单位在编'],
    ['P-study-history', '学习经历从高中起，至少两条', '学习经历从高中起，至少四条'],
    ['P-entry-exit', '出入境记录：8位个人授权码，或出入境记录页', '出入境记录：10位个人授权码，或出入境记录页'],
  ] as const)('%s', (rule, own, newer) => {
    const limits = otherLimits({
      studyDays: 300,
      returnYears: 3,
      oldestAge: 40,
      paidMonths: 12,
      studyEntries: 4,
      codeDigits: 10,
    });
    expect(BUILT_IN_PACK.rules[rule].title).toBe(own);
    expect(aPack('2027-01-01', { limits }).rules[rule].title).toBe(newer);
  });

  test('a few years are words, more are figures', () => {
    const years = (value: number) => limitWords({ value, unit: 'year', clause: 'G五' });
    expect([1, 2, 10, 11].map(years)).toEqual(['一', '两', '十', '11']);
    expect(limitWords({ value: 8, unit: 'digit', clause: 'P三' })).toBe('8');
  });
});
