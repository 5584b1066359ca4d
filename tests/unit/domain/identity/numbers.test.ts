import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mrzCheckDigit, verifyTd3 } from '#shared/domain/identity/mrz.ts';
import { readResidentId, residentIdCheckDigit } from '#shared/domain/identity/resident-id.ts';
import { checkProperty } from '../../../support/property.ts';

describe('公民身份号码 (GB 11643)', () => {
  test('the standard’s own example reads', () => {
    expect(readResidentId('11010519491231002X')).toEqual({
      ok: true,
      id: { region: '110105', birthDate: '1949-12-31', sex: 'F' },
    });
    expect(readResidentId('440524188001010014')).toMatchObject({ ok: true, id: { sex: 'M' } });
  });

  test.each([
    ['11010519491231002x', true],
    ['110105194912310021', 'check_digit'],
    ['110105194902300025', 'birth_date'],
    ['11010519491231002', 'form'],
    ['A1010519491231002X', 'form'],
    ['', 'form'],
  ])('%s', (text, outcome) => {
    const read = readResidentId(text);
    expect(read.ok ? true : read.fault).toBe(outcome);
  });

  test('one wrong digit among the first 17 never passes', () => {
    checkProperty(
      fc.property(fc.stringMatching(/^\d{17}$/), fc.nat(16), fc.integer({ min: 1, max: 9 }), (first17, at, by) => {
        const other = `${first17.slice(0, at)}${(Number(first17[at]) + by) % 10}${first17.slice(at + 1)}`;
        expect(residentIdCheckDigit(other)).not.toBe(residentIdCheckDigit(first17));
      }),
    );
  });
});

describe('machine-readable passports (ICAO 9303)', () => {
  const specimen = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

  test('the check digits of Doc 9303’s specimen', () => {
    expect(mrzCheckDigit('L898902C3')).toBe('6');
    expect(mrzCheckDigit('740812')).toBe('2');
    expect(mrzCheckDigit('a')).toBeNull();
    expect(verifyTd3(specimen).checks.every((check) => check.ok)).toBe(true);
  });

  test('each field fails on its own digit, and the composite with it', () => {
    const broken = [specimen[0] ?? '', (specimen[1] ?? '').replace('740812', '740813')];
    const failed = verifyTd3(broken).checks.filter((check) => !check.ok);
    expect(failed.map((check) => check.field)).toEqual(['birthDate', 'composite']);
  });

  test('6 and G are one to the check digit', () => {
    expect(mrzCheckDigit('G12345678')).toBe(mrzCheckDigit('612345678'));
  });

  test('what is no MRZ is not checked', () => {
    expect(verifyTd3(['too short', ''])).toEqual({ wellFormed: false, checks: [] });
    expect(verifyTd3([])).toEqual({ wellFormed: false, checks: [] });
  });

  test('an unused personal number may carry a filler', () => {
    const second = 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<4';
    expect(verifyTd3([specimen[0] ?? '', second]).checks.find((c) => c.field === 'personalNumber')?.ok).toBe(true);
  });
});
