import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord, ResultKind } from '#shared/domain/case/case-record.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import type { Step } from '#shared/domain/results/blocker.ts';
import { type BlockerContext, blockersFor } from '#shared/domain/results/blockers.ts';
import { draftSupplement } from '#shared/domain/results/draft-supplement.ts';
import { formatNumber, numberSeries, resultSeries } from '#shared/domain/results/numbers.ts';
import { possibleResults } from '#shared/domain/results/result-kinds.ts';
import { missingValues, resultDrafts, resultValues } from '#shared/domain/results/result-values.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import {
  aCase,
  aDocument,
  type CaseChanges,
  decisions,
  ids,
  LI_QIANG,
  noon,
  verdicts,
  ZHANG_MIN,
} from '../../../support/domain-cases.ts';

const COMPLETE: CaseChanges = {
  facts: {
    destinationKind: 'abroad',
    country: 'GBR',
    institution: 'University of Leeds',
    degreeLevel: 'master',
    degreeName: 'Master of Science',
    field: '计算机科学与技术',
    awardDate: civilDate('2023-07-06'),
    studyFrom: civilDate('2022-09-19'),
    studyTo: civilDate('2023-06-30'),
    identityVerified: true,
    agreementSigned: true,
    feePaid: true,
    feeAmount: 360,
    authorisationCode: '12345678',
    entryExitFound: true,
    studyHistory: (['high_school', 'master'] as const).map((level) => ({
      institution: 'X',
      country: 'CHN',
      level,
      from: civilDate('2015-09-01'),
      to: null,
    })),
  },
  documents: [17, 18, 19, 20].map((row) => aDocument(row, row)),
  materials: verdicts({ 17: 'accepted', 18: 'accepted', 19: 'accepted', 20: 'accepted' }),
};

function proposed(changes: CaseChanges = {}, values: Readonly<Record<string, string>> = {}): CaseRecord {
  const result: CaseRecord['results'][number] = {
    id: ids.result(1),
    kind: 'recognition_certificate',
    number: null,
    provisional: false,
    values,
    proposedBy: ZHANG_MIN,
    proposedAt: noon('2026-11-10'),
    signedBy: null,
    signedAt: null,
    issuedAt: null,
    pdfHash: null,
    prints: 0,
    revokedAt: null,
    revokedReason: null,
  };
  return aCase({ ...COMPLETE, ...changes, results: [result], state: { kind: 'proposed', resultId: result.id } });
}

function blockers(record: CaseRecord, step: Step, context: BlockerContext = {}): readonly string[] {
  const checklist = checklistOf(record);
  const rules = judgeRules(record, { checklist, comparisons: context.comparisons ?? [] });
  return blockersFor(record, step, checklist, rules, context).map(
    ({ text, target }) => `${target.kind}:${target.key} ${text}`,
  );
}

describe('numbers', () => {
  test('series begin as their numbers do', () => {
    expect(numberSeries('recognition', 2026)).toBe('RZ-2026');
    expect(formatNumber(numberSeries('recognition', 2026), 123)).toBe('RZ-2026-000123');
    expect(formatNumber(resultSeries('recognition_certificate', 2026), 123)).toBe('教留服认〔2026〕000123号');
    expect(formatNumber(resultSeries('recognition_refused', 2027), 1_234_567)).toBe('教留服不〔2027〕1234567号');
  });
});

