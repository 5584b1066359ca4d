import { expect, test } from 'vitest';
import { factSpecs, labelOf } from '#renderer/workstation/features/walk-in/field-specs.ts';
import { entryRefused, findFaults } from '#renderer/workstation/features/walk-in/find-faults.ts';
import { withTyped } from '#renderer/workstation/features/walk-in/from-resident-id.ts';
import { readForm } from '#renderer/workstation/features/walk-in/read-form.ts';
import { EMPTY_FORM, hasTyped, type WalkInForm } from '#renderer/workstation/features/walk-in/walk-in-form.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { walkInText } from '#shared/i18n/zh-cn/screens/walk-in.ts';
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
  expect(faults.get('name')).toBe('请填写');
  expect(faults.get('idNumber')).toBe('请填写');
  expect(faults.get('mobile')).toBe('请填写');
});

test.each([
  ['110105194912310021', '末位校验码应为 X，现为 1：至少有一位录错，请逐位核对'],
  ['110105194913310021', '号码中的出生日期 1949-13-31 不存在'],
  ['11010520261125002X', '号码中的出生日期 2026-11-25 晚于 2026-11-24'],
  ['1101051949', '身份证号码应为 18 位，现为 10 位'],
])('the slip in %s is named', (idNumber, reason) => {
  expect(faultsOf(form({ idNumber })).get('idNumber')).toBe(reason);
});

test('a passport number is not held against the rules of an identity card', () => {
  const passport = (idNumber: string, nationality = 'CHN') =>
    faultsOf(form({ idType: 'passport', idNumber, nationality })).get('idNumber');
  expect(passport('E12345678')).toBeUndefined();
  expect(passport('E1234567')).toBe('普通护照（电子）：E 后应为 8 位数字，现为 7 位');
  expect(passport('E1234567', 'AUS')).toBeUndefined();
});

const WOMAN_1949 = '11010519491231002X';
const MAN_1998 = '110105199802289015';

test('a good number fills in birth date and sex, and writes over nothing', () => {
  const filled = withTyped(EMPTY_FORM, 'idNumber', WOMAN_1949);
  expect(filled.values).toMatchObject({ birthDate: '1949-12-31', sex: 'F' });
  const kept = withTyped(form({ birthDate: '1950-01-01', sex: '' }), 'idNumber', WOMAN_1949);
  expect(kept.values).toMatchObject({ birthDate: '1950-01-01', sex: 'F' });
});

test('a corrected number brings its own birth date and sex, but keeps what was typed by hand', () => {
  const first = withTyped(EMPTY_FORM, 'idNumber', WOMAN_1949);
  expect(withTyped(first, 'idNumber', MAN_1998).values).toMatchObject({ birthDate: '1998-02-28', sex: 'M' });
  const byHand = withTyped(first, 'birthDate', '1949-12-30');
  expect(withTyped(byHand, 'idNumber', MAN_1998).values).toMatchObject({ birthDate: '1949-12-30', sex: 'M' });
  // Typed the same by hand is by hand too.
  const confirmed = withTyped(first, 'sex', 'F');
  expect(withTyped(confirmed, 'idNumber', MAN_1998).values).toMatchObject({ birthDate: '1998-02-28', sex: 'F' });
});

test('while the number cannot be read nothing stands there that it once said', () => {
  const first = withTyped(EMPTY_FORM, 'idNumber', WOMAN_1949);
  const halfway = withTyped(first, 'idNumber', WOMAN_1949.slice(0, 12));
  expect(halfway.values).toMatchObject({ birthDate: '', sex: '' });
  expect(withTyped(halfway, 'idNumber', MAN_1998).values).toMatchObject({ birthDate: '1998-02-28', sex: 'M' });
  const passport = withTyped(first, 'idType', 'passport');
  expect(passport.values).toMatchObject({ birthDate: '', sex: '' });
  expect(withTyped(passport, 'idType', 'resident_id').values).toMatchObject({ birthDate: '1949-12-31', sex: 'F' });
});

test('what the domain finds stands at its entry, in the order of the form', () => {
  const history = [
    { key: 3, institution: '', country: '', level: '', from: '', to: '' },
    { key: 7, institution: '八中', country: 'CHN', level: 'high_school', from: '20140901', to: '20130901' },
  ];
  const faults = faultsOf(form({ email: 'a@b', sex: 'M', awardDate: '20270101' }, { history }));
  expect([...faults]).toEqual([
    ['sex', '证件号码中是“女”，请对照证件改正其一'],
    ['email', '不是完整的邮箱地址（如 name@example.com），请改正或留空'],
    ['awardDate', '晚于今天 2026-11-24，请核对日期'],
    ['history-7', '结束日期早于开始日期，请核对两个日期'],
  ]);
});

