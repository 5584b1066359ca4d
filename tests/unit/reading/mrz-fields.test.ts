import { describe, expect, test } from 'vitest';
import { birthDateOf, expiryDateOf } from '#renderer/reading-room/extract/mrz/dates.ts';
import { fitMrz } from '#renderer/reading-room/extract/mrz/fit.ts';
import { layoutsFor } from '#renderer/reading-room/extract/mrz/layouts.ts';
import { mrzFields } from '#renderer/reading-room/extract/mrz/mrz-fields.ts';
import { namesOf } from '#renderer/reading-room/extract/mrz/names.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { CHINESE, cellsOf, misread } from './mrz-lines.ts';

const TODAY = civilDate('2026-11-20');
const [TD3] = layoutsFor(2, 44);
if (TD3 === undefined) throw new Error('no layout of two lines of 44');

function fieldsOf(first: string, second: string) {
  const fit = fitMrz(TD3 ?? never(), [cellsOf(first), cellsOf(second)]);
  return mrzFields(fit, fit.checks, TODAY, 3, (line, start, end) => [start * 10, line * 25, (end - start) * 10, 20]);
}

function never(): never {
  throw new Error('unreachable');
}

describe('fields come as a form would hold them', () => {
  test('a Chinese passport', () => {
    const fields = fieldsOf(...CHINESE);
    const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
    expect(values).toEqual({
      documentCode: 'PO',
      issuingState: 'CHN',
      surname: 'LYU',
      givenNames: 'YANXIAO',
      documentNumber: 'E30736008',
      nationality: 'CHN',
      birthDate: '2000-11-09',
      sex: 'F',
      expiryDate: '2031-05-29',
      optionalData: 'NOKQL<<<<<A220',
    });
  });

  test('each is boxed by its own columns and says its page', () => {
    const { birthDate, givenNames } = fieldsOf(...CHINESE);
    expect(birthDate).toMatchObject({ page: 3, box: [130, 25, 60, 20] });
    expect(givenNames?.box).toEqual([100, 0, 70, 20]);
  });

  test('nothing is ever quite certain, and what a check disproves is doubted', () => {
    const sound = fieldsOf(...CHINESE);
    const doubted = fieldsOf(CHINESE[0], misread(misread(CHINESE[1], 4, '1'), 5, '1'));
    for (const field of Object.values(sound)) expect(field.confidence).toBeLessThan(1);
    expect(doubted.documentNumber?.confidence ?? 1).toBeLessThan(0.5);
    expect(doubted.birthDate?.confidence).toBe(sound.birthDate?.confidence);
  });

  test('a repaired field says so by its confidence', () => {
    const repaired = fieldsOf(CHINESE[0], misread(CHINESE[1], 0, 'F'));
    expect(repaired.documentNumber?.value).toBe('E30736008');
    expect(repaired.documentNumber?.confidence ?? 1).toBeLessThan(0.5);
    expect(repaired.birthDate?.confidence ?? 0).toBeGreaterThan(0.9);
  });

  test('a day that does not exist is left out, not guessed', () => {
    expect(fieldsOf(CHINESE[0], CHINESE[1].replace('001109', '001399')).birthDate).toBeUndefined();
  });
});

describe('two digits of a year', () => {
  test('nobody is born after today', () => {
    expect(birthDateOf('261120', TODAY)).toBe('2026-11-20');
    expect(birthDateOf('261121', TODAY)).toBe('1926-11-21');
    expect(birthDateOf('000229', TODAY)).toBe('2000-02-29');
    expect(birthDateOf('990229', TODAY)).toBeNull();
  });

  test('no document is valid for more than twenty years', () => {
    expect(expiryDateOf('461120', TODAY)).toBe('2046-11-20');
    expect(expiryDateOf('461121', TODAY)).toBe('1946-11-21');
    expect(expiryDateOf('310529', TODAY)).toBe('2031-05-29');
  });
});

test('names part at the double filler', () => {
  expect(namesOf('OUYANG<<LING<LAN<<<<<<<')).toEqual({ surname: 'OUYANG', givenNames: 'LING LAN' });
  expect(namesOf('VAN<DER<MUELLEN<<MARIA<')).toEqual({ surname: 'VAN DER MUELLEN', givenNames: 'MARIA' });
  expect(namesOf('ARKFREITH<<<<<<<<<<<<<<')).toEqual({ surname: 'ARKFREITH', givenNames: '' });
});
