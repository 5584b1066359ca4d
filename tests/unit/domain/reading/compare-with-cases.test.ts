import { describe, expect, test } from 'vitest';
import { createRegister } from '#shared/domain/institutions/register.ts';
import type { OtherCase } from '#shared/domain/reading/compare-with-cases.ts';
import { compareWithForm } from '#shared/domain/reading/compare-with-form.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import type { ReadField, ReadingResult } from '#shared/domain/reading/reading-result.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, type CaseChanges, decisions, ids } from '../../../support/domain-cases.ts';

const FACTS = {
  degreeLevel: 'master',
  institution: 'University of Leeds',
  awardDate: civilDate('2023-07-06'),
} as const;
const PAGE = { width: 1000, height: 700, engine: 'tesseract', text: '', lines: [] } as const;

const read = (value: string, confidence = 0.9): ReadField => ({ value, confidence, page: 0, box: [1, 2, 3, 4] });

function passport(birthDate: string): ReadingResult {
  const fields = { surname: read('ZHANG'), givenNames: read('SAN'), birthDate: read(birthDate) };
  return { kind: 'passport', fields, mrz: null, pages: [PAGE], ms: 1 };
}

function other(changes: CaseChanges, given: Partial<OtherCase> = {}): OtherCase {
  return { record: aCase({ ...changes, number: 'CD-2025-000007' }), readings: [], samePerson: true, ...given };
}

function rowOf(field: string, otherCases: readonly OtherCase[], birthDate: string | null = null): ComparisonRow {
  const readings = birthDate === null ? [] : [{ document: { id: ids.document(1) }, result: passport(birthDate) }];
  const context = { nameReadings: [['zhang'], ['san']], institutions: createRegister([]), otherCases };
  const found = compareWithForm(aCase({ facts: FACTS }), readings, context).find((one) => one.field === field);
  if (found === undefined) throw new Error(`no row ${field}`);
  return found;
}

const BORN = aCase({}).applicant.birthDate ?? '';

describe('what the person said elsewhere', () => {
  test('another birth date turns an agreement here into a question, with its source', () => {
    const elsewhere = other({ applicant: { birthDate: civilDate('1949-12-30') } });
    const row = rowOf('birthDate', [elsewhere], BORN);
    expect(row.conclusion).toBe('possible');
    expect(row.reason).toContain('与另案 CD-2025-000007 不同');
    expect(row.others).toMatchObject([
      { number: 'CD-2025-000007', from: 'form', value: '1949-12-30', conclusion: 'different', place: null },
    ]);
  });

  test('the same there is shown and changes nothing', () => {
    const row = rowOf('birthDate', [other({})], BORN);
    expect([row.conclusion, row.others?.map((word) => word.conclusion)]).toEqual(['same', ['same']]);
  });

  test('a difference here stays one, whatever another case says', () => {
    expect(rowOf('birthDate', [other({})], '1950-01-01').conclusion).toBe('different');
  });

  test('what was read there comes with its place on the page', () => {
    const readings = [{ document: { id: ids.document(9) }, result: passport('1949-12-30') }];
    const row = rowOf('birthDate', [other({}, { readings })], BORN);
    expect(row.others?.[1]).toMatchObject({
      from: 'passport',
      value: '1949-12-30',
      conclusion: 'different',
      place: { documentId: ids.document(9), page: 0, box: [1, 2, 3, 4], width: 1000, height: 700 },
    });
  });

  test('what a person decided there stands for that case', () => {
    const readings = [{ document: { id: ids.document(9) }, result: passport('1949-12-30') }];
    const row = rowOf('birthDate', [other({ fields: decisions({ birthDate: 'agreed' }, BORN) }, { readings })], BORN);
    expect(row.others?.map(({ from, conclusion }) => [from, conclusion])).toEqual([['decision', 'same']]);
  });

  test('another spelling of the name in Latin letters is seen', () => {
    const row = rowOf('name', [other({ applicant: { nameLatin: 'LI SI' } })]);
    expect(row.others?.map(({ value, conclusion }) => [value, conclusion])).toEqual([
      ['张三', 'same'],
      ['LI SI', 'different'],
    ]);
  });

  test.each([
    ['master', 'different'],
    ['bachelor', undefined],
    [null, undefined],
  ] as const)('of a degree only a case on the same level speaks: %s', (degreeLevel, conclusion) => {
    const elsewhere = other({ facts: { ...FACTS, degreeLevel, awardDate: civilDate('2022-07-06') } });
    expect(rowOf('awardDate', [elsewhere]).others?.[0]?.conclusion).toBe(conclusion);
  });

  test('a namesake is only ever a question, and only about the number', () => {
    const elsewhere = other({ applicant: { idNumber: '110105194912310038' } }, { samePerson: false });
    expect(rowOf('name', [elsewhere]).others).toBeUndefined();
    expect(rowOf('idNumber', [elsewhere]).others).toMatchObject([
      { value: '110105194912310038', conclusion: 'possible' },
    ]);
  });
});
