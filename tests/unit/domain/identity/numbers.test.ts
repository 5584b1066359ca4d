import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mrzCheckDigit, verifyMrz } from '#shared/domain/identity/mrz.ts';
import { MRZ_FORMATS } from '#shared/domain/identity/mrz-formats.ts';
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
    expect(verifyMrz(specimen).checks.every((check) => check.ok)).toBe(true);
  });

  test('each field fails on its own digit, and the composite with it', () => {
    const broken = [specimen[0] ?? '', (specimen[1] ?? '').replace('740812', '740813')];
    const failed = verifyMrz(broken).checks.filter((check) => !check.ok);
    expect(failed.map((check) => check.field)).toEqual(['birthDate', 'composite']);
  });

  test.each([
    ['TD1', ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']],
    ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6']],
    ['TD3', specimen],
    ['MRVA', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<']],
    ['MRVB', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<']],
  ])('%s: the specimen passes, and no wrong check digit does', (format, lines) => {
    const { checks, ...read } = verifyMrz(lines);
    expect(read.format).toBe(format);
    expect(checks.filter((check) => !check.ok)).toEqual([]);
    for (const rule of MRZ_FORMATS[read.format ?? 'TD3'].checks) {
      const line = lines[rule.line] ?? '';
      const wrong = (Number(line.charAt(rule.at).replace('<', '0')) + 1) % 10;
      const broken = lines.with(rule.line, `${line.slice(0, rule.at)}${wrong}${line.slice(rule.at + 1)}`);
      const failed = verifyMrz(broken).checks.filter((check) => !check.ok);
      expect(failed.map((check) => check.field)).toContain(rule.field);
    }
  });

  test('visas have no composite digit, the others do', () => {
    const named = (format: keyof typeof MRZ_FORMATS) => MRZ_FORMATS[format].checks.map((rule) => rule.field);
    expect(named('MRVA')).toEqual(['documentNumber', 'birthDate', 'expiryDate']);
    expect(named('MRVB')).toEqual(named('MRVA'));
    for (const format of ['TD1', 'TD2', 'TD3'] as const) expect(named(format)).toContain('composite');
  });

  test.each([
    ['IDBEL000590448<301<<<<<<<<<<<<', true],
    ['IDBEL000590448<302<<<<<<<<<<<<', false],
    ['IDBEL000590448<<<<<<<<<<<<<<<<', false],
  ])('%s: a number of more than nine characters goes on behind the filler', (first, ok) => {
    const lines = [first, '8501017F1501014BEL<<<<<<<<<<<0', 'SPECIMEN<<SPECIMEN<<<<<<<<<<<<'];
    expect(verifyMrz(lines).checks.find((check) => check.field === 'documentNumber')?.ok).toBe(ok);
  });

  test('6 and G are one to the check digit', () => {
    expect(mrzCheckDigit('G12345678')).toBe(mrzCheckDigit('612345678'));
  });

  test('what is no MRZ is not checked', () => {
    expect(verifyMrz(['too short', ''])).toEqual({ format: null, checks: [] });
    expect(verifyMrz([])).toEqual({ format: null, checks: [] });
  });

  test('an unused personal number may carry a filler', () => {
    const second = 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<4';
    expect(verifyMrz([specimen[0] ?? '', second]).checks.find((c) => c.field === 'personalNumber')?.ok).toBe(true);
  });
});
