import { describe, expect, test } from 'vitest';
import { createRegister } from '#shared/domain/institutions/register.ts';
import { compareWithForm } from '#shared/domain/reading/compare-with-form.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { openComparisons } from '#shared/domain/reading/open-comparisons.ts';
import type { DocumentReading } from '#shared/domain/reading/read-values.ts';
import type { DocumentKind, ReadField, ReadingResult } from '#shared/domain/reading/reading-result.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, type CaseChanges, ids } from '../../../support/domain-cases.ts';

const READINGS = [['zhang'], ['san']];
const NO_REGISTER = createRegister([]);
const CASE: CaseChanges = {
  facts: {
    institution: 'University of Leeds',
    degreeName: 'Master of Science',
    awardDate: civilDate('2023-07-06'),
    studyFrom: civilDate('2022-09-01'),
    studyTo: civilDate('2023-07-01'),
  },
};

function reading(
  index: number,
  kind: DocumentKind,
  values: Readonly<Record<string, string>>,
  confidence = 0.9,
  failed: readonly string[] = [],
): DocumentReading {
  const fields = Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, ReadField] => [
      key,
      { value, confidence, page: 0, box: [1, 2, 3, 4] },
    ]),
  );
  const checks = ['documentNumber', 'birthDate', 'expiryDate', 'composite'].map((field) => ({
    field,
    ok: !failed.includes(field),
  }));
  const mrz: ReadingResult['mrz'] = kind === 'passport' ? { lines: [], format: 'TD3', checks } : null;
  return { document: { id: ids.document(index) }, result: { kind, fields, mrz, pages: [], ms: 1 } };
}

const PASSPORT = {
  surname: 'ZHANG',
  givenNames: 'SAN',
  documentNumber: 'E12345678',
  birthDate: '1949-12-31',
  sex: 'F',
  expiryDate: '2030-01-01',
};
const DIPLOMA = {
  holder: 'San Zhang',
  institution: 'The University of Leeds',
  degree: 'MSc',
  awardDate: '6 July 2023',
  language: 'en',
};

function row(field: string, readings: readonly DocumentReading[], changes: CaseChanges = CASE): ComparisonRow {
  const found = compareWithForm(aCase(changes), readings, { nameReadings: READINGS, institutions: NO_REGISTER }).find(
    (one) => one.field === field,
  );
  if (found === undefined) throw new Error(`no row ${field}`);
  return found;
}

describe('a passport and a diploma beside the form', () => {
  const both = [reading(1, 'passport', PASSPORT), reading(2, 'diploma', DIPLOMA)];

  test.each([
    ['name', 'same'],
    ['birthDate', 'same'],
    ['sex', 'same'],
    ['institution', 'same'],
    ['degree', 'same'],
    ['awardDate', 'same'],
    ['passportExpiry', 'same'],
    ['idNumber', 'no_paper'],
  ])('%s: %s', (field, conclusion) => {
    expect(row(field, both).conclusion).toBe(conclusion);
  });

  test('every place that a value was read from is there, with its box', () => {
    const { readings } = row('name', both);
    expect(readings.map((one) => [one.documentKind, one.value])).toEqual([
      ['passport', 'ZHANG<<SAN'],
      ['diploma', 'San Zhang'],
    ]);
    expect(readings[0]).toMatchObject({ documentId: ids.document(1), confidence: 0.9, page: 0, box: [1, 2, 3, 4] });
  });

  test('one paper that differs is not outvoted', () => {
    const other = reading(3, 'diploma', { ...DIPLOMA, holder: 'Li Si' });
    expect(row('name', [...both, other])).toMatchObject({ conclusion: 'different' });
  });

  test('a document that was replaced no longer counts', () => {
    const documents = [aDocument(3, 17, { replacedBy: ids.document(2) })];
    const other = reading(3, 'diploma', { ...DIPLOMA, holder: 'Li Si' });
    expect(row('name', [...both, other], { ...CASE, documents }).conclusion).toBe('same');
  });

  test('Chinese and Latin name of one card are both compared', () => {
    const card = reading(1, 'permit', { surname: 'ZHANG', givenNames: 'SAN', nameHan: '李四' });
    expect(row('name', [card])).toMatchObject({ conclusion: 'different' });
    expect(row('name', [card]).readings).toHaveLength(2);
  });
});