describe('the papers that a case may end in', () => {
  test('no 落户介绍信 for work where the household already is (G十二3(2))', () => {
    expect(possibleResults('settle_bj_local', { worksAtHouseholdPlace: true })).toEqual(['employment_report_card']);
    expect(possibleResults('settle_elsewhere', { worksAtHouseholdPlace: false })).toContain('settlement_letter');
    expect(possibleResults('settle_elsewhere', { worksAtHouseholdPlace: null })).toContain('settlement_letter');
    expect(possibleResults('settle_bj_nonlocal', { worksAtHouseholdPlace: true })).toContain('settlement_letter');
  });

  test('the certificate’s values come from the case; the literal translation is left to the reviewer', () => {
    const values = resultValues(aCase(COMPLETE), 'recognition_certificate');
    expect(values).toMatchObject({
      holder: '张三',
      idNumber: '11010519491231002X',
      country: '英国',
      degreeName: 'Master of Science',
      degreeTranslation: '',
      field: '计算机科学与技术',
    });
    expect(missingValues('recognition_certificate', values)).toEqual([
      '所授学位（直译）',
      '颁证院校中文名称',
      '学习形式',
    ]);
  });

  test('a decided value counts, but name and number are fixed once registered (P三)', () => {
    const fields = [
      ...decisions({ degree: 'agreed', name: 'agreed' }, 'MSc'),
      ...decisions({ awardDate: 'agreed' }, '6 July 2023'),
    ];
    const values = resultValues(aCase({ ...COMPLETE, fields }), 'recognition_certificate');
    expect(values).toMatchObject({ degreeName: 'MSc', holder: '张三', awardDate: '2023-07-06' });
  });

  test('one draft a paper', () => {
    expect(resultDrafts(aCase()).map((draft) => draft.title)).toEqual([
      '国（境）外学历学位认证书',
      '暂不认证通知单',
      '不予认证通知单',
    ]);
  });
});

