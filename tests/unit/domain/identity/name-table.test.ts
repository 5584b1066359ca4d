import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameReadings } from '#main/services/case/name-readings.ts';
import type { ChineseName } from '#shared/domain/identity/chinese-name.ts';
import { compareNames } from '#shared/domain/identity/compare-names.ts';
import { splitPinyin } from '#shared/domain/identity/pinyin-syllables.ts';
import { checkProperty } from '../../../support/property.ts';
import { DIFFERENT, POSSIBLE, SAME } from './name-pairs.ts';

function named(text: string): ChineseName {
  return { chinese: text, readings: nameReadings(text) };
}

const ALL = [...SAME, ...POSSIBLE, ...DIFFERENT];

describe('names as papers print them', () => {
  test('the table is long enough to mean something', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(150);
  });

  test.each([
    ...SAME.map(([a, b]) => [a, b, 'same'] as const),
    ...POSSIBLE.map(([a, b]) => [a, b, 'possible'] as const),
    ...DIFFERENT.map(([a, b]) => [a, b, 'different'] as const),
  ])('%s beside %s: %s', (a, b, verdict) => {
    const found = compareNames(named(a), named(b));
    expect(found, found.reason).toMatchObject({ verdict });
    expect(found.reason).toMatch(/\p{Script=Han}/u);
    expect(compareNames(named(b), named(a))).toEqual(found);
  });
});

describe('for any two names', () => {
  const SYLLABLES = 'ZHANG SAN LI WANG XIAO MING FANG FAN GAN AN LYU LU NYU XI XIAN CHEN CHENG JING JIN YU HAN'.split(
    ' ',
  );
  const name = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 });
  const printed = fc.oneof(
    name.map((parts) => parts.join(' ')),
    name.map(([surname = '', ...given]) => `${surname}<<${given.join('')}`),
    fc.constantFrom(...ALL.flat().filter((text) => text !== '')),
    fc.string({ maxLength: 30 }),
  );

  test('the order of asking does not matter', () => {
    checkProperty(
      fc.property(printed, printed, (a, b) => {
        expect(compareNames(named(a), named(b))).toEqual(compareNames(named(b), named(a)));
      }),
      500,
    );
  });

  test('case, spaces within the given name and order keep a name the same', () => {
    checkProperty(
      fc.property(name, ([surname = '', ...given]) => {
        const plain = `${surname} ${given.join(' ')}`;
        for (const other of [plain.toLowerCase(), `${surname} ${given.join('')}`, `${given.join('-')}  ${surname}`]) {
          expect(compareNames(plain, other)).toMatchObject({ verdict: 'same' });
        }
      }),
    );
  });

  test('other syllables are never the same', () => {
    const sounds = (parts: readonly string[]): string =>
      parts.map((part) => (part.startsWith('LYU') ? 'LV' : part)).join(' ');
    checkProperty(
      fc.property(name, name, (a, b) => {
        const turned = a.map((_, index) => sounds([...a.slice(index), ...a.slice(0, index)]));
        fc.pre(!turned.includes(sounds(b)));
        expect(compareNames(a.join(' '), b.join(' ')).verdict).not.toBe('same');
      }),
      500,
    );
  });

  test('two names in characters are never the same by their sound', () => {
    const han = fc.array(fc.constantFrom(...'张章三叁王汪芳方李理'), { minLength: 2, maxLength: 3 });
    checkProperty(
      fc.property(han, han, (a, b) => {
        const [left, right] = [a.join(''), b.join('')];
        expect(compareNames(named(left), named(right)).verdict === 'same').toBe(left === right);
      }),
    );
  });
});

test('letters fall into the fewest syllables, or into none', () => {
  expect(splitPinyin('XIAOMING')).toEqual(['XIAO', 'MING']);
  expect(splitPinyin('LYUWEI')).toEqual(['LV', 'WEI']);
  expect(splitPinyin('SMITH')).toBeNull();
});
