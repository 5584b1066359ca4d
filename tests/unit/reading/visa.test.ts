import { expect, test } from 'vitest';
import { findTravelDates } from '#renderer/reading-room/extract/travel/travel-date.ts';
import { visaFields } from '#renderer/reading-room/extract/travel/visa.ts';
import { printedPage } from './printed-page.ts';

const valuesOf = (lines: readonly string[]) =>
  Object.fromEntries(Object.entries(visaFields(printedPage(lines))).map(([name, { value }]) => [name, value]));

test('a British vignette', () => {
  expect(
    valuesOf([
      'UNITED KINGDOM VISA',
      'VALID FROM',
      '29/AUG/23',
      'VALID UNTIL',
      '27 NOV 2023',
      'NUMBER OF ENTRIES',
      'MULT',
      'TYPE OF VISA',
      'ENTRY CLEARANCE',
      'REMARKS',
      'STUDENT · UNIVERSITY OF NORTHBRIDGE',
    ]),
  ).toEqual({
    category: 'ENTRY CLEARANCE',
    validFrom: '2023-08-29',
    validUntil: '2023-11-27',
    entries: 'multiple',
    annotation: 'STUDENT · UNIVERSITY OF NORTHBRIDGE',
    institution: 'UNIVERSITY OF NORTHBRIDGE',
  });
});

test('an American visa', () => {
  expect(
    valuesOf([
      'Visa Type /Class',
      'R F1',
      'Issue Date',
      '20AUG2023',
      'Expiration Date',
      '19AUG2028',
      'Entries',
      'M',
      'Annotation',
      'LAKESHORE STATE UNIVERSITY; N0031234567',
    ]),
  ).toMatchObject({
    category: 'R F1',
    issueDate: '2023-08-20',
    validUntil: '2028-08-19',
    entries: 'multiple',
    institution: 'LAKESHORE STATE UNIVERSITY',
  });
});

test('a visa of the Schengen states: the day comes first', () => {
  expect(
    valuesOf([
      'DU/FROM 13-09-23 AU/UNTIL 11-10-24',
      'TYPE DE VISA D',
      "NOMBRE D'ENTREES MULT",
      'REMARQUES ETUDIANT UNIVERSITE DE VALMONT',
    ]),
  ).toMatchObject({ validFrom: '2023-09-13', validUntil: '2024-10-11', category: 'D', entries: 'multiple' });
});

test('a Japanese card of residence', () => {
  expect(
    valuesOf(['在留資格 留学', '在留期間（満了日） 2年3月（2025年12月10日）', 'このカードは2025年12月10日まで有効']),
  ).toMatchObject({ category: '留学', validUntil: '2025-12-10' });
});

test('a value is never another label or another date', () => {
  expect(valuesOf(['Category', 'Visa number', '12345678']).category).toBeUndefined();
  expect(valuesOf(['Category', '20 SEP 2025']).category).toBeUndefined();
});

test('days that contradict each other or the zone are doubtful', () => {
  const turned = visaFields(printedPage(['Valid from 29 AUG 2025', 'Valid until 27 NOV 2023']));
  expect([turned.validFrom?.confidence, turned.validUntil?.confidence]).toEqual([0.45, 0.45]);
  const expiryDate = { value: '2023-11-21', confidence: 0.95, page: 0, box: [0, 0, 1, 1] } as const;
  const beside = visaFields(printedPage(['Valid until 27 NOV 2023']), { expiryDate });
  expect(beside.validUntil?.confidence).toBe(0.45);
  expect(beside.expiryDate?.confidence).toBe(0.95);
});

test.each([
  ['03/04/2021', '2021-04-03', 0.4],
  ['13/04/2021', '2021-04-13', 1],
  ['04/13/2021', '2021-04-13', 1],
  ['04/04/2021', '2021-04-04', 1],
  ['2025년 8월 25일', '2025-08-25', 1],
  ['06AUG 2023', '2023-08-06', 1],
])('%s', (text, date, trust) => {
  expect(findTravelDates(text)).toMatchObject([{ date, trust }]);
});

test.each(['31 SEP 2023', '12345678', '2023.13.01', '99-99-23'])('%s is no date', (text) => {
  expect(findTravelDates(text)).toEqual([]);
});