describe('what still stands in the way', () => {
  test('nothing, when everything is in order', () => {
    expect(blockers(aCase(COMPLETE), 'propose')).toEqual([]);
  });

  test('each gap leads to its place', () => {
    const record = aCase({
      ...COMPLETE,
      facts: { ...COMPLETE.facts, feePaid: false },
      documents: [aDocument(17, 17), aDocument(18, 18), aDocument(20, 20), aDocument(30, null)],
      materials: verdicts({ 17: 'accepted', 18: 'rejected', 20: 'doubtful' }),
    });
    const comparison: ComparisonRow = {
      field: 'degree',
      label: '学位',
      form: 'MA',
      readings: [],
      conclusion: 'different',
      reason: '学位名称不一致',
    };
    expect(blockers(record, 'propose', { comparisons: [comparison] })).toEqual([
      'material:18 材料 18“学习期间使用的护照”不合格：不清晰。',
      'material:19 还缺材料 19：本人近期标准证件照片一张，底色不限。',
      'material:20 材料 20“已签署的文凭证书核查授权声明”存疑：不清晰。',
      'field:degree 学位须核对：学位名称不一致。',
      'rule:R4 自愿签署服务协议与授权书：待核实。已签署的文凭证书核查授权声明尚未审核或存疑。',
      'rule:R5 已缴纳认证服务费用：不符合。认证费用360元尚未缴纳。',
      `document:${ids.document(30)} 文件“文件30.pdf”还没有归类。`,
    ]);
  });

  test.each(['archive', 'dispatch', 'settle_joint', 'settle_bj_nonlocal', 'recognition'] as const)(
    'of %s: deciding that a field differs does not clear the way, agreeing to it does',
    (business) => {
      const comparison = { field: 'degree', label: '学位', form: 'MA', readings: [], reason: '不一致' } as const;
      const comparisons = [{ ...comparison, conclusion: 'different' as const }];
      const waysOf = (fields: CaseRecord['fields']): string =>
        blockers(aCase({ ...COMPLETE, business, fields }), 'propose', { comparisons }).join('\n');
      expect(waysOf([])).toContain('学位须核对');
      expect(waysOf(decisions({ degree: 'differs' }))).toContain('核对认定不一致：与原件不同');
      expect(waysOf(decisions({ degree: 'doubtful' }))).toContain('核对存疑：与原件不同');
      expect(waysOf(decisions({ degree: 'agreed' }))).not.toContain('与原件不同');
      const overruled = decisions({ 'rule:M1': 'agreed', 'rule:P-agreement': 'agreed' });
      const barred = business === 'archive' || business === 'dispatch';
      expect(waysOf([...decisions({ degree: 'differs' }), ...overruled]).includes('学位核对认定')).toBe(barred);
    },
  );

  test('the 落户介绍信 waits until it is known where the work is, the 报到证 does not (G十二3(2))', () => {
    const ways = (business: CaseRecord['business'], at: boolean | null, resultKind: ResultKind | null = null): string =>
      blockers(aCase({ business, facts: { worksAtHouseholdPlace: at } }), 'propose', { resultKind }).join('\n');
    const words = '是否在现户籍所在地工作尚未填明';
    expect(ways('settle_elsewhere', null, 'settlement_letter')).toContain(words);
    expect(ways('settle_bj_local', null)).toContain(words);
    expect(ways('settle_bj_local', false)).not.toContain(words);
    expect(ways('settle_elsewhere', null, 'employment_report_card')).not.toContain(words);
    expect(ways('settle_bj_nonlocal', null, 'settlement_letter')).not.toContain(words);
  });

  test('a refusal needs no condition to be met', () => {
    expect(blockers(aCase(), 'propose', { resultKind: 'recognition_refused' })).toEqual([]);
    expect(blockers(aCase(), 'propose', { resultKind: 'recognition_certificate' })).not.toEqual([]);
  });

  test('a step that the state does not allow says when it will be', () => {
    expect(blockers(aCase({ state: { kind: 'received' } }), 'propose')).toHaveLength(1);
    expect(blockers(aCase(), 'sign')[0]).toContain('还没有待签发的结果');
    expect(blockers(aCase(), 'issue')[0]).toContain('签发后才能出证');
    expect(blockers(aCase({ state: { kind: 'received' } }), 'supplement')[0]).toContain('审核开始后');
    expect(blockers(aCase(), 'supplement')).toEqual([]);
  });

  test('signing wants the paper filled and another person', () => {
    const stated = resultValues(aCase(COMPLETE), 'recognition_certificate');
    const written = { ...stated, field: '' };
    const filled = {
      ...stated,
      degreeTranslation: '理学硕士',
      institutionChinese: '利兹大学',
      studyMode: '全日制',
      field: '计算机',
    };
    expect(blockers(proposed({}, written), 'sign')).toHaveLength(4);
    expect(blockers(proposed({}, { ...filled, awardDate: '', sex: '' }), 'sign')).toEqual([
      `result:${ids.result(1)} 结果上的“性别”还没有填写。`,
      `result:${ids.result(1)} 结果上的“授予日期”还没有填写。`,
    ]);
    expect(blockers(proposed({}, filled), 'sign')).toEqual([]);
    expect(blockers(proposed({}, filled), 'sign', { signer: ZHANG_MIN })[0]).toContain('张敏以外的另一人');
    expect(blockers(proposed({}, filled), 'sign', { signer: LI_QIANG })).toEqual([]);
    expect(blockers(proposed({}, filled), 'sign', { signer: ZHANG_MIN, policy: { secondSignature: [] } })).toEqual([]);
  });
});

