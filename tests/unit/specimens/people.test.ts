import { describe, expect, it } from 'vitest';
import { palladius } from '#scripts/specimens/palladius.ts';
import { createPerson, type SurnameKind } from '#scripts/specimens/people.ts';
import { checkIdNumber } from '#shared/domain/identity/check-id-number.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

const TODAY = civilDate('2026-11-20');
const people = Array.from({ length: 400 }, (_, seed) => createPerson(seed, { today: TODAY }));

/** GB 11643-1999: the factors as the standard prints them. */
const FACTORS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function residentCheck(number: string): string {
  const sum = FACTORS.reduce((total, factor, index) => total + factor * Number(number.charAt(index)), 0);
  return ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'][sum % 11] ?? '';
}

describe('fictitious people', () => {
  it('carry identity numbers with the check digit of GB 11643', () => {
    for (const { idNumber } of people) expect(idNumber.charAt(17)).toBe(residentCheck(idNumber));
    expect(people.some(({ idNumber }) => idNumber.endsWith('X'))).toBe(true);
  });

  it('carry numbers that the counter takes, on every paper', () => {
    for (const { idNumber, passport, permit } of people) {
      expect(checkIdNumber('resident_id', idNumber, TODAY)).toMatchObject({ kind: 'valid' });
      expect(checkIdNumber('passport', passport.number, TODAY, 'CHN')).toMatchObject({ kind: 'valid' });
      expect(checkIdNumber('hk_macau_permit', permit.number, TODAY)).toMatchObject({ kind: 'valid' });
    }
  });

  it('have birth date and sex in the number as on the documents', () => {
    for (const person of people) {
      expect(person.idNumber.slice(6, 14)).toBe(person.birthDate.replaceAll('-', ''));
      expect(Number(person.idNumber.charAt(16)) % 2).toBe(person.sex === 'M' ? 1 : 0);
    }
  });

  it('can be nobody: order codes kept for centenarians, example mail, a made-up mobile range', () => {
    for (const person of people) {
      expect(person.idNumber.slice(14, 17)).toMatch(/^99[6-9]$/);
      expect(person.email).toMatch(/^[a-z.]+\d+@example\.(cn|com)$/);
      expect(person.mobile).toMatch(/^1990000\d{4}$/);
      expect(person.passport.number).toMatch(/^E\d{8}$/);
    }
  });

  it('include the surnames that are hard to compare', () => {
    const spelling = (kind: SurnameKind): readonly string[] =>
      Array.from({ length: 40 }, (_, seed) => createPerson(seed, { today: TODAY, surnameKind: kind }).surname).map(
        (part) => `${part.han} ${part.pinyin}`,
      );
    expect(spelling('umlaut')).toContain('吕 LYU');
    expect(spelling('polyphonic')).toContain('仇 QIU');
    expect(spelling('compound')).toContain('欧阳 OUYANG');
    expect(people.some((person) => person.givenLatin.includes('NYU'))).toBe(true);
  });

  it('are the same for the same seed and others for another', () => {
    expect(createPerson(5, { today: TODAY })).toEqual(people[5]);
    expect(createPerson(6, { today: TODAY }).idNumber).not.toBe(people[5]?.idNumber);
    expect(new Set(people.map((person) => person.idNumber)).size).toBe(people.length);
  });

  it('are as old as wished', () => {
    expect(createPerson(1, { today: TODAY, age: 30 }).birthDate <= '1996-11-20').toBe(true);
    expect(createPerson(1, { today: TODAY, age: 30 }).birthDate > '1995-11-20').toBe(true);
  });

  it('have names in Cyrillic by Palladius', () => {
    expect([
      palladius(['ZHANG']),
      palladius(['XIAO', 'MING']),
      palladius(['OUYANG']),
      palladius(['LYU']),
      palladius(['XUE']),
    ]).toEqual(['Чжан', 'Сяомин', 'Оуян', 'Люй', 'Сюэ']);
  });
});
