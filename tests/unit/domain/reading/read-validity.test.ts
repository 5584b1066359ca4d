import { expect, test } from 'vitest';
import { placeOf, readValidity } from '#shared/domain/reading/read-validity.ts';
import type { DocumentKind, ReadField, ReadPaper } from '#shared/domain/reading/reading-result.ts';

function paper(kind: DocumentKind, values: Readonly<Record<string, string>>): ReadPaper {
  const fields = Object.entries(values).map(([name, value]): [string, ReadField] => [
    name,
    { value, confidence: 0.9, page: 0, box: [1, 2, 3, 4] },
  ]);
  return { kind, fields: Object.fromEntries(fields), mrz: null };
}

test.each([
  [
    'idCardValidity',
    paper('id_card', { validFrom: '2018-12-25', validUntil: '2028-12-25' }),
    '2018-12-25',
    '2028-12-25',
  ],
  ['idCardValidity', paper('id_card', { validFrom: '2018-12-25', validUntil: 'long_term' }), '2018-12-25', 'long_term'],
  ['passportValidity', paper('passport', { expiryDate: '2030-01-01' }), null, '2030-01-01'],
  [
    'passportValidity',
    paper('permit', { issueDate: '2023-02-07', expiryDate: '2033-02-06' }),
    '2023-02-07',
    '2033-02-06',
  ],
  ['visaValidity', paper('visa', { validFrom: '2023-08-29', expiryDate: '2025-09-30' }), '2023-08-29', '2025-09-30'],
  ['visaValidity', paper('permit', { expiryDate: '2033-02-06', endorsedUntil: '2025-08-31' }), null, '2025-08-31'],
] as const)('%s from a %o', (fact, read, from, until) => {
  expect(readValidity(fact, read)?.validity).toEqual({ from, until });
});

test.each([
  ['visaValidity', paper('passport', { expiryDate: '2030-01-01' })],
  ['visaValidity', paper('permit', { expiryDate: '2033-02-06' })],
  ['idCardValidity', paper('id_card', { validFrom: '2018-12-25' })],
  ['idCardValidity', paper('id_card', { validUntil: '2028-13-25' })],
  ['passportValidity', paper('diploma', { expiryDate: '2030-01-01' })],
] as const)('%s: nothing where the paper does not say it', (fact, read) => {
  expect(readValidity(fact, read)).toBeNull();
});

test('the place of the last day comes first, that of an unread first day not at all', () => {
  const both = paper('id_card', { validFrom: '2018-12-25', validUntil: '2028-12-25' });
  expect(readValidity('idCardValidity', both)?.fields.map(({ value }) => value)).toEqual(['2028-12-25', '2018-12-25']);
  const one = paper('id_card', { validFrom: '2018-12-3x', validUntil: '2028-12-25' });
  expect(readValidity('idCardValidity', one)?.fields.map(({ value }) => value)).toEqual(['2028-12-25']);
});

test('one crop shows both days where they stand together, the last one alone where they do not', () => {
  const [card, onNext] = [0, 1].map((page) => {
    const read = paper('id_card', { validFrom: '2018-12-25', validUntil: '2028-12-25' });
    const { validFrom, validUntil } = read.fields;
    if (!validFrom || !validUntil) throw new Error('no fields');
    const fields = {
      validFrom: { ...validFrom, page, box: [100, 50, 80, 20] as const },
      validUntil: { ...validUntil, box: [200, 52, 80, 20] as const },
    };
    const found = readValidity('idCardValidity', { ...read, fields });
    if (!found) throw new Error('nothing read');
    return placeOf(found);
  });
  expect(card).toMatchObject({ page: 0, box: [100, 50, 180, 22] });
  expect(onNext).toMatchObject({ page: 0, box: [200, 52, 80, 20] });
});