describe('what a paper prints and nobody has said (domain.md §5)', () => {
  const blanksOf = (changes: CaseChanges, resultKind: BlockerContext['resultKind'] = null) =>
    blockers(aCase(changes), 'propose', { resultKind }).filter((words) => words.includes('尚未填明，'));
  const without = (...keys: readonly (keyof CaseFacts)[]): CaseChanges => ({
    ...COMPLETE,
    facts: { ...COMPLETE.facts, ...Object.fromEntries(keys.map((key) => [key, null])) },
  });

  test.each<[keyof CaseFacts, string]>([
    ['country', '国家/地区'],
    ['institution', '院校'],
    ['degreeName', '学位名称'],
    ['studyFrom', '学习开始日期'],
    ['studyTo', '学习结束日期'],
    ['awardDate', '授予日期'],
  ])('a certificate waits for %s', (key, label) => {
    expect(blanksOf(without(key))).toEqual([`fact:${key} ${label}尚未填明，《国（境）外学历学位认证书》须写明此项。`]);
    expect(
      missingValues('recognition_certificate', resultValues(aCase(without(key)), 'recognition_certificate')),
    ).toEqual(expect.arrayContaining([label]));
  });

  test('sex and birth date are those of a resident number, or asked for beside their comparison', () => {
    const unknown = { sex: null, birthDate: null };
    expect(blanksOf({ ...COMPLETE, applicant: unknown })).toEqual([]);
    expect(resultValues(aCase({ applicant: unknown }), 'recognition_certificate')).toMatchObject({
      sex: 'F',
      birthDate: '1949-12-31',
    });
    const passport = { ...unknown, idType: 'passport', idNumber: 'E12345678' } as const;
    expect(blanksOf({ ...COMPLETE, applicant: passport })).toEqual([
      'field:sex 性别尚未填明，《国（境）外学历学位认证书》须写明此项。',
      'field:birthDate 出生日期尚未填明，《国（境）外学历学位认证书》须写明此项。',
    ]);
  });

  test('a value that a person decided on fills the line; a refusal waits for none', () => {
    const changes = without('institution', 'awardDate');
    const fields = [
      ...decisions({ institution: 'agreed' }, 'Leeds'),
      ...decisions({ awardDate: 'agreed' }, '2023-07-06'),
    ];
    expect(blanksOf({ ...changes, fields })).toEqual([]);
    expect(blanksOf(changes, 'recognition_refused')).toEqual([]);
  });

  test('a line of one paper of a settlement holds back that paper alone', () => {
    const { documents: _, materials: __, facts } = without('awardDate', 'studyTo');
    const given = { business: 'settle_bj_nonlocal', facts: { ...facts, degreeLevel: 'master' } } as const;
    expect(blanksOf(given)).toEqual([
      'fact:studyTo 学习结束日期尚未填明，《就业报到证》《入户人员基本情况表》须写明此项。',
      'fact:awardDate 授予日期尚未填明，《入户人员基本情况表》须写明此项。',
    ]);
    expect(blanksOf(given, 'settlement_letter')).toEqual([]);
    expect(blanksOf(given, 'employment_report_card')).toHaveLength(1);
  });

  test('post-doctoral research has no day of award', () => {
    const { facts } = without('awardDate');
    const given = { business: 'settle_bj_nonlocal', facts: { ...facts, degreeLevel: 'postdoctoral' } } as const;
    expect(blanksOf(given)).toEqual([]);
  });
});

describe('the supplement that is drafted', () => {
  test('asks for every gap that the applicant can close, once, each under its row', () => {
    const record = aCase({
      ...COMPLETE,
      facts: { ...COMPLETE.facts, feePaid: false, identityVerified: null },
      documents: [aDocument(17, 17), aDocument(18, 18)],
      materials: verdicts({ 17: 'accepted', 18: 'rejected' }),
    });
    const reading = {
      documentId: ids.document(17),
      documentKind: 'diploma',
      value: 'MA',
      confidence: 0.9,
      page: 0,
      box: [0, 0, 1, 1],
    } as const;
    const comparison: ComparisonRow = {
      field: 'degree',
      label: '学位',
      form: 'MSc',
      readings: [reading],
      conclusion: 'different',
      reason: '',
    };
    const checklist = checklistOf(record);
    const rules = judgeRules(record, { checklist, comparisons: [comparison] });
    const items = draftSupplement(record, checklist, rules, [comparison]);
    expect(items.map((item) => item.materialRow)).toEqual([18, 19, 17, null]);
    expect(items[2]?.text).toContain('申请表为“MSc”，材料为“MA”');
    expect(items[3]?.text).toContain('360元');
  });

  test('asks for nothing when nothing is missing', () => {
    const record = aCase(COMPLETE);
    const checklist = checklistOf(record);
    expect(draftSupplement(record, checklist, judgeRules(record, { checklist, comparisons: [] }), [])).toEqual([]);
  });
});
