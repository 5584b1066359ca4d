import { describe, expect, test } from 'vitest';
import { type Applicant, DESTINATION_KINDS } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import type { Application } from '#shared/domain/intake/application-fault.ts';
import { checkApplication } from '#shared/domain/intake/check-application.ts';
import { describeApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { ZHANG_SAN } from '#tests/support/domain-cases.ts';

const TODAY = civilDate('2026-11-24');

function application(changes: Partial<Application> = {}): Application {
  return {
    business: 'recognition',
    applicant: { ...ZHANG_SAN, birthDate: null, sex: null },
    submitter: { kind: 'applicant' },
    facts: NO_FACTS,
    ...changes,
  };
}

/** `place code` of every fault. */
function found(changes: Partial<Application>): readonly string[] {
  return checkApplication(application(changes), TODAY).map(({ path, code }) => `${path.join('.')} ${code}`);
}

const ofApplicant = (changes: Partial<Applicant>) => found({ applicant: { ...application().applicant, ...changes } });
const ofFacts = (facts: Application['facts'], business: Application['business'] = 'recognition') =>
  found({ facts, business, ...(business === 'settle_bj_nonlocal' && { submitter: EMPLOYER }) });
const EMPLOYER = { kind: 'organisation', name: '某某科技有限公司', contact: '赵六' } as const;
const day = civilDate;
const SCHOOL = { institution: '北京市第八中学', country: 'CHN', level: 'high_school' } as const;

test('a form of which little is known has no fault', () => {
  expect(found({})).toEqual([]);
  expect(found({ applicant: ZHANG_SAN })).toEqual([]);
});

describe('the name', () => {
  test.each([
    ['张三', []],
    ['阿卜杜拉·买买提', []],
    ['O’Brien Anne-Marie', []],
    ['José María Núñez', []],
    ['丁丁丁', []],
    ['丁丁丁丁', ['applicant.name name_of_one_letter']],
    ['欧阳', []],
    ['张', ['applicant.name name_too_short']],
    ['   ', ['applicant.name needed']],
    ['张三1', ['applicant.name name_with_digits']],
    ['张三①', ['applicant.name name_with_digits']],
    ['张三!', ['applicant.name name_with_signs']],
    ['张😀三', ['applicant.name name_with_signs']],
    ['不详', ['applicant.name name_placeholder']],
  ])('%s', (name, faults) => {
    expect(ofApplicant({ name })).toEqual(faults);
  });

  test.each([
    ['ZHANG SAN', []],
    ['ZHANG<<SAN', []],
    ['LÜ, Anne-Marie', []],
    ['张三', ['applicant.nameLatin latin_name_letters']],
    ['ZHANG S4N', ['applicant.nameLatin latin_name_letters']],
    ['- -', ['applicant.nameLatin latin_name_letters']],
  ])('in Latin letters: %s', (nameLatin, faults) => {
    expect(ofApplicant({ nameLatin })).toEqual(faults);
  });
});

describe('the birth date', () => {
  const passport = { idType: 'passport', idNumber: 'E12345678' } as const;
  test.each([
    ['2026-11-24', []],
    ['2026-11-25', ['applicant.birthDate born_in_future']],
    ['1905-11-25', []],
    ['1905-11-24', ['applicant.birthDate born_too_long_ago']],
  ])('%s', (born, faults) => {
    expect(ofApplicant({ ...passport, birthDate: day(born) })).toEqual(faults);
  });

  test.each([
    ['1949-12-31', 'F', []],
    ['1949-12-30', 'F', ['applicant.birthDate birth_date_against_number']],
    ['1949-12-31', 'M', ['applicant.sex sex_against_number']],
    ['1949-12-31', 'X', []],
    ['1950-01-01', 'M', ['applicant.birthDate birth_date_against_number', 'applicant.sex sex_against_number']],
  ] as const)('%s %s against what GB 11643 puts into the number', (born, sex, faults) => {
    expect(ofApplicant({ birthDate: day(born), sex })).toEqual(faults);
  });

  test('says nothing of a passport, and the slip of a number is said alone', () => {
    expect(ofApplicant({ ...passport, birthDate: day('1990-01-01'), sex: 'M' })).toEqual([]);
    expect(ofApplicant({ idNumber: '110105194912310021', birthDate: day('1990-01-01') })).toEqual([
      'applicant.idNumber id_number_invalid',
    ]);
  });

  test.each([
    ['2000-09-01', []],
    ['2000-09-02', ['facts.studyHistory.1.from studied_too_young']],
  ])('born %s, to high school on 2010-09-01', (born, faults) => {
    const studyHistory = [
      { ...SCHOOL, level: 'bachelor', from: day('2013-09-01'), to: null },
      { ...SCHOOL, from: day('2010-09-01'), to: day('2013-06-30') },
    ] as const;
    const applicant = { ...application().applicant, ...passport, birthDate: day(born) };
    expect(found({ applicant, facts: { studyHistory } })).toEqual(faults);
  });
});

describe('what is on record of a person happened in his life', () => {
  const applicant = { ...application().applicant, idType: 'passport', idNumber: 'E12345678' } as const;
  const born = { ...applicant, birthDate: day('2000-05-02') };
  const paid = (month: string) => [{ month, employer: '甲', payment: 'paid' }] as const;

  test.each([
    [{ stays: [{ exit: day('2000-05-02'), entry: null, country: 'GBR' }] }, []],
    [{ stays: [{ exit: day('2000-05-01'), entry: null, country: 'GBR' }] }, ['facts.stays.0.exit before_birth']],
    [{ insuranceMonths: paid('2000-05') }, []],
    [{ insuranceMonths: paid('2000-04') }, ['facts.insuranceMonths.0.month before_birth']],
    [{ contract: { from: day('2000-05-01'), to: null, probationUntil: null } }, ['facts.contract.from before_birth']],
    [{ passportValidity: { from: day('2000-05-01'), until: null } }, ['facts.passportValidity.from before_birth']],
  ] as const)('%j', (facts, faults) => {
    expect(found({ applicant: born, facts })).toEqual(faults);
    expect(found({ applicant: { ...applicant, birthDate: null }, facts })).toEqual([]);
  });
});

test.each([
  ['110105194912310', ['applicant.idNumber id_number_invalid']],
  ['  ', ['applicant.idNumber needed']],
])('the number %j', (idNumber, faults) => {
  expect(ofApplicant({ idNumber })).toEqual(faults);
});

test.each([
  ['Z12', ['applicant.idNumber id_number_too_short']],
  ['Z123', []],
])('the permit of no known form %s', (idNumber, faults) => {
  expect(ofApplicant({ idType: 'taiwan_permit', nationality: 'TWN', idNumber })).toEqual(faults);
});

describe('how to reach the applicant', () => {
  test.each([
    '13800001234',
    '138 0000 1234',
    '138-0000-1234',
    '+86 13800001234',
    '8613800001234',
    '1３800001234',
    '010-62677800',
    '（010）62677800',
    '+86 10 62677800',
    '+852 9123 4567',
    '0044 20 7946 0958',
    '+1234567',
    '+123456789012345',
  ])('under %s', (mobile) => {
    expect(ofApplicant({ mobile })).toEqual([]);
  });

  test.each([
    '1380000123',
    '138000012345',
    '12800001234',
    '62677800',
    '+123456',
    '+1234567890123456',
    '+86 1380000123',
    '没有',
    '13800001234转8',
  ])('never under %s', (mobile) => {
    expect(ofApplicant({ mobile })).toEqual(['applicant.mobile phone_form']);
  });

  test('a telephone is needed, an e-mail is not', () => {
    expect(ofApplicant({ mobile: ' ' })).toEqual(['applicant.mobile needed']);
    expect(ofApplicant({ email: '' })).toEqual([]);
  });

  test.each([
    'a@b.cn',
    'first.last+tag@mail.example.com',
    '张三@例子.中国',
    'x@example.museum',
    `${'a'.repeat(64)}@b.cn`,
  ])('by mail to %s', (email) => {
    expect(ofApplicant({ email })).toEqual([]);
  });

  test.each([
    'a',
    'a@b',
    '@b.cn',
    'a@',
    'a b@c.cn',
    'a@@b.cn',
    'a@b..cn',
    'a..b@c.cn',
    '.a@b.cn',
    'a@-b.cn',
    'a@b.c',
    'a@b.cn，',
    'a@b.123',
    `${'a'.repeat(65)}@b.cn`,
  ])('not by mail to %s', (email) => {
    expect(ofApplicant({ email })).toEqual(['applicant.email email_form']);
  });
});

describe('days', () => {
  test.each([
    [{ awardDate: day('2026-11-24') }, []],
    [{ awardDate: day('2026-11-25') }, ['facts.awardDate in_future']],
    [{ studyFrom: day('2026-11-24') }, []],
    [{ studyFrom: day('2026-11-25') }, ['facts.studyFrom in_future']],
    [{ studyTo: day('2026-11-24') }, []],
    [{ studyTo: day('2026-11-25') }, ['facts.studyTo in_future']],
    [{ studyFrom: day('2024-09-01'), studyTo: day('2024-09-01') }, []],
    [{ studyFrom: day('2024-09-02'), studyTo: day('2024-09-01') }, ['facts.studyTo study_ends_before_start']],
    [{ studyFrom: day('2024-09-01'), awardDate: day('2024-09-01') }, []],
    [{ studyFrom: day('2024-09-02'), awardDate: day('2024-09-01') }, ['facts.awardDate award_before_start']],
    [{ studyHistory: [{ ...SCHOOL, from: day('2014-09-01'), to: day('2014-09-01') }] }, []],
    [
      { studyHistory: [{ ...SCHOOL, from: day('2014-09-01'), to: day('2014-08-31') }] },
      ['facts.studyHistory.0.to study_ends_before_start'],
    ],
    [{ studyHistory: [{ ...SCHOOL, from: day('2014-09-01'), to: day('2026-11-24') }] }, []],
    [
      { studyHistory: [{ ...SCHOOL, from: day('2014-09-01'), to: day('2026-11-25') }] },
      ['facts.studyHistory.0.to ends_in_future'],
    ],
    [{ studyHistory: [{ ...SCHOOL, from: day('2026-11-25'), to: null }] }, ['facts.studyHistory.0.from in_future']],
    [{ stays: [{ exit: day('2026-11-24'), entry: null, country: 'GBR' }] }, []],
    [{ stays: [{ exit: day('2026-11-25'), entry: null, country: 'GBR' }] }, ['facts.stays.0.exit in_future']],
    [{ insuranceMonths: [{ month: '2026-11', employer: '某公司', payment: 'paid' }] }, []],
    [
      { insuranceMonths: [{ month: '2026-12', employer: '某公司', payment: 'paid' }] },
      ['facts.insuranceMonths.0.month in_future'],
    ],
    [{ idCardValidity: { from: day('2026-11-24'), until: 'long_term' } }, []],
    [{ idCardValidity: { from: day('2026-11-25'), until: 'long_term' } }, ['facts.idCardValidity.from in_future']],
    [{ studyTo: day('2026-09-30'), employerSubmittedOn: day('2026-09-30') }, []],
    [
      { studyTo: day('2026-09-30'), employerSubmittedOn: day('2026-09-29') },
      ['facts.employerSubmittedOn employer_before_study_end'],
    ],
    [{ employerSubmittedOn: day('2026-11-24') }, []],
    [{ employerSubmittedOn: day('2026-11-25') }, ['facts.employerSubmittedOn in_future']],
    [{ visaValidity: { from: day('2027-01-01'), until: day('2028-01-01') } }, []],
  ] as const)('%j', (facts, faults) => {
    expect(ofFacts(facts)).toEqual(faults);
  });

  test('who is yet to go abroad may name the days of the studies to come', () => {
    const facts = { studyFrom: day('2027-09-01'), studyTo: day('2029-06-30') };
    expect(ofFacts(facts, 'archive')).toEqual([]);
    expect(ofFacts(facts, 'dispatch')).toEqual([]);
    expect(ofFacts(facts, 'settle_bj_local')).toEqual(['facts.studyFrom in_future', 'facts.studyTo in_future']);
  });
});

test.each([
  [{ country: 'GBR' }, []],
  [{ country: 'XYZ' }, ['facts.country unknown_country']],
  [
    { studyHistory: [{ ...SCHOOL, country: 'XYZ', from: day('2014-09-01'), to: null }] },
    ['facts.studyHistory.0.country unknown_country'],
  ],
  [{ feeAmount: 0 }, []],
  [{ feeAmount: -0.01 }, ['facts.feeAmount negative_fee']],
  [{ feeAmount: 100_000 }, []],
  [{ feeAmount: 100_000.01 }, ['facts.feeAmount fee_too_high']],
  [{ daysAbroad: 0 }, []],
  [{ daysAbroad: -1 }, ['facts.daysAbroad days_out_of_range']],
  [{ daysAbroad: 40_000 }, []],
  [{ daysAbroad: 40_001 }, ['facts.daysAbroad days_out_of_range']],
  [{ authorisationCode: '12345678' }, []],
  [{ authorisationCode: '1234567' }, ['facts.authorisationCode authorisation_code']],
  [{ authorisationCode: '1234567a' }, ['facts.authorisationCode authorisation_code']],
] as const)('%j', (facts, faults) => {
  expect(ofFacts(facts)).toEqual(faults);
});

/** Where to beside how: `✗` is the fault; a joint programme may be taught anywhere, and what is not known is none. */
const PLACES = `
      abroad hk_macau taiwan joint_programme
  GBR ✓      ✗        ✗      ✓
  HKG ✗      ✓        ✗      ✓
  MAC ✗      ✓        ✗      ✓
  TWN ✗      ✗        ✓      ✓
  CHN ✗      ✗        ✗      ✓`;
const [KINDS = [], ...PLACE_ROWS] = PLACES.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

describe.each(PLACE_ROWS)('studies in %s', (country, ...marks) => {
  test.each(KINDS.map((kind, index) => [kind, marks[index]]))('by the way of %s: %s', (kind, mark) => {
    const destinationKind = DESTINATION_KINDS.find((one) => one === kind) ?? null;
    expect(destinationKind).not.toBeNull();
    const faults = mark === '✗' ? ['facts.destinationKind destination_against_country'] : [];
    for (const business of ['recognition', 'archive', 'settle_bj_nonlocal'] as const) {
      expect(ofFacts({ country: country ?? '', destinationKind }, business)).toEqual(faults);
    }
    expect(ofFacts({ country: null, destinationKind })).toEqual([]);
    expect(ofFacts({ country: country ?? '', destinationKind: null })).toEqual([]);
  });
});

test('a country of nationality that does not exist', () => {
  expect(ofApplicant({ nationality: 'XYZ' })).toEqual(['applicant.nationality unknown_country']);
});

test('the employer hands in where the guide wants it, with a name', () => {
  expect(found({ business: 'settle_bj_nonlocal' })).toEqual(['submitter submitter_must_be_employer']);
  expect(found({ business: 'settle_bj_nonlocal', submitter: EMPLOYER })).toEqual([]);
  expect(found({ business: 'settle_bj_nonlocal', submitter: { ...EMPLOYER, contact: ' ' } })).toEqual([
    'submitter.contact needed',
  ]);
});

test('each place is named once, with the words filled in', () => {
  const studyHistory = [{ ...SCHOOL, from: day('2027-09-01'), to: day('2027-08-31') }];
  const faults = checkApplication(
    application({ applicant: { ...ZHANG_SAN, sex: 'M' }, facts: { studyHistory, country: 'XYZ' } }),
    TODAY,
  );
  expect(faults.map((fault) => `${labelOfPath(fault.path)}：${describeApplicationFault(fault)}`)).toEqual([
    '性别：证件号码中是“女”，请对照证件改正其一',
    '留学国家/地区：没有这个国家/地区代码，请从列表中选择',
    '学习经历第 1 条：结束日期早于开始日期，请核对两个日期',
    '学习经历第 1 条：晚于今天 2026-11-24，请核对日期',
  ]);
});