test('the employer hands in where the guide wants it, and only there', () => {
  const nonlocal = form({}, { business: 'settle_bj_nonlocal' });
  expect(faultsOf(nonlocal).get('submitterName')).toBe('请填写');
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

test.each(BUSINESS_CODES)('%s asks for the study history where a condition is judged from it', (business) => {
  const line = { key: 0, institution: '八中', country: 'CHN', level: 'high_school', from: '20130901', to: '20160701' };
  const { facts } = readForm(form({}, { business, history: [line] }));
  expect(facts.studyHistory).toHaveLength(['archive', 'recognition'].includes(business) ? 1 : 0);
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
  expect(faultsOf(form({}, { history: [{ ...line, from: '2014' }] })).get('history-0')).toBe(
    walkInText.faults.history_incomplete,
  );
});

test('the 个人授权码 has eight digits', () => {
  expect(faultsOf(form({ authorisationCode: '1234567' })).get('authorisationCode')).toBe('应为 8 位数字，请核对或留空');
  expect(faultsOf(form({ authorisationCode: '12345678' })).size).toBe(0);
});

test('what the conditions rest on and the applicant can say is handed in', () => {
  const employers = { ...EMPLOYER, letterKind: 'plain', recognitionHeld: 'yes', recognitionNumber: '2025100001' };
  const contract = { contractFrom: '20250701', contractTo: 'open_ended', probationUntil: '20251231' };
  const nonlocal = form(
    { ...employers, ...contract, priorRelation: 'none', identitySameAbroad: 'yes' },
    { business: 'settle_bj_nonlocal' },
  );
  expect(faultsOf(nonlocal).size).toBe(0);
  expect(readForm(nonlocal).facts).toMatchObject({
    contract: { from: '2025-07-01', to: 'open_ended', probationUntil: '2025-12-31' },
    recognitionHeld: true,
    recognitionNumber: '2025100001',
    priorRelation: 'none',
    identitySameAbroad: true,
  });
  const archive = form(
    { lastDomesticStudy: 'graduated', wentStraightAbroad: 'yes', hasWorkHistory: 'no', idCardUntil: 'long_term' },
    { business: 'archive' },
  );
  expect(readForm(archive).facts).toMatchObject({
    lastDomesticStudy: 'graduated',
    wentStraightAbroad: true,
    hasWorkHistory: false,
    idCardValidity: { from: null, until: 'long_term' },
    visaValidity: null,
    contract: null,
  });
  expect(readForm(form({ feePaid: 'yes', feeAmount: '360.50' })).facts.feeAmount).toBe(360.5);
  expect(readForm(form({})).facts.feeAmount).toBeNull();
});

test.each([
  ['feeAmount', '-5', { feePaid: 'yes' }, 'recognition', '金额不能为负，请改正或留空'],
  ['feeAmount', '三百', { feePaid: 'yes' }, 'recognition', '请填写金额'],
  [
    'contractTo',
    '20240101',
    { contractFrom: '20240102' },
    'settle_bj_nonlocal',
    '合同终止日期早于起始日期，请核对两个日期',
  ],
  ['destinationKind', 'hk_macau', { country: 'GBR' }, 'recognition', '留学去向与留学国家/地区不符，请核对两项'],
  ['contractTo', '长久', {}, 'settle_bj_nonlocal', '没有这一天，请核对年月日'],
  ['idCardFrom', '20270101', {}, 'archive', '晚于今天 2026-11-24，请核对日期'],
  ['visaUntil', '20240101', { visaFrom: '20250101' }, 'archive', '有效期截止日期早于起始日期，请核对两个日期'],
] as const)('the fault of %s “%s” stands at its entry', (key, value, others, business, words) => {
  expect([...faultsOf(form({ ...EMPLOYER, ...others, [key]: value }, { business }))]).toEqual([[key, words]]);
});

test('a contract is not asked for where the post is 事业编制', () => {
  const keys = (values: Record<string, string>) => factSpecs('settle_bj_nonlocal', values).map((spec) => spec.key);
  expect(keys({ letterKind: 'plain' })).toContain('contractTo');
  expect(keys({ letterKind: 'public_institution' })).not.toContain('contractTo');
});

test('what main refuses all the same is marked at its entry', () => {
  const line = { key: 4, institution: '八中', country: 'CHN', level: 'high_school', from: '20140901', to: '' };
  const typed = form({}, { history: [line] });
  const refusal = (field: string | undefined, params = {}) =>
    entryRefused({ code: 'fact_faulty', params, ...(field !== undefined && { field }) }, typed);
  expect(refusal('applicant.birthDate', { fault: '晚于今天' })).toEqual(['birthDate', '晚于今天']);
  expect(refusal('applicant.idNumber', { reason: '末位不对' })).toEqual(['idNumber', '末位不对']);
  expect(refusal('facts.studyHistory.0.to')).toEqual(['history-4', '请改正']);
  expect(refusal('facts.contract.to')).toEqual(['contractTo', '请改正']);
  expect(refusal('submitter.contact')).toEqual(['submitterContact', '请改正']);
  expect(refusal(undefined)).toBeNull();
});

test('a day that no case reaches is told its range, in a field of a day or of a day and a word', () => {
  const range = '日期须在 1900 年至 2199 年之间，请核对年份';
  const employed = { ...EMPLOYER, contractTo: '2300-01-01', employerSubmittedOn: '1850-01-01' };
  const faults = faultsOf(form(employed, { business: 'settle_bj_nonlocal' }));
  expect([faults.get('contractTo'), faults.get('employerSubmittedOn')]).toEqual([range, range]);
});

test('who goes abroad has no diploma: the form asks for what his papers speak of', () => {
  const labelIn = (business: 'archive' | 'recognition') =>
    factSpecs(business, {})
      .filter(({ key }) => ['institution', 'documentLanguage'].includes(key))
      .map(labelOf);
  expect(labelIn('archive')).toEqual(['录取（在读）院校', '录取（在读）证明语言']);
  expect(labelIn('recognition')).toEqual(['颁证院校', '文凭语言']);
});

test('only a form in which something stands asks before it is left', () => {
  expect(hasTyped(EMPTY_FORM)).toBe(false);
  expect(hasTyped({ ...EMPTY_FORM, business: 'archive' })).toBe(false);
  expect(hasTyped(withTyped(EMPTY_FORM, 'name', '张'))).toBe(true);
  const [line] = EMPTY_FORM.history;
  expect(hasTyped({ ...EMPTY_FORM, history: line ? [{ ...line, institution: '八中' }] : [] })).toBe(true);
});
