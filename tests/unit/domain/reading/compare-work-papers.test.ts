import { describe, expect, test } from 'vitest';
import { createRegister } from '#shared/domain/institutions/register.ts';
import { compareWithForm } from '#shared/domain/reading/compare-with-form.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { openComparisons } from '#shared/domain/reading/open-comparisons.ts';
import { evidenceOf } from '#shared/domain/reading/read-evidence.ts';
import type { DocumentReading } from '#shared/domain/reading/read-values.ts';
import type { DocumentKind, ReadField } from '#shared/domain/reading/reading-result.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, type CaseChanges, ids } from '../../../support/domain-cases.ts';

const EMPLOYER = '北京清源数据科技有限公司';
const paid = (month: string) => ({ month, employer: EMPLOYER, payment: 'paid' }) as const;
const FACTS: NonNullable<CaseChanges['facts']> = {
  employer: EMPLOYER,
  letterKind: 'plain',
  householdKind: 'collective',
  institution: 'University of Leeds',
  studyFrom: civilDate('2022-09-19'),
  studyTo: civilDate('2023-09-30'),
  contract: { from: civilDate('2026-03-01'), to: civilDate('2029-02-28'), probationUntil: 'none' },
  insuranceMonths: [paid('2026-08'), { ...paid('2026-09'), payment: 'back_paid' }, paid('2026-10')],
};

function fieldsOf(values: Readonly<Record<string, string>>, confidence: number): Record<string, ReadField> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, confidence, page: 0, box: [1, 2, 3, 4] }]),
  );
}

function reading(kind: DocumentKind, values: Readonly<Record<string, string>>, confidence = 0.9): DocumentReading {
  const result = { kind, fields: fieldsOf(values, confidence), mrz: null, pages: [], ms: 1 };
  return { document: { id: ids.document(1) }, result };
}

function rowsOf(readings: readonly DocumentReading[], changes: CaseChanges = { facts: FACTS }) {
  return compareWithForm(aCase(changes), readings, {
    nameReadings: [['zhang'], ['san']],
    institutions: createRegister([]),
  });
}

function row(
  field: string,
  readings: readonly DocumentReading[],
  changes: CaseChanges = { facts: FACTS },
): ComparisonRow {
  const found = rowsOf(readings, changes).find((one) => one.field === field);
  if (found === undefined) throw new Error(`no row ${field}`);
  return found;
}

const LETTER = { holder: '张三', idNumber: '11010519491231002X', employer: EMPLOYER, letterKind: 'plain' };

describe('the employer’s letter beside the form', () => {
  test.each([
    ['name', { holder: '张三' }, 'same'],
    ['name', { holder: '李四' }, 'different'],
    ['idNumber', { idNumber: '11010519491231002X' }, 'same'],
    ['idNumber', { idNumber: '110105194912310038' }, 'different'],
    ['employer', { employer: '北京清源数据科技有限公司' }, 'same'],
    ['employer', { employer: '北京清源数据科技有限公可' }, 'possible'],
    ['employer', { employer: '上海远望咨询有限公司' }, 'different'],
    ['letterKind', { letterKind: 'public_institution' }, 'different'],
    ['contractFrom', { contractFrom: '2026-03-01' }, 'same'],
    ['contractTo', { contractTo: '2029-03-01' }, 'different'],
    ['probationUntil', { probationEnd: '2026-08-31' }, 'different'],
  ])('%s %o: %s', (field, values, conclusion) => {
    expect(row(field, [reading('employer_letter', { ...LETTER, ...values })]).conclusion).toBe(conclusion);
  });

  test('kinds stand in the words of people, as a supplement quotes them', () => {
    const read = row('letterKind', [reading('employer_letter', { letterKind: 'public_institution' })]);
    expect(read).toMatchObject({ form: '普通', readings: [{ value: '事业编制' }] });
  });

  test('what the machine is not sure of is a question, no difference', () => {
    const unsure = reading('employer_letter', { employer: '上海远望咨询有限公司' }, 0.3);
    expect(row('employer', [unsure])).toMatchObject({ conclusion: 'possible' });
    expect(row('employer', [unsure]).reason).toContain('识读把握不足');
  });

  test('a case without these papers has none of their lines', () => {
    const fields = rowsOf([]).map(({ field }) => field);
    for (const field of ['employer', 'letterKind', 'contractFrom', 'paidMonths', 'householdKind', 'studyFrom']) {
      expect(fields).not.toContain(field);
    }
  });

  test('a letter on which the employer was not read is looked at; one without a probation is not', () => {
    const rows = rowsOf([reading('employer_letter', { letterKind: 'plain' })]);
    expect(rows.find(({ field }) => field === 'employer')).toMatchObject({ conclusion: 'missing' });
    expect(rows.map(({ field }) => field)).not.toContain('probationUntil');
  });

  test('a value that the form does not have waits for a person', () => {
    const letter = [reading('employer_letter', LETTER)];
    const changes = { facts: { ...FACTS, employer: null } };
    const found = row('employer', letter, changes);
    expect(found).toMatchObject({ form: null, conclusion: 'possible' });
    expect(openComparisons(aCase(changes), [found])).toHaveLength(1);
  });

  test('a foreigner’s passport number is not looked for on it', () => {
    const changes: CaseChanges = { facts: FACTS, applicant: { idType: 'passport', idNumber: 'E12345678' } };
    expect(row('idNumber', [reading('employer_letter', LETTER)], changes).conclusion).toBe('no_paper');
  });
});

