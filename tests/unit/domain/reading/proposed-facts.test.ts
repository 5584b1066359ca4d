import { expect, test } from 'vitest';
import { proposedFact, proposedMonths } from '#shared/domain/reading/proposed-facts.ts';
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
  expect(proposedFact(fact, read)?.cells).toEqual({ until, ...(from !== null && { from }) });
});

test.each([
  ['visaValidity', paper('passport', { expiryDate: '2030-01-01' })],
  ['visaValidity', paper('permit', { expiryDate: '2033-02-06' })],
  ['idCardValidity', paper('id_card', { validFrom: '2018-12-25' })],
  ['idCardValidity', paper('id_card', { validUntil: '2028-13-25' })],
  ['passportValidity', paper('diploma', { expiryDate: '2030-01-01' })],
  ['contract', paper('employer_letter', { contractTo: '2029-03-01' })],
  ['studyFrom', paper('transcript', { studyFrom: '2024-09' })],
  ['country', paper('passport', { country: 'GBR' })],
] as const)('%s: nothing where the paper does not say it', (fact, read) => {
  expect(proposedFact(fact, read)).toBeNull();
});

test('the place of the last day comes first, that of an unread first day not at all', () => {
  const both = paper('id_card', { validFrom: '2018-12-25', validUntil: '2028-12-25' });
  expect(proposedFact('idCardValidity', both)?.fields.map(({ value }) => value)).toEqual(['2028-12-25', '2018-12-25']);
  const one = paper('id_card', { validFrom: '2018-12-3x', validUntil: '2028-12-25' });
  expect(proposedFact('idCardValidity', one)?.fields.map(({ value }) => value)).toEqual(['2028-12-25']);
});

test('an employer’s letter speaks of the whole contract, of its kind and of who wrote it', () => {
  const letter = paper('employer_letter', {
    employer: '示例公司',
    letterKind: 'plain',
    contractFrom: '2026-03-02',
    contractTo: '2029-03-01',
  });
  expect(proposedFact('contract', letter)?.cells).toEqual({ from: '2026-03-02', to: '2029-03-01' });
  expect(proposedFact('letterKind', letter)?.cells).toEqual({ value: 'plain' });
  expect(proposedFact('employer', letter)?.cells).toEqual({ value: '示例公司' });
});

test('months paid and paid later are told apart, the latest first', () => {
  const record = paper('social_insurance', {
    employer: '示例公司',
    paidMonths: '2026-08,2026-10',
    backPaidMonths: '2026-09',
  });
  expect(proposedMonths(record).map(({ months, payment, employer }) => [payment, months, employer])).toEqual([
    ['paid', ['2026-10', '2026-08'], '示例公司'],
    ['back_paid', ['2026-09'], '示例公司'],
  ]);
  expect(proposedMonths(paper('employer_letter', { paidMonths: '2026-08' }))).toEqual([]);
});
