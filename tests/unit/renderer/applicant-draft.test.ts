import { expect, test } from 'vitest';
import { readCorrection, valuesOf } from '#renderer/workstation/features/walk-in/applicant-draft.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { recognitionForm } from '#tests/support/forms.ts';

const TODAY = civilDate('2026-11-19');
const { business, facts, applicant } = recognitionForm('张三', 1, { studyFrom: civilDate('2010-09-01') });
const subject = { business, facts, applicant, submittedOn: TODAY };

function typed(values: Readonly<Record<string, string>>) {
  const { changes, faults } = readCorrection(subject, { ...valuesOf(applicant), ...values }, TODAY);
  return [changes, Object.fromEntries(faults)];
}

test('the entries as they stand are no correction', () => {
  expect(typed({})).toEqual([{}, {}]);
});

test('only what is other than before is handed over, days written out and names in capitals', () => {
  expect(typed({ nameLatin: 'zhang san' })).toEqual([{ nameLatin: 'ZHANG SAN' }, {}]);
  expect(typed({ idType: 'passport', idNumber: 'e12345678', birthDate: '19900203' })).toEqual([
    { idType: 'passport', idNumber: 'E12345678', birthDate: '1990-02-03' },
    {},
  ]);
});

test.each([
  [
    'a birth date against the number',
    { birthDate: '19900203' },
    'birthDate',
    '证件号码中是 1990-01-02，请对照证件改正其一',
  ],
  ['a sex against the number', { sex: applicant.sex === 'M' ? 'F' : 'M' }, 'sex', '请对照证件改正其一'],
  ['a day that is none', { birthDate: '19900230' }, 'birthDate', '没有这一天，请核对年月日'],
  [
    'a birth after today',
    { idType: 'passport', idNumber: 'E12345678', birthDate: '20261120' },
    'birthDate',
    '晚于今天 2026-11-19',
  ],
  ['no name', { name: ' ' }, 'name', '请填写'],
  ['a number with a slip', { idNumber: '110105199001021234' }, 'idNumber', '校验码'],
])('%s is said at its entry', (_, values, entry, words) => {
  const [, faults] = typed(values);
  expect(Object.keys(faults ?? {})).toEqual([entry]);
  expect(Reflect.get(faults ?? {}, entry)).toContain(words);
});

test('a birth date that makes a child of the student names the study', () => {
  const [, faults] = typed({ idType: 'passport', idNumber: 'E12345678', birthDate: '20050101' });
  expect(Object.values(faults ?? {}).join()).toContain('学习开始日期：申请人（2005-01-01 出生）当时不满 10 周岁');
});
