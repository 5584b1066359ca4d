import { describe, expect, test } from 'vitest';
import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import { faultOfContestedCase } from '#shared/domain/case/contested-case.ts';
import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import { addDays, civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, ids, noon, ZHANG_MIN } from '#tests/support/domain-cases.ts';

const ISSUED = civilDate('2026-03-02');
const WINDOW = DEFAULT_OFFICE_SETTINGS.recheckWindowDays;

const CERTIFICATE: ResultDocument = {
  id: ids.result(1),
  kind: 'recognition_certificate',
  number: '教留服认〔2026〕000131号',
  provisional: false,
  values: { field: '计算机科学与技术（0812）' },
  proposedBy: ZHANG_MIN,
  proposedAt: noon(ISSUED),
  signedBy: ZHANG_MIN,
  signedAt: noon(ISSUED),
  issuedAt: noon(ISSUED),
  pdfHash: ids.hash('b'),
  prints: 1,
  revokedAt: null,
  revokedReason: null,
};

const certified = (changes: Partial<ResultDocument> = {}): CaseRecord => ({
  ...aCase({ business: 'recognition', results: [{ ...CERTIFICATE, ...changes }] }),
  state: { kind: 'issued', resultId: CERTIFICATE.id },
});

const fault = (first: CaseRecord, on = ISSUED, rechecks: readonly CaseRecord[] = []) =>
  faultOfContestedCase({ first, rechecks, on, windowDays: WINDOW });

describe('a result may be contested', () => {
  test('from its own day to the last day of the window, and no longer', () => {
    const until = addDays(ISSUED, WINDOW);
    for (const on of [ISSUED, until]) expect(fault(certified(), on)).toBeNull();
    expect(fault(certified(), addDays(until, 1))).toEqual({ kind: 'recheck_window_passed', days: WINDOW, until });
  });

  test('never when it was revoked, or is not out yet', () => {
    expect(fault(certified({ revokedAt: noon(ISSUED) }))?.kind).toBe('recheck_nothing_issued');
    expect(fault(certified({ issuedAt: null }))?.kind).toBe('recheck_nothing_issued');
    expect(fault(aCase({ business: 'recognition' }))?.kind).toBe('recheck_nothing_issued');
  });

  test('only of 学历学位认证', () => {
    expect(fault({ ...certified(), business: 'archive' })?.kind).toBe('recheck_not_of_this_case');
  });

  test('once at a time: again when the recheck before it is closed', () => {
    const open = aCase({ business: 'recognition' });
    const number = open.number;
    expect(fault(certified(), ISSUED, [open])).toEqual({ kind: 'recheck_open_already', number });
    expect(fault(certified(), ISSUED, [certified()])).toBeNull();
  });
});
