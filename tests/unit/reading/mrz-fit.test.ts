import { describe, expect, test } from 'vitest';
import { chooseFit } from '#renderer/reading-room/extract/mrz/choose-fit.ts';
import { fitMrz } from '#renderer/reading-room/extract/mrz/fit.ts';
import { layoutsFor } from '#renderer/reading-room/extract/mrz/layouts.ts';
import { permitLine } from '#scripts/specimens/mrz.ts';
import { mrzCheckDigit } from '#shared/domain/identity/mrz.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { CHINESE, cellsOf, misread, UTOPIA } from './mrz-lines.ts';

const [TD3] = layoutsFor(2, 44);
if (TD3 === undefined) throw new Error('no layout of two lines of 44');

const fitted = (first: string, second: string) => fitMrz(TD3, [cellsOf(first), cellsOf(second)]);
const held = (checks: readonly { ok: boolean }[]) => checks.map((check) => check.ok);

test('check digits are those of ICAO 9303-3 §4.9', () => {
  expect(mrzCheckDigit('AB2134<<<')).toBe('5');
  expect(mrzCheckDigit('520727')).toBe('3');
});

describe('a zone is fitted to its layout', () => {
  test('the specimen of 9303-4 holds in every check', () => {
    const { lines, checks, marks } = fitted(...UTOPIA);
    expect(lines).toEqual(UTOPIA);
    expect(held(checks)).toEqual([true, true, true, true, true]);
    expect(marks).toEqual([]);
  });

  test('letters in date columns and digits in name columns become what the column admits', () => {
    const read = fitted(misread(UTOPIA[0], 5, '3'), misread(misread(UTOPIA[1], 15, 'O'), 21, 'I'));
    expect(read.lines[1]?.slice(13, 20)).toBe(`74${'0'}8122`);
    expect(read.lines[1]?.slice(21, 27)).toBe('120415');
    expect(read.lines[0]?.charAt(5)).toBe('B');
  });

  test('after two letters a Chinese passport number has digits only', () => {
    expect(fitted(CHINESE[0], misread(CHINESE[1], 2, 'O')).lines[1]).toBe(CHINESE[1]);
  });

  test('an empty personal number may carry < or 0 as its check digit', () => {
    const blank = 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<';
    const composite = (digit: string) => mrzCheckDigit(`L898902C367408122${'1204159'}${'<'.repeat(14)}${digit}`);
    for (const digit of ['<', '0'])
      expect(held(fitted(UTOPIA[0], `${blank}${digit}${composite(digit)}`).checks)).not.toContain(false);
  });
});

describe('a repair is made only when it is the only one', () => {
  test('one confused character is put right and marked', () => {
    const { lines, marks, checks } = fitted(UTOPIA[0], misread(UTOPIA[1], 5, 'O'));
    expect(lines[1]).toBe(UTOPIA[1]);
    expect(marks).toEqual([{ kind: 'repaired', line: 1, column: 5, other: 'O' }]);
    expect(held(checks)).not.toContain(false);
  });

  test('two confused characters are left as they were read, with their checks broken', () => {
    const second = misread(misread(UTOPIA[1], 5, 'O'), 3, 'B');
    const { lines, marks, checks } = fitted(UTOPIA[0], second);
    expect(lines[1]).toBe(second);
    expect(marks).toEqual([]);
    expect(checks.find((check) => check.field === 'documentNumber')?.ok).toBe(false);
  });

  test('a character that nothing is confused with is not guessed', () => {
    expect(fitted(UTOPIA[0], misread(UTOPIA[1], 6, 'W')).marks).toEqual([]);
  });

  test('names have no check digit and are never touched', () => {
    const first = misread(UTOPIA[0], 5, 'F');
    expect(fitted(first, UTOPIA[1]).lines[0]).toBe(first);
  });
});

describe('a rival that no check digit tells from what was seen is said', () => {
  /** The two lines, one column of which may be another character too. */
  const withRival = (line: number, column: number, other: string) =>
    fitMrz(
      TD3,
      UTOPIA.map((text, index) =>
        cellsOf(text).map((cell, at) => (index === line && at === column ? { ...cell, others: [other] } : cell)),
      ),
    );

  test('L and 1 in a number are as blind a pair as 6 and G', () => {
    expect(withRival(1, 0, '1').marks).toEqual([{ kind: 'blind', line: 1, column: 0, other: '1' }]);
    expect(withRival(1, 0, 'E').marks).toEqual([]);
  });

  test('not where the column does not admit it, nor where no check digit looks', () => {
    expect(withRival(1, 16, 'I').marks).toEqual([]);
    expect(withRival(0, 5, 'Y').marks).toEqual([]);
  });
});

describe('what is no zone is not called one', () => {
  const margins = (line: string) => cellsOf(`  ${line}  `);

  test('print at a fixed pitch without structure', () => {
    const listing = 'PRINT<THE<TOTAL<OF<ALL<COLUMNS<<<<<<<<<<<<<<';
    expect(chooseFit([margins(listing), margins('0'.repeat(30).padEnd(44, '<'))], 44, 2)).toBeNull();
  });

  test('a zone with too many broken checks', () => {
    const broken = misread(misread(misread(UTOPIA[1], 9, '1'), 19, '7'), 27, '3');
    const noState = UTOPIA[0].replace('UTO', 'QQQ');
    expect(chooseFit([margins(noState), margins(broken)], 44, 2)).toBeNull();
  });

  test('a zone found one column off is moved into place', () => {
    const late = (line: string) => cellsOf(` ${line}   `);
    const found = chooseFit([late(UTOPIA[0]), late(UTOPIA[1])], 44, 2);
    expect(found?.shift).toBe(-1);
    expect(found?.lines).toEqual(UTOPIA);
  });
});

describe('other formats', () => {
  test('a card of three lines (ICAO 9303-5)', () => {
    const lines = [
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ];
    const [TD1] = layoutsFor(3, 30);
    if (TD1 === undefined) throw new Error('no layout of three lines of 30');
    expect(
      held(
        fitMrz(
          TD1,
          lines.map((line) => cellsOf(line)),
        ).checks,
      ),
    ).toEqual([true, true, true, true]);
  });

  test('a visa has no composite check (ICAO 9303-7)', () => {
    const lines = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'];
    const found = chooseFit(
      lines.map((line) => cellsOf(`  ${line}  `)),
      44,
      2,
    );
    expect(found?.layout.format).toBe('MRVA');
    expect(held(found?.checks ?? [])).toEqual([true, true, true]);
  });

  test('the one line of a permit to Hong Kong and Macau', () => {
    const found = chooseFit([cellsOf('  CSC897045278<3408021<9901133<0  ')], 30, 2);
    expect(found?.layout.format).toBe('PERMIT');
    expect(held(found?.checks ?? [])).not.toContain(false);
  });

  test.each([
    ['CA7045278', 'CA7045278'],
    // The letters of the second place are neither O nor I.
    ['CO7045278', 'C07045278'],
    ['C07O45278', 'C07045278'],
  ])('a permit whose number is printed %s is %s', (read, printed) => {
    const line = permitLine(printed, civilDate('2034-08-02'), civilDate('1999-01-13'));
    const found = chooseFit([cellsOf(`  ${line.replace(printed, read)}  `)], 30, 2);
    expect(found?.lines[0]).toBe(line);
    expect(held(found?.checks ?? [])).not.toContain(false);
  });
});
