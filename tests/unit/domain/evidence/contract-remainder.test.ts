import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeContractRemainder, wholeMonths } from '#shared/domain/evidence/contract-remainder.ts';
import { GUIDE_LIMITS } from '#shared/domain/rules/guide-limits.ts';
import { addMonths, civilDate, fromDayNumber } from '#shared/kernel/civil-date.ts';
import { checkProperty } from '../../../support/property.ts';

const open = (text: string | null) => (text === null ? null : civilDate(text));

function remainder(
  to: string | null,
  on: string | null,
  probation: string | null = 'none',
  from: string | null = '2025-01-01',
) {
  return computeContractRemainder(
    {
      from: open(from),
      to: to === 'open_ended' ? to : open(to),
      probationUntil: probation === 'none' ? probation : open(probation),
      firstSubmittedOn: open(on),
    },
    GUIDE_LIMITS.contractMonths,
  );
}

test.each([
  ['six months to the day', '2026-07-15', '2026-01-15', 6, true],
  ['a day short of six months', '2026-07-14', '2026-01-15', 5, false],
  ['31 August to 28 February', '2027-02-28', '2026-08-31', 6, true],
  ['31 August to 27 February', '2027-02-27', '2026-08-31', 5, false],
  ['31 August to 28 February of a leap year', '2028-02-28', '2027-08-31', 5, false],
  ['the last day itself', '2026-01-15', '2026-01-15', 0, false],
  ['ended the day before', '2026-01-14', '2026-01-15', 0, false],
  ['无固定期限', 'open_ended', '2026-01-15', null, true],
  ['no last day', null, '2026-01-15', null, null],
  ['no submission yet', '2026-07-15', null, null, null],
  ['begins the day after the submission', '2030-01-01', '2024-12-31', null, false],
])('%s', (_name, to, on, value, met) => {
  expect(remainder(to, on)).toMatchObject({ value, met, errors: [] });
});

test.each([
  ['on the first submission', '2026-01-15', '2026-03-01', true],
  ['the day after it', '2026-01-16', '2026-03-01', null],
  ['on the day of the application', '2026-03-01', '2026-03-01', null],
  ['the day after the application', '2026-03-02', '2026-03-01', false],
  ['the day after it, which is the application', '2026-01-16', '2026-01-15', false],
])('a contract that begins %s (G六5)', (_, from, submittedOn, met) => {
  const input = { from: civilDate(from), to: 'open_ended', probationUntil: 'none' } as const;
  const dates = { firstSubmittedOn: civilDate('2026-01-15'), submittedOn: civilDate(submittedOn) };
  expect(computeContractRemainder({ ...input, ...dates }, GUIDE_LIMITS.contractMonths).met).toBe(met);
});

test.each([
  ['past the day before the submission', '2026-01-14', true, true],
  ['its last day is the submission', '2026-01-15', false, false],
  ['not known', null, null, null],
])('probation: %s', (_name, until, probationPassed, met) => {
  expect(remainder('2028-01-01', '2026-01-15', until)).toMatchObject({ probationPassed, met });
});

test('too short a contract fails also while the probation is not known', () => {
  expect(remainder('2026-02-01', '2026-01-15', null).met).toBe(false);
});

test('an unknown beginning never passes', () => {
  expect(remainder('2028-01-01', '2026-01-15', 'none', null).met).toBeNull();
  expect(remainder('open_ended', '2026-01-15', 'none', null).met).toBeNull();
});

test('dates that make no sense are named at their field', () => {
  expect(remainder('2024-12-31', '2026-01-15').errors).toMatchObject([{ code: 'ends_before_start', source: 'to' }]);
  expect(remainder('2027-01-01', '2026-01-15', '2027-01-02').errors).toMatchObject([
    { code: 'probation_after_end', source: 'probationUntil' },
  ]);
});

test('whole months are the most that fit by calendar date', () => {
  const day = fc.integer({ min: 15000, max: 25000 });
  checkProperty(
    fc.property(day, fc.nat({ max: 2000 }), (start, length) => {
      const [from, to] = [fromDayNumber(start), fromDayNumber(start + length)];
      const months = wholeMonths(from, to);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }),
  );
});
