import { expect, test } from 'vitest';
import { computeDocumentValidity } from '#shared/domain/evidence/document-validity.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

function validity(from: string | null, until: string | null, on: string) {
  return computeDocumentValidity({
    validFrom: from === null ? null : civilDate(from),
    validUntil: until === null || until === 'long_term' ? until : civilDate(until),
    on: civilDate(on),
  });
}

test.each([
  ['the day before the first', '2020-05-01', '2030-04-30', '2020-04-30', false, 3652],
  ['the first day', '2020-05-01', '2030-04-30', '2020-05-01', true, 3651],
  ['the last day', '2020-05-01', '2030-04-30', '2030-04-30', true, 0],
  ['the day after the last', '2020-05-01', '2030-04-30', '2030-05-01', false, -1],
  ['长期', '2020-05-01', 'long_term', '2099-01-01', true, null],
  ['长期, not yet begun', '2020-05-01', 'long_term', '2020-04-30', false, null],
  ['no last day', '2020-05-01', null, '2026-01-01', null, null],
  ['no first day', null, '2030-04-30', '2030-04-29', null, 1],
  ['no first day, yet expired', null, '2030-04-30', '2030-05-01', false, -1],
])('%s', (_name, from, until, on, met, value) => {
  expect(validity(from, until, on)).toMatchObject({ met, value, errors: [] });
});

test('a last day before the first is an error, never valid', () => {
  expect(validity('2020-05-01', '2020-04-30', '2020-05-01')).toMatchObject({
    met: null,
    value: null,
    errors: [{ code: 'until_before_from', source: 'validUntil' }],
  });
});
