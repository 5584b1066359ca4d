import { describe, expect, test } from 'vitest';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { contactOf } from '#shared/domain/business/contacts.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { deriveChecklist } from '#shared/domain/materials/checklist.ts';
import { MATERIALS } from '#shared/domain/materials/material-table.ts';
import { possibleResults, RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { GUIDE_LIMITS } from '#shared/domain/rules/guide-limits.ts';
import { rulesOf } from '#shared/domain/rules/judge-rules.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

/**
 * The guide copied down by hand from its text, row by row: a row that the program forgets, moves to another business or
 * words otherwise fails here. Nothing of this is taken from the program's own tables.
 */

const SUBMITTED = civilDate('2026-11-02');
const ARCHIVE = ['archive'] as const;
const NONLOCAL = ['settle_bj_nonlocal'] as const;
const THREE = ['settle_bj_local', 'settle_elsewhere', 'settle_joint'] as const;
const RECOGNITION = ['recognition'] as const;
const DISPATCH = ['dispatch'] as const;

type Necessity = 'required' | 'if_applies' | 'on_request';
type GuideRow = readonly [
  row: number,
  businesses: readonly BusinessCode[],
  words: RegExp,
  source: RegExp,
  necessity: Necessity,
  waiver: string | null,
];

/** G六, 申报材料. */
const GUIDE_MATERIALS: readonly GuideRow[] = [
  [1, ARCHIVE, /有效期内身份证的正反面/, /本人/, 'required', null],
  [2, ARCHIVE, /护照个人信息页/, /本人/, 'required', null],
  [3, ARCHIVE, /有效期内的学生签证页/, /本人/, 'required', null],
  [4, ARCHIVE, /录取通知书\/在读证明\/注册证明/, /院校/, 'required', null],
  [5, NONLOCAL, /《单位接收函》或《单位接收函（事业编制）》/, /用人单位/, 'required', null],
  [6, NONLOCAL, /录取通知书或成绩单/, /申请人自备/, 'required', null],
  [
    7,
    NONLOCAL,
    /最近三个月的《北京市社会保险个人权益记录》/,
    /申请人自备/,
    'required',
    '有事业编制，使用《单位接收函（事业编制）》',
  ],
  [8, NONLOCAL, /《档案保管证明》/, /在京档案保管机构/, 'required', '档案存放在教育部留学服务中心'],
  [9, NONLOCAL, /户口本首页和本人页/, /申请人自备/, 'required', null],
  [10, NONLOCAL, /前置学习.*实习、工作/, /申请人自备/, 'if_applies', null],
  [11, NONLOCAL, /审核过程中应补充上传的其他材料/, /申请人或相关单位/, 'on_request', null],
  [12, THREE, /《个人留学经历声明》/, /申请人自备/, 'required', '中外合作办学就业报到'],
  [13, THREE, /《单位接收函》/, /用人单位/, 'required', null],
  [14, THREE, /《档案保管证明》/, /档案保管机构/, 'required', '档案存放在教育部留学服务中心'],
  [15, THREE, /户口本首页及本人页，或户籍证明/, /申请人自备/, 'required', null],
  [16, THREE, /审核过程中应补充上传的其他材料/, /申请人或相关单位/, 'on_request', null],
  [17, RECOGNITION, /需要认证的国（境）外学历学位证书和高等教育文凭/, /国（境）外高等院校颁发/, 'required', null],
  [18, RECOGNITION, /学习期间使用的护照或通行证/, /公安机关/, 'required', null],
  [19, RECOGNITION, /本人近期标准证件照片一张，底色不限/, /申请人自备/, 'required', null],
  [20, RECOGNITION, /已签署的文凭证书核查授权声明/, /申请人在线签署\/上传/, 'required', null],
  [21, RECOGNITION, /要求提交的其他相关材料/, /根据具体情况准备/, 'on_request', null],
  [22, DISPATCH, /国家留学基金资助出国留学资格证书/, /国家留学基金管理委员会/, 'required', null],
  [23, DISPATCH, /护照信息页及签证页/, /留学人员自行办理/, 'required', null],
  [24, DISPATCH, /办理签证相关材料/, /留学人员自行办理/, 'required', null],
];

/** G五 and P三: the condition, its clause, and words that its title must hold. */
const GUIDE_CONDITIONS: Readonly<
  Record<BusinessCode, readonly (readonly [rule: string, clause: string, words: RegExp])[]>
> = {
  archive: [
    ['A1', 'G五(1)1', /高校毕业直接赴.*攻读学位（无工作经历）/],
    ['A2', 'G五(1)2', /退学后直接赴.*攻读学位（无工作经历）/],
    ['A3', 'G五(1)3', /高中毕业后直接赴.*攻读学位/],
    ['A-id-card-valid', 'G六1', /身份证.*有效/],
    ['A-visa-valid', 'G六3', /签证.*有效/],
  ],
  recognition: [
    ['R1', 'G五(2)1', /学历学位证书/],
    ['R2', 'G五(2)2', /申请材料齐全/],
    ['R3', 'G五(2)3', /身份识别核验无误/],
    ['R4', 'G五(2)4', /签署服务协议与授权书/],
    ['R5', 'G五(2)5', /已缴纳认证服务费用/],
    ['P-one-degree', 'P三', /只认证一个学历学位/],
    ['P-study-history', 'P三', /高中起，至少两条/],
    ['P-entry-exit', 'P三', /8位个人授权码，或出入境记录页/],
    ['P-agreement', 'P三', /申请信息与上传材料一致/],
  ],
  settle_bj_nonlocal: [
    ['S1', 'G五(3)1', /硕士（含）以上.*认证书.*博士后/],
    ['S2', 'G五(3)2', /360天（含）以上/],
    ['S3', 'G五(3)3', /首次回国.*不超过两年/],
    ['S4', 'G五(3)4', /45周岁（含）以下/],
    ['S5', 'G五(3)5', /出国前.*未建立劳动关系或已解除/],
    ['S6', 'G五(3)6、G六5、G六7', /正式劳动关系.*三个月.*事业单位在编/],
    ['S7', 'G五(3)7', /姓名、身份证号码.*一致/],
    ['M1', 'G六', /材料齐全/],
  ],
  settle_bj_local: [['M1', 'G五(3)', /材料齐全、一致/]],
  settle_elsewhere: [['M1', 'G五(3)', /材料齐全、一致/]],
  settle_joint: [['M1', 'G五(3)', /材料齐全、一致/]],
  dispatch: [['D1', 'G五(4)', /遴选机构录取/]],
};

/** G十二, with the decisions of domain.md §5. */
const GUIDE_RESULTS: Readonly<Record<BusinessCode, readonly string[]>> = {
  archive: ['调档通知单', '提档函', '存档证明'],
  recognition: ['国（境）外学历学位认证书', '暂不认证通知单', '不予认证通知单'],
  settle_bj_nonlocal: ['落户介绍信', '就业报到证', '入户人员基本情况表'],
  settle_bj_local: ['落户介绍信', '就业报到证'],
  settle_elsewhere: ['落户介绍信', '就业报到证'],
  settle_joint: ['就业报到证明信'],
  dispatch: ['派出手续办结单'],
};

/** G十三. */
const GUIDE_MAILS: Readonly<Record<BusinessCode, string>> = {
  archive: 'dangan@cscse.edu.cn',
  recognition: 'renzheng@cscse.edu.cn',
  settle_bj_nonlocal: 'jylh@cscse.edu.cn',
  settle_bj_local: 'jylh@cscse.edu.cn',
  settle_elsewhere: 'jylh@cscse.edu.cn',
  settle_joint: 'jylh@cscse.edu.cn',
  dispatch: 'chuguo1@cscse.edu.cn',
};

const BUSINESSES = Object.keys(GUIDE_CONDITIONS) as BusinessCode[];

describe('every row of the guide has its place', () => {
  test.each(GUIDE_MATERIALS)('G六 row %i', (row, businesses, words, source, necessity, waiver) => {
    const material = MATERIALS.find((one) => one.row === row);
    expect(material).toMatchObject({ businesses, necessity });
    expect(material?.waiver?.words ?? null).toBe(waiver);
    expect(material?.name).toMatch(words);
    expect(material?.source).toMatch(source);
    for (const business of BUSINESSES) {
      const item = deriveChecklist({ business, facts: NO_FACTS, submittedOn: SUBMITTED }).find(
        (one) => one.row === row,
      );
      expect(item?.clause).toBe(businesses.includes(business) ? `G六${row}` : undefined);
    }
  });

  test('and the program has no row that is not in the guide', () => {
    expect(GUIDE_MATERIALS).toHaveLength(24);
    expect(MATERIALS.map((one) => one.row)).toEqual(GUIDE_MATERIALS.map(([row]) => row));
  });

  test.each(BUSINESSES)('conditions of %s', (business) => {
    const rules = rulesOf(business);
    for (const [name, clause, words] of GUIDE_CONDITIONS[business]) {
      const rule = rules.find((one) => one.rule === name);
      if (rule === undefined) throw new Error(`${business} has no rule ${name}`);
      const found = BUILT_IN_PACK.rules[rule.words ?? rule.rule];
      expect(found.clause, name).toBe(clause);
      expect(found.title, name).toMatch(words);
      expect(rule.inputs.length, name).toBeGreaterThan(0);
    }
    expect(rules.map((rule) => rule.rule).sort()).toEqual(GUIDE_CONDITIONS[business].map(([name]) => name).sort());
  });

  test.each(BUSINESSES)('results of %s', (business) => {
    const titles = possibleResults(business, { worksAtHouseholdPlace: null }).map(
      (kind) => RESULT_KIND_ROWS[kind].title,
    );
    for (const words of GUIDE_RESULTS[business]) {
      expect(
        titles.some((title) => title.includes(words) || words.includes(title)),
        `${words} in ${titles}`,
      ).toBe(true);
    }
    expect(titles).toHaveLength(GUIDE_RESULTS[business].length);
  });

  test.each(BUSINESSES)('the mail of %s', (business) => {
    expect(JSON.stringify(contactOf(business))).toContain(GUIDE_MAILS[business]);
    expect(JSON.stringify(contactOf(business))).toContain('62677800');
  });
});

test('the guide’s numbers', () => {
  expect(Object.fromEntries(Object.entries(GUIDE_LIMITS).map(([key, limit]) => [key, limit.value]))).toEqual({
    studyDays: 360,
    returnYears: 2,
    oldestAge: 45,
    paidMonths: 3,
    contractMonths: 6,
    jointProgrammeDays: 180,
    fee: 360,
    studyEntries: 2,
    codeDigits: 8,
  });
});

test('落户介绍信 is not written for work where the household is (G十二3(2))', () => {
  for (const business of ['settle_bj_local', 'settle_elsewhere'] as const) {
    expect(possibleResults(business, { worksAtHouseholdPlace: true })).not.toContain('settlement_letter');
    expect(possibleResults(business, { worksAtHouseholdPlace: false })).toContain('settlement_letter');
  }
  expect(possibleResults('settle_bj_nonlocal', { worksAtHouseholdPlace: true })).toContain('settlement_letter');
});

test('both sides of 180 days, from the entry–exit records where there are any (G六18)', () => {
  const name = (facts: Partial<CaseFacts>): string | undefined =>
    deriveChecklist({
      business: 'recognition',
      submittedOn: SUBMITTED,
      facts: { ...NO_FACTS, destinationKind: 'joint_programme', country: 'GBR', ...facts },
    }).find((item) => item.row === 18)?.name;
  const stays = (entry: string) => JSON.parse(`[{"exit":"2024-01-01","entry":"${entry}","country":"GBR"}]`);
  expect(name({ stays: stays('2024-06-27') })).toBe('身份证正、反两面');
  expect(name({ stays: stays('2024-06-28') })).toBe('学习期间使用的护照');
  expect(name({ stays: stays('2024-06-28'), daysAbroad: 20 })).toBe('学习期间使用的护照');
  // What happened after the application of 2026-11-02 does not count.
  const later = JSON.parse('[{"exit":"2026-11-03","entry":"2027-09-01","country":"GBR"}]');
  expect(name({ stays: later, daysAbroad: 100 })).toBe('身份证正、反两面');
  expect(name({ daysAbroad: 179 })).toBe('身份证正、反两面');
  expect(name({ daysAbroad: 180 })).toBe('学习期间使用的护照');
});
