import { describe, expect, test } from 'vitest';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { BUSINESSES, formatCaseNumber } from '#shared/domain/business/catalogue.ts';
import { contactOf } from '#shared/domain/business/contacts.ts';
import { counterStatus, formatMinutes } from '#shared/domain/business/counter-hours.ts';
import { RESULT_KINDS } from '#shared/domain/case/case-record.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCalendar } from '../../../support/domain-cases.ts';

describe('the seven businesses', () => {
  test('number prefixes are all different', () => {
    const prefixes = BUSINESS_CODES.map((code) => BUSINESSES[code].numberPrefix);
    expect(prefixes).toEqual(['CD', 'RZ', 'LH', 'JJ', 'JW', 'HZ', 'PC']);
    expect(formatCaseNumber('recognition', 2026, 123)).toBe('RZ-2026-000123');
    expect(formatCaseNumber('recognition', 2026, 1_234_567)).toBe('RZ-2026-1234567');
  });

  test('every result belongs to some business, and the second signature is where the office wants it', () => {
    const kinds = new Set(BUSINESS_CODES.flatMap((code) => BUSINESSES[code].resultKinds));
    // The answer to a recheck belongs to recognition, in a case of its own (P四).
    expect([...kinds, 'recheck_reply'].sort()).toEqual([...RESULT_KINDS].sort());
    expect(BUSINESS_CODES.filter((code) => BUSINESSES[code].secondSignature)).toEqual([
      'recognition',
      'settle_bj_nonlocal',
    ]);
  });

  test.each([
    ['archive', 'dangan@cscse.edu.cn'],
    ['recognition', 'renzheng@cscse.edu.cn'],
    ['settle_joint', 'jylh@cscse.edu.cn'],
    ['dispatch', 'chuguo1@cscse.edu.cn'],
  ] as const)('%s is answered from %s', (code, mail) => {
    expect(contactOf(code)).toMatchObject({ mail, phone: '（010）62677800' });
  });
});

describe('counter hours (G十)', () => {
  const calendar = aCalendar({
    holidays: { '2026-10-01': '国庆节', '2026-10-02': '国庆节' },
    workdays: { '2026-10-10': '国庆节' },
  });
  const at = (date: string, time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return counterStatus(civilDate(date), hour * 60 + minute, calendar.isWorkingDay);
  };

  test.each([
    [
      'Thursday 8:29 is before the opening',
      '2026-11-19',
      '8:29',
      { open: false, reason: 'before_opening', next: { date: '2026-11-19', from: 510 } },
    ],
    ['Thursday 8:30 is open', '2026-11-19', '8:30', { open: true, until: 990 }],
    ['Thursday 16:29 is open', '2026-11-19', '16:29', { open: true, until: 990 }],
    [
      'Thursday 16:30 is closed',
      '2026-11-19',
      '16:30',
      { open: false, reason: 'after_closing', next: { date: '2026-11-20', from: 510 } },
    ],
    ['Friday 12:29 is open', '2026-11-20', '12:29', { open: true, until: 750 }],
    [
      'Friday 12:30 is closed until Monday',
      '2026-11-20',
      '12:30',
      { open: false, reason: 'friday_afternoon', next: { date: '2026-11-23', from: 510 } },
    ],
    ['Saturday', '2026-11-21', '10:00', { open: false, reason: 'weekend', next: { date: '2026-11-23', from: 510 } }],
    [
      'a worked Saturday is closed to the public',
      '2026-10-10',
      '10:00',
      { open: false, reason: 'weekend', next: { date: '2026-10-12', from: 510 } },
    ],
    [
      'a statutory holiday',
      '2026-10-01',
      '10:00',
      { open: false, reason: 'holiday', next: { date: '2026-10-05', from: 510 } },
    ],
  ])('%s', (_, date, time, status) => {
    expect(at(date, time)).toEqual(status);
  });

  test('a calendar that never works ends the search', () => {
    expect(counterStatus(civilDate('2026-11-19'), 600, () => false)).toEqual({
      open: false,
      reason: 'holiday',
      next: null,
    });
  });

  test('a weekday of an unpublished year counts by the sign on the door', () => {
    expect(counterStatus(civilDate('2031-11-19'), 600, () => 'unpublished')).toMatchObject({ open: true });
    expect(formatMinutes(510)).toBe('08:30');
  });
});