describe('the form spells the name in Latin letters too', () => {
  test.each([
    ['ZHANG SAN', 'ZHANG', 'SAN', 'same'],
    ['ZHANG SAM', 'ZHANG', 'SAN', 'possible'],
    ['CHEUNG SAM', 'CHEUNG', 'SAM', 'possible'],
    ['LI SI', 'LI', 'SI', 'possible'],
    ['ZHANG SAN', 'LI', 'SI', 'different'],
  ])('form %s, passport %s<<%s: %s', (nameLatin, surname, givenNames, conclusion) => {
    const passport = reading(1, 'passport', { ...PASSPORT, surname, givenNames });
    expect(row('name', [passport], { ...CASE, applicant: { nameLatin } }).conclusion).toBe(conclusion);
  });

  test('and what is printed in Chinese is measured by the Chinese name alone', () => {
    expect(
      row('name', [reading(1, 'id_card', { nameHan: '张三' })], { ...CASE, applicant: { nameLatin: 'LI SI' } })
        .conclusion,
    ).toBe('same');
  });
});

describe('a field without a value', () => {
  const passport = reading(2, 'passport', PASSPORT);
  const papers = { ...CASE, documents: [aDocument(1, 18), aDocument(2, 18)] };

  test('nothing carries the number when every paper is read and none is an identity card', () => {
    expect(row('idNumber', [reading(1, 'other', {}), passport], papers)).toMatchObject({
      conclusion: 'no_paper',
      reason: '所交材料中没有身份证，此项无从比对',
    });
  });

  test('it is not yet read while a paper is not', () => {
    expect(row('idNumber', [passport], papers).conclusion).toBe('missing');
  });

  test('a paper that was replaced is not waited for', () => {
    const documents = [aDocument(1, 18, { replacedBy: ids.document(2) }), aDocument(2, 18)];
    expect(row('idNumber', [passport], { ...CASE, documents }).conclusion).toBe('no_paper');
  });

  test('a card is there and its number was not read: a person looks', () => {
    const card = reading(1, 'id_card', { nameHan: '张三' });
    const found = row('idNumber', [card, passport], papers);
    expect(found).toMatchObject({ conclusion: 'missing', reason: '身份证上没有读到此项，请看原件' });
    expect(openComparisons(aCase(papers), [found])).toEqual([found]);
  });

  test('a number that no paper carries keeps nobody waiting, a name that none carries does', () => {
    const other = [reading(1, 'other', {}), reading(2, 'other', {})];
    const rows = ['idNumber', 'sex', 'name'].map((field) => row(field, other, papers));
    expect(rows.map((one) => one.conclusion)).toEqual(['no_paper', 'no_paper', 'no_paper']);
    expect(openComparisons(aCase(papers), rows).map((one) => one.field)).toEqual(['name']);
  });
});

describe('a check digit proves nothing by itself', () => {
  const form = { idType: 'passport', idNumber: 'G12345678' } as const;

  test('a number that passes its check digit but is not the form’s is not the same', () => {
    const misread = reading(1, 'passport', { ...PASSPORT, documentNumber: '612345678' });
    expect(row('idNumber', [misread], { ...CASE, applicant: form })).toMatchObject({ conclusion: 'possible' });
  });

  test('all check digits passing do not make up for a value that the form lacks', () => {
    const passport = reading(1, 'passport', PASSPORT);
    expect(row('birthDate', [passport], { ...CASE, applicant: { birthDate: null } })).toMatchObject({
      conclusion: 'possible',
      form: null,
    });
  });

  test('equal to the form but failing its own check digit, a person looks', () => {
    const passport = reading(1, 'passport', { ...PASSPORT, documentNumber: 'G12345678' }, 0.9, ['documentNumber']);
    expect(row('idNumber', [passport], { ...CASE, applicant: form })).toMatchObject({ conclusion: 'possible' });
    const sound = reading(1, 'passport', { ...PASSPORT, documentNumber: 'G12345678' });
    expect(row('idNumber', [sound], { ...CASE, applicant: form })).toMatchObject({ conclusion: 'same' });
  });

  test('equal to the form but hardly legible, a person looks', () => {
    expect(row('birthDate', [reading(1, 'passport', PASSPORT, 0.49)]).conclusion).toBe('possible');
    expect(row('birthDate', [reading(1, 'passport', PASSPORT, 0.5)]).conclusion).toBe('same');
  });

  test('a passport says nothing about a 身份证号码, an identity card does', () => {
    expect(row('idNumber', [reading(1, 'passport', PASSPORT)]).readings).toEqual([]);
    expect(row('idNumber', [reading(1, 'id_card', { idNumber: '11010519491231002x' })]).conclusion).toBe('same');
  });
});

describe('passport valid while studying (G六18)', () => {
  test.each([
    ['2023-07-01', 'same'],
    ['2023-06-30', 'possible'],
    ['2022-09-01', 'possible'],
    ['2022-08-31', 'different'],
  ])('until %s: %s', (expiryDate, conclusion) => {
    expect(row('passportExpiry', [reading(1, 'passport', { expiryDate })]).conclusion).toBe(conclusion);
  });

  test('without the dates of study nobody can say', () => {
    expect(row('passportExpiry', [reading(1, 'passport', PASSPORT)], {}).conclusion).toBe('possible');
  });
});
