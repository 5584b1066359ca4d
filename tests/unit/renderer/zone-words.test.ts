import { expect, test } from 'vitest';
import { zoneWords } from '#renderer/workstation/features/review/check/zone-words.ts';
import type { ReadMrz } from '#shared/domain/reading/reading-result.ts';

/** ICAO 9303-4, appendix: the specimen of Utopia. */
const ZONE: ReadMrz = {
  lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  format: 'TD3',
  checks: [
    { field: 'documentNumber', ok: true },
    { field: 'composite', ok: true },
  ],
};

test('check digits that all agree are said in one line', () => {
  expect(zoneWords(ZONE)).toEqual([{ tone: 'good', word: '机读区 TD3：校验位 2/2 相符' }]);
});

test('one that does not is named, and red', () => {
  const broken = { ...ZONE, checks: [{ field: 'documentNumber', ok: false }, ...ZONE.checks.slice(1)] };
  expect(zoneWords(broken)).toEqual([{ tone: 'bad', word: '机读区 TD3：校验位 1/2 相符，不符：证件号码，请看原件' }]);
});

test('a character that arithmetic put there, and one that no digit tells from another, are doubts with their place', () => {
  const marks = [
    { kind: 'repaired', line: 1, column: 5, other: 'O' },
    { kind: 'blind', line: 1, column: 0, other: '1' },
  ] as const;
  const [, repaired, blind] = zoneWords({ ...ZONE, marks });
  expect(repaired).toEqual({
    tone: 'doubt',
    word: '第 2 行第 6 位由 O 改作 0：只有这样校验位才全部相符，是推算，请看原件',
  });
  expect(blind).toEqual({
    tone: 'doubt',
    word: '第 2 行第 1 位读作 L，也可能是 1：校验位分不出这两个字符，请看原件',
  });
});