describe('the insurance record beside the form', () => {
  const record = (paidMonths: string, backPaidMonths?: string) => [
    reading('social_insurance', { paidMonths, ...(backPaidMonths && { backPaidMonths }) }),
  ];

  test.each([
    ['2026-08,2026-10', 'same'],
    // The record goes further back than the months that are asked for.
    ['2026-06,2026-07,2026-08,2026-10', 'same'],
    ['2026-08', 'different'],
    ['2026-08,2026-09,2026-10', 'possible'],
  ])('paid %s: %s', (months, conclusion) => {
    expect(row('paidMonths', record(months)).conclusion).toBe(conclusion);
  });

  test.each([
    ['2026-09', 'same'],
    ['2026-09,2026-10', 'different'],
    ['2026-05,2026-09', 'same'],
  ])('paid later %s: %s', (months, conclusion) => {
    expect(row('backPaidMonths', record('2026-08,2026-10', months)).conclusion).toBe(conclusion);
  });

  test('months are shown as a list', () => {
    expect(row('paidMonths', record('2026-08,2026-10'))).toMatchObject({ form: '2026-08、2026-10' });
  });
});

describe('household register, transcript and letter of admission beside the form', () => {
  test('a register names person and kind of household', () => {
    const page = [reading('household_register', { household: 'family', holder: '张三', birthDate: '1949-12-31' })];
    expect(row('householdKind', page)).toMatchObject({ conclusion: 'different', form: '集体户' });
    expect(row('birthDate', page).conclusion).toBe('same');
    expect(row('sex', page).conclusion).toBe('no_paper');
  });

  test.each([
    ['2022-09', 'same'],
    ['2022-09-19', 'same'],
    ['2022-09-01', 'possible'],
    ['2022-10', 'possible'],
    ['2021-09', 'different'],
    ['autumn', 'possible'],
  ])('studies from %s: %s', (studyFrom, conclusion) => {
    expect(row('studyFrom', [reading('transcript', { studyFrom })]).conclusion).toBe(conclusion);
  });

  test('what a letter of admission plans is evidence, no comparison', () => {
    const letter = reading('admission_letter', { studyTo: '2024-09', programme: 'MSc Data Science' });
    expect(rowsOf([letter]).map(({ field }) => field)).not.toContain('studyTo');
    expect(evidenceOf(letter.result).map(({ name }) => name)).toEqual(['programme', 'studyTo']);
  });

  test('who has the studies before him is asked for the institution that admits him', () => {
    const letter = reading('admission_letter', { institution: 'University of Leeds' });
    const found = row('institution', [letter], { business: 'archive', facts: FACTS });
    expect(found).toMatchObject({ label: '录取院校', conclusion: 'same' });
  });

  test('a further paper that is not quite the same does not unsettle the diploma; one that differs does', () => {
    const diploma = reading('diploma', { institution: 'University of Leeds' });
    const beside = (institution: string) => row('institution', [diploma, reading('transcript', { institution })]);
    expect(beside('University of Leeds Business School').conclusion).toBe('same');
    expect(beside('Technische Universität Wien').conclusion).toBe('different');
  });

  test('a further paper does not speak for a diploma that says nothing', () => {
    const transcript = reading('transcript', { institution: 'University of Leeds' });
    expect(row('institution', [reading('diploma', {}), transcript]).conclusion).toBe('missing');
  });
});

test('what no form asks for stands by itself, in its own order', () => {
  const { result } = reading('employer_letter', {
    position: '工程师',
    creditCode: '91110108MA0000001X',
    holder: '张三',
  });
  expect(evidenceOf(result).map(({ name, value }) => [name, value])).toEqual([
    ['creditCode', '91110108MA0000001X'],
    ['position', '工程师'],
  ]);
});
