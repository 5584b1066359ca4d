import { expect, test } from 'vitest';
import { computeAge } from '#shared/domain/evidence/age.ts';
import { GUIDE_LIMITS } from '#shared/domain/rules/guide-limits.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

function age(birth: string | null, on: string) {
  return computeAge({ birthDate: birth === null ? null : civilDate(birth), on: civilDate(on) }, GUIDE_LIMITS.oldestAge);
}

test.each([
  ['the day of the 45th birthday', '1981-06-15', '2026-06-15', 45, true],
  ['the day before the 46th birthday', '1980-06-16', '2026-06-15', 45, true],
  ['the 46th birthday', '1980-06-15', '2026-06-15', 46, false],
  ['born on 29 February, the day before the 28th', '1980-02-29', '2026-02-27', 45, true],
  ['born on 29 February, the 28th of a common year', '1980-02-29', '2026-02-28', 46, false],
  ['born on 29 February, the 28th of a leap year', '1980-02-29', '2024-02-28', 43, true],
  ['born on 29 February, the 29th of a leap year', '1980-02-29', '2024-02-29', 44, true],
  ['the day of birth', '2026-06-15', '2026-06-15', 0, true],
])('%s', (_name, birth, on, value, met) => {
  expect(age(birth, on)).toMatchObject({ value, met, errors: [] });
});

test('no birth date leaves the age open', () => {
  expect(age(null, '2026-06-15')).toMatchObject({ value: null, met: null });
});

test('a birth after the day is an error, never an age', () => {
  expect(age('2026-06-16', '2026-06-15')).toMatchObject({ value: null, met: null, errors: [{ code: 'born_later' }] });
});

test('the row says from which day on the person is too old', () => {
  expect(age('1981-06-15', '2026-06-15').rows[0]?.why).toContain('2027-06-15起超过45周岁');
});
