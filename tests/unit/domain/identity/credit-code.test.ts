import { expect, test } from 'vitest';
import { creditCodeCheck, isCreditCode } from '#shared/domain/identity/credit-code.ts';

test('a credit code’s last place follows from the others (GB 32100)', () => {
  expect(creditCodeCheck('91110108MA0000001')).toBe('D');
  expect(creditCodeCheck('91110108MA000000I')).toBeNull();
  expect(creditCodeCheck('91110108MA000000')).toBeNull();
  expect(isCreditCode('91110108MA0000001D')).toBe(true);
  expect(isCreditCode('91110108MA0000001X')).toBe(false);
});

test('a code with one place changed, or two neighbours exchanged, is none', () => {
  const code = '91110108MA0000001D';
  for (let at = 0; at < code.length; at += 1) {
    const other = code.charAt(at) === '7' ? '8' : '7';
    expect(isCreditCode(`${code.slice(0, at)}${other}${code.slice(at + 1)}`)).toBe(false);
    const [one = '', two = ''] = code.slice(at, at + 2);
    if (two === '' || one === two) continue;
    expect(isCreditCode(`${code.slice(0, at)}${two}${one}${code.slice(at + 2)}`)).toBe(false);
  }
});
