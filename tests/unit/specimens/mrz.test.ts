import { describe, expect, it } from 'vitest';
import type { FileSpec } from '#scripts/specimens/model.ts';
import { permitLine, td3Lines, visaLines } from '#scripts/specimens/mrz.ts';
import { generateOffice } from '#scripts/specimens/office.ts';
import { renderSpecimen } from '#scripts/specimens/specimen.ts';
import { testSet } from '#scripts/specimens/test-set.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { referenceCheckDigit, td3Checks } from './mrz-reference.ts';

function pagesOf(files: readonly FileSpec[], kind: string) {
  return files.flatMap((file) => file.parts.filter((part) => part.kind === kind)).map(renderSpecimen);
}

const officeFiles = generateOffice(7, { applications: 44 }).applications.flatMap((application) =>
  application.materials.map((material) => material.file),
);
const passports = [...pagesOf(testSet(11, 240), 'passport'), ...pagesOf(officeFiles, 'passport')];

describe('the machine-readable zone of every passport specimen', () => {
  it('is drawn often enough for the checks below to mean something', () => {
    expect(passports.length).toBeGreaterThan(120);
    expect(new Set(passports.map((page) => page.fields.issuingState)).size).toBeGreaterThanOrEqual(6);
  });

  it('has two lines of 44 permitted characters', () => {
    for (const page of passports) {
      expect(page.mrz).toHaveLength(2);
      for (const line of page.mrz ?? []) expect(line).toMatch(/^[A-Z0-9<]{44}$/);
    }
  });

  it('has right check digits by an implementation of its own', () => {
    for (const page of passports) {
      for (const [field, text, printed] of td3Checks(page.mrz?.[1] ?? '')) {
        const mayBeBlank = field === 'optionalData' && text === '<'.repeat(14) && printed === '<';
        if (!mayBeBlank) expect(`${field} ${printed}`).toBe(`${field} ${referenceCheckDigit(text)}`);
      }
    }
  });

  it('says what the truth says', () => {
    for (const { mrz, fields } of passports) {
      const [first = '', second = ''] = mrz ?? [];
      expect(second.slice(0, 9).replaceAll('<', '')).toBe(fields.documentNumber);
      expect(second.slice(13, 19)).toBe(fields.birthDate?.slice(2).replaceAll('-', ''));
      expect(second.slice(21, 27)).toBe(fields.expiryDate?.slice(2).replaceAll('-', ''));
      expect(second.charAt(20).replace('<', 'X')).toBe(fields.sex);
      expect(first.slice(2, 5).replaceAll('<', '')).toBe(fields.issuingState);
    }
  });
});

describe('machine-readable lines', () => {
  it('reproduces the example of ICAO Doc 9303-4, Appendix B', () => {
    const lines = td3Lines({
      documentCode: 'P',
      issuingState: 'UTO',
      nationality: 'UTO',
      surname: 'Eriksson',
      givenNames: 'Anna Maria',
      documentNumber: 'L898902C3',
      birthDate: civilDate('1974-08-12'),
      sex: 'F',
      expiryDate: civilDate('2012-04-15'),
      optionalData: 'ZE184226B',
    });
    expect(lines).toEqual([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
  });

  it('writes umlauts, apostrophes and hyphens as Doc 9303-3 asks', () => {
    const base = {
      documentCode: 'P',
      issuingState: 'D',
      nationality: 'D',
      documentNumber: 'C01X00T47',
      birthDate: civilDate('1964-08-12'),
      sex: 'F',
      expiryDate: civilDate('2027-02-28'),
      optionalData: '',
    } as const;
    expect(td3Lines({ ...base, surname: "O'Größ-Müller", givenNames: 'Zoë Éloïse' })[0]).toBe(
      'P<D<<OGROESS<MUELLER<<ZOE<ELOISE<<<<<<<<<<<<'.slice(0, 44),
    );
  });

  it('gives visas of both sizes checked fields and no composite digit', () => {
    const data = {
      issuingState: 'GBR',
      nationality: 'CHN',
      surname: 'LYU',
      givenNames: 'YANXIAO',
      documentNumber: '32122554',
      birthDate: civilDate('2000-11-09'),
      sex: 'F',
      expiryDate: civilDate('2027-12-20'),
      optionalData: '',
    } as const;
    for (const [format, width] of [
      ['A', 44],
      ['B', 36],
    ] as const) {
      const [first, second] = visaLines({ ...data, format });
      expect([first.length, second.length]).toEqual([width, width]);
      expect(second.charAt(9)).toBe(String(referenceCheckDigit(second.slice(0, 9))));
      expect(second.charAt(19)).toBe(String(referenceCheckDigit(second.slice(13, 19))));
      expect(second.charAt(27)).toBe(String(referenceCheckDigit(second.slice(21, 27))));
    }
  });

  it('gives permits one line of 30 with four check digits', () => {
    const line = permitLine('C12345678', civilDate('2031-05-29'), civilDate('2000-11-09'));
    expect(line).toMatch(/^CSC\d{9}<\d{7}<\d{7}<\d$/);
    expect(line).toHaveLength(30);
    expect(line.charAt(11)).toBe(String(referenceCheckDigit(line.slice(2, 11))));
  });
});
