import { describe, expect, test } from 'vitest';
import { employerLetterFields } from '#renderer/reading-room/extract/employer/employer-letter.ts';
import { householdFields } from '#renderer/reading-room/extract/household/household-register.ts';
import { socialInsuranceFields } from '#renderer/reading-room/extract/insurance/social-insurance.ts';
import { pageWords } from '#renderer/reading-room/extract/page-words.ts';
import type { Word } from '#renderer/reading-room/recognise/text-engine.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { dumpedPage } from './dumped-page.ts';
import { printedPage } from './printed-page.ts';

const values = (fields: Readonly<Record<string, ReadField>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

describe('an employer’s letter', () => {
  test('the plain one: employer, person, contract and probation', () => {
    const fields = employerLetterFields(dumpedPage('employer-letter-plain'));
    expect(values(fields)).toEqual({
      holder: '闾芳诗',
      idNumber: '11010820000903998X',
      employer: '北京启明样本信息技术有限公司',
      creditCode: '91110108MA00001740',
      letterKind: 'plain',
      position: '算法工程师',
      contractFrom: '2026-03-01',
      contractTo: '2029-03-31',
      probationEnd: '2026-08-31',
      issueDate: '2026-11-11',
    });
    // Its check character disagrees.
    expect(fields.creditCode?.confidence).toBeLessThan(0.5);
    expect(fields.contractTo?.confidence).toBeGreaterThan(0.9);
  });

  test('of a public institution: from when, no end and no probation; a name without a surname is doubted', () => {
    const fields = employerLetterFields(dumpedPage('employer-letter-institution'));
    expect(values(fields)).toEqual({
      holder: '间慧',
      idNumber: '340104199509199981',
      employer: '示例水利科学研究院',
      creditCode: '12110108MA00005512',
      letterKind: 'public_institution',
      position: '助理教授',
      contractFrom: '2026-03-01',
      issueDate: '2026-11-11',
    });
    expect(fields.holder?.confidence).toBeLessThan(0.5);
  });

  test('a character misread under the seal leaves the employer in doubt', () => {
    // It is 北京汇川样本金融服务有限公司.
    const { employer, position } = employerLetterFields(dumpedPage('employer-letter-sealed'));
    expect(employer?.value).toBe('北京汇州样本金融服务有限公司');
    expect(employer?.confidence).toBeLessThan(0.5);
    expect(position?.confidence).toBeGreaterThan(0.9);
  });

  test('a date that was lost under the seal is not the last day of the probation', () => {
    const page = printedPage([
      '双方签订的劳动合同期限自2026年3月1日至2029年3月31日，试用期至2026年8月31日。',
      '北京启明样本信息技术有限公司',
    ]);
    expect(values(employerLetterFields(page))).toEqual({
      letterKind: 'plain',
      employer: '北京启明样本信息技术有限公司',
      contractFrom: '2026-03-01',
      contractTo: '2029-03-31',
      probationEnd: '2026-08-31',
    });
  });

  test('a letter that says little gives little', () => {
    expect(employerLetterFields(printedPage(['单位接收函', '我单位同意接收。']))).toEqual({});
  });
});

test('letters that a credit code cannot hold are the digits they look like', () => {
  const read = (code: string) => employerLetterFields(printedPage([`统一社会信用代码：${code}`])).creditCode;
  expect(read('9111O1O8MAOOOOOO1D')).toMatchObject({ value: '91110108MA0000001D' });
  expect(read('91110108MA0000001D')?.confidence).toBeGreaterThan(0.5);
  expect(read('91110108MA000001D')).toBeUndefined();
});

describe('a social insurance record', () => {
  test('months paid, and those paid later apart from them', () => {
    expect(values(socialInsuranceFields(dumpedPage('social-insurance-back-paid')))).toEqual({
      holder: '姜文晓',
      idNumber: '14010520001113996X',
      employer: '北京晨星示例能源有限公司',
      months: '2026-08,2026-09,2026-10',
      paidMonths: '2026-09,2026-10',
      backPaidMonths: '2026-08',
      issueDate: '2026-11-14',
    });
  });

  test('a scan with some tilt: all paid in time', () => {
    const fields = socialInsuranceFields(dumpedPage('social-insurance'));
    expect(values(fields)).toMatchObject({
      holder: '陈宁诗',
      months: '2026-08,2026-09,2026-10',
      paidMonths: '2026-08,2026-09,2026-10',
    });
    expect(fields.backPaidMonths).toBeUndefined();
    expect(fields.paidMonths?.confidence).toBeGreaterThan(0.5);
  });

  test('from the text of a PDF, whose words are whole runs, years above months', () => {
    const word = (text: string, left: number, top: number): Word => {
      const right = left + [...text].reduce((sum, one) => sum + (/[\d.]/.test(one) ? 12 : 24), 0);
      return { text, confidence: 1, left, right, top, bottom: top + 26, symbols: [] };
    };
    const month = (name: string, status: string, top: number): Word[][] => [
      [word('2026年', 100, top), word('北京启明样本信息技', 220, top)],
      [word('29100.00', 520, top + 18), ...[700, 800].map((left) => word(status, left, top + 18))],
      [word(name, 100, top + 36), word('术有限公司', 220, top + 36)],
    ];
    const fields = socialInsuranceFields(
      pageWords(0, [...month('08月', '补缴', 300), ...month('09月', '已缴', 400), ...month('10月', '已缴', 500)]),
    );
    expect(values(fields)).toMatchObject({
      employer: '北京启明样本信息技术有限公司',
      paidMonths: '2026-09,2026-10',
      backPaidMonths: '2026-08',
    });
  });

  test('a span of months is not told month by month: nothing is claimed', () => {
    const page = printedPage(['缴费月份 缴费单位 养老保险', '2026年08月至2026年10月 已缴 已缴']);
    expect(socialInsuranceFields(page).months).toBeUndefined();
    const single = printedPage(['缴费月份 缴费单位 养老保险', '2026年08月 已缴 已缴']);
    expect(socialInsuranceFields(single).paidMonths?.value).toBe('2026-08');
  });

  test('where one month’s payment was not read, no month is sure', () => {
    const page = dumpedPage('social-insurance');
    const [gone] = page.words.filter(({ word }) => word.text === '已');
    const words = page.words.filter(({ word }) => Math.abs(word.top - (gone?.word.top ?? 0)) > 10 || word.left < 800);
    const fields = socialInsuranceFields({ ...page, words });
    expect(fields.months?.value).toBe('2026-08,2026-09,2026-10');
    expect(fields.months?.confidence).toBeLessThan(0.5);
    expect(fields.paidMonths?.value.split(',')).toHaveLength(2);
    expect(fields.paidMonths?.confidence).toBeLessThan(0.5);
  });
});

describe('a household register', () => {
  test('first page of a collective household', () => {
    expect(values(householdFields(dumpedPage('household-cover-collective')))).toEqual({
      registerPage: 'cover',
      household: 'collective',
      householdNumber: '816511227',
      householder: '人才服务中心集体户',
      address: '辽宁省沈阳市和平区',
    });
  });

  test.each([
    ['half-way down the cell', 0.7],
    ['beside its first line', 0],
  ])('an address of two lines, its label %s', (_where, above) => {
    const [height, y] = [30, 300];
    const han = (text: string, left: number, middle: number): Word[] =>
      [...text].map((one, index) => ({
        text: one,
        confidence: 0.97,
        left: left + index * height,
        right: left + (index + 1) * height - 2,
        top: middle - height / 2,
        bottom: middle + height / 2,
        symbols: [],
      }));
    const first = y - above * height;
    const page = pageWords(0, [
      han('居民户口簿首页', 300, 60),
      [...han('户主姓名', 500, 215), ...han('吕建国', 700, 215)],
      han('福建省厦门市思明区学府路', 700, first),
      [...han('户号', 100, y), ...han('690665319', 200, y), ...han('住址', 500, y)],
      han('148号12号楼5单元1608室', 700, first + 1.4 * height),
    ]);
    expect(householdFields(page).address?.value).toBe('福建省厦门市思明区学府路148号12号楼5单元1608室');
  });

  test('a member’s page, tilted, with labels misread beside the values', () => {
    expect(values(householdFields(dumpedPage('household-member-tilted')))).toEqual({
      registerPage: 'member',
      household: 'collective',
      householdNumber: '353315087',
      holder: '皇甫子勇',
      idNumber: '370102199508029991',
      birthDate: '1995-08-02',
      sex: 'M',
    });
  });

  test('a number whose check character disagrees is left out', () => {
    const page = printedPage(['常住人口登记卡', '姓名 吕怡', '公民身份号码 370102200105099983']);
    expect(householdFields(page).idNumber).toBeUndefined();
  });
});
