import { describe, expect, test } from 'vitest';
import { createRegister } from '#shared/domain/institutions/register.ts';
import { compareInstitutions } from '#shared/domain/reading/compare-institutions.ts';
import { compareDegrees } from '#shared/domain/reading/compare-titles.ts';
import { compareDates, compareNumbers, compareSexes } from '#shared/domain/reading/compare-values.ts';
import { readDate } from '#shared/domain/reading/read-date.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

describe('dates as papers print them', () => {
  test.each([
    ['2023-07-06', '2023-07-06'],
    ['2023年7月6日', '2023-07-06'],
    ['２０２３年７月６日', '2023-07-06'],
    ['2023.07.06', '2023-07-06'],
    ['2023/7/6', '2023-07-06'],
    ['6 July 2023', '2023-07-06'],
    ['6th day of July, 2023', '2023-07-06'],
    ['July 6th, 2023', '2023-07-06'],
    ['06 JUL 2023', '2023-07-06'],
    ['Jul. 6, 2023', '2023-07-06'],
    ['06/07/2023', null],
    ['July 2023', null],
    ['31 February 2023', null],
    ['6 Brumaire 2023', null],
    ['', null],
  ])('%s → %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test('a date that cannot be told is 待核实', () => {
    expect(compareDates(civilDate('2023-07-06'), '06/07/2023').conclusion).toBe('possible');
    expect(compareDates(civilDate('2023-07-06'), '7 July 2023').conclusion).toBe('different');
  });
});

describe('numbers, sexes, institutions, degrees', () => {
  test.each([
    ['E12345678', 'e 1234 5678', 'same'],
    ['EO1234567', 'E01234567', 'possible'],
    ['E12345678', 'E12345679', 'different'],
  ])('number %s and %s: %s', (form, read, conclusion) => {
    expect(compareNumbers(form, read).conclusion).toBe(conclusion);
  });

  test.each([
    ['F', '女/F', 'same'],
    ['M', '男', 'same'],
    ['M', 'F', 'different'],
    ['M', '<', 'possible'],
  ])('sex %s and %s: %s', (form, read, conclusion) => {
    expect(compareSexes(form, read).conclusion).toBe(conclusion);
  });

  test.each([
    // What no register knows.
    ['University of Leeds', 'THE UNIVERSITY OF LEEDS', 'same'],
    ['École Polytechnique', 'Ecole polytechnique', 'same'],
    ['Univ. of Leeds', 'University of Leeds', 'possible'],
    ['利兹大学', 'University of Leeds', 'possible'],
    ['University of Leeds', 'University of Leeds Business School', 'possible'],
    ['University of Leeds', 'Technische Universität Wien', 'different'],
  ])('%s and %s: %s', (form, read, conclusion) => {
    expect(compareInstitutions(form, read, createRegister([]), null).conclusion).toBe(conclusion);
  });

  test.each([
    ['Master of Science', 'MSc', 'same'],
    ['M.Sc.', 'Master of Science', 'same'],
    ['Master of Science', 'Master of Science with Distinction', 'possible'],
    ['理学硕士', 'Master of Science', 'possible'],
    ['Master of Arts', 'Doctor of Philosophy', 'different'],
  ])('degree %s and %s: %s', (form, read, conclusion) => {
    expect(compareDegrees(form, read).conclusion).toBe(conclusion);
  });
});
