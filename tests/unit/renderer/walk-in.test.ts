import { expect, test } from 'vitest';
import { factSpecs } from '#renderer/workstation/features/walk-in/field-specs.ts';
import { findFaults } from '#renderer/workstation/features/walk-in/find-faults.ts';
import { withResidentId } from '#renderer/workstation/features/walk-in/from-resident-id.ts';
import { readForm } from '#renderer/workstation/features/walk-in/read-form.ts';
import { EMPTY_FORM, type WalkInForm } from '#renderer/workstation/features/walk-in/walk-in-form.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { contract } from '#shared/ipc/contract.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

const faultsOf = (typed: WalkInForm) => findFaults(typed, civilDate('2026-11-24'));

function form(values: Readonly<Record<string, string>>, changes: Partial<WalkInForm> = {}): WalkInForm {
  const whole = { name: '张三', idNumber: '11010519491231002X', mobile: '13800001234' };
  return { ...EMPTY_FORM, ...changes, values: { ...EMPTY_FORM.values, ...whole, ...values } };
}

const EMPLOYER = { submitterName: '某某科技有限公司', submitterContact: '赵六 010-12345678' };

test.each(BUSINESS_CODES)('a form with the least of %s is one that main takes', (business) => {
  const filled = form(EMPLOYER, { business });
  expect([...faultsOf(filled)]).toEqual([]);
  const parsed = contract['intake.create_walk_in'].input.safeParse(readForm(filled));
  expect(parsed.error).toBeUndefined();
});

test('what is not filled in is not known, never no', () => {
  const { facts } = readForm(form({}));
  expect(facts.identityVerified).toBeNull();
  expect(facts.feePaid).toBeNull();
  expect(facts.country).toBeNull();
  expect(readForm(form({ feePaid: 'no' })).facts.feePaid).toBe(false);
});

test('name, number and telephone are asked for', () => {
  const faults = faultsOf(EMPTY_FORM);
  expect(faults.get('name')).toBe('needed');
  expect(faults.get('idNumber')).toBe('needed');
  expect(faults.get('mobile')).toBe('needed');
});

test.each([
  ['110105194912310021', '末位校验码应为 X，现为 1：至少有一位录错，请逐位核对'],
  ['110105194913310021', '号码中的出生日期 1949-13-31 不存在'],
  ['11010520261125002X', '号码中的出生日期 2026-11-25 晚于 2026-11-24'],
  ['1101051949', '身份证号码应为 18 位，现为 10 位'],
])('the slip in %s is named', (idNumber, reason) => {
  expect(faultsOf(form({ idNumber })).get('idNumber')).toEqual({ reason });
});

test('a passport number is not held against the rules of an identity card', () => {
  const passport = (idNumber: string, nationality = 'CHN') =>
    faultsOf(form({ idType: 'passport', idNumber, nationality })).get('idNumber');
  expect(passport('E12345678')).toBeUndefined();
  expect(passport('E1234567')).toEqual({ reason: '普通护照（电子）：E 后应为 8 位数字，现为 7 位' });
  expect(passport('E1234567', 'AUS')).toBeUndefined();
});

test('a good number fills in birth date and sex, and writes over nothing', () => {
  const filled = withResidentId(EMPTY_FORM, 'idNumber', '11010519491231002X');
  expect(filled.values).toMatchObject({ birthDate: '1949-12-31', sex: 'F' });
  const kept = withResidentId(form({ birthDate: '1950-01-01', sex: '' }), 'idNumber', '11010519491231002X');
  expect(kept.values).toMatchObject({ birthDate: '1950-01-01', sex: 'F' });
});

test('the employer hands in where the guide wants it, and only there', () => {
  const nonlocal = form({}, { business: 'settle_bj_nonlocal' });
  expect(faultsOf(nonlocal).get('submitterName')).toBe('needed');
  expect(readForm(form(EMPLOYER, { business: 'settle_bj_nonlocal' })).submitter).toMatchObject({
    kind: 'organisation',
    name: EMPLOYER.submitterName,
  });
  expect(readForm(form(EMPLOYER)).submitter).toEqual({ kind: 'applicant' });
});

test('a fact of another business does not slip in', () => {
  expect(readForm(form({ employer: '某公司' })).facts.employer).toBeNull();
  expect(readForm(form({ employer: '某公司' }, { business: 'settle_bj_local' })).facts.employer).toBe('某公司');
});

test('days abroad are asked of a joint programme, 绿色通道 of a doctorate', () => {
  const keys = (values: Record<string, string>) => factSpecs('recognition', values).map((spec) => spec.key);
  expect(keys({})).not.toContain('daysAbroad');
  expect(keys({ destinationKind: 'joint_programme' })).toContain('daysAbroad');
  expect(keys({ degreeLevel: 'master' })).not.toContain('greenChannelGround');
  expect(keys({ degreeLevel: 'doctorate' })).toContain('greenChannelGround');
});

test('a half-written entry of the study history is named, a blank one is left out', () => {
  const line = {
    key: 0,
    institution: '北京市第八中学',
    country: 'CHN',
    level: 'high_school',
    from: '20140901',
    to: '',
  };
  const blank = { key: 1, institution: '', country: '', level: '', from: '', to: '' };
  const good = form({}, { history: [line, blank] });
  expect(faultsOf(good).size).toBe(0);
  expect(readForm(good).facts.studyHistory).toEqual([
    { institution: '北京市第八中学', country: 'CHN', level: 'high_school', from: '2014-09-01', to: null },
  ]);
  expect(faultsOf(form({}, { history: [{ ...line, from: '2014' }] })).get('history-0')).toBe('history_incomplete');
});

test('the 个人授权码 has eight digits', () => {
  expect(faultsOf(form({ authorisationCode: '1234567' })).get('authorisationCode')).toBe('authorisation_code');
  expect(faultsOf(form({ authorisationCode: '12345678' })).size).toBe(0);
});
