import { FACT_FAULT_NAMES, FIELD_NAMES } from './domain.ts';

/**
 * What the fields of `npm run -s judge` mean. A name with its parent (`contract.to`) goes before the bare one, for a
 * word means one thing in a contract and another in a study entry; an empty name is a folder of which nothing need be
 * said.
 */
export const JUDGE_FIELD_NAMES: Readonly<Record<string, string>> = {
  ...FIELD_NAMES,
  business: '业务',
  submittedOn: '提交或收件日期',
  today: '判断所依据的当天',
  number: '个案编号',
  applicant: '申请人',
  'applicant.name': '姓名',
  facts: '',
  documents: '材料文件',
  materialRow: '材料行号',
  fileName: '文件名',
  verdicts: '',
  verdict: '结论',
  reason: '理由',
  fields: '核对结论',
  decision: '结论',
  value: '取值',
  supplements: '补正',
  requestedOn: '要求补正日期',
  answeredOn: '答复日期',
  rows: '材料行号',
  settings: '',
  greenChannelDays: '绿色通道目标工作日',
  institutionClasses: '另定认证周期的院校',
  'institutionClasses.institution': '院校',
  'institutionClasses.days': '认证周期工作日数',
  dispatchStageDays: '公派派出各环节时限工作日数',
  pauseForSupplement: '等待补正期间停钟',
  exactly180IsAbroad: '恰满 180 天按在国外学习',
  extensions: '延期',
  clock: '时限代码',
  ground: '延期事由',
  dueOn: '新到期日',
  grantedOn: '办理延期的日期',
  calendar: '日历调整',
  publishedYears: '已公布放假安排的年份',
  holidays: '放假日',
  workdays: '调休上班日',
  'studyHistory.institution': '院校',
  'studyHistory.country': '国家/地区',
  level: '学历层次',
  from: '开始日期',
  to: '结束日期',
  exit: '出境日期',
  entry: '入境日期',
  'stays.country': '前往国家/地区',
  month: '月份',
  payment: '缴费类别',
  probationUntil: '试用期截止日期',
  until: '截止日期',
};

/** A word that a field takes beside its dates. */
export const JUDGE_FIELD_HINTS: Readonly<Record<string, string>> = {
  'contract.to': '；无固定期限写 open_ended，不知道写 null',
  'contract.probationUntil': '；没有试用期写 none，不知道写 null',
  until: '；长期写 long_term，不知道写 null',
};

/** What a pattern of the input's schema asks for, by the pattern itself. */
export const JUDGE_PATTERN_WORDS: Readonly<Record<string, string>> = {
  '^\\d{4}-\\d{2}-\\d{2}$': '应写成 2026-11-02 这样的日期',
  '^\\d{4}-(0[1-9]|1[0-2])$': '应写成 2026-11 这样的月份',
  '^[A-Z]{3}$': '应为三个大写字母的国家/地区代码，如 GBR',
  '^([1-9]|1\\d|2[0-4])$': '应为材料行号 1 至 24',
};

/** Kinds of JSON values, as the input's author calls them. */
export const JSON_KIND_NAMES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是非值（true 或 false）',
  array: '列表 [ ]',
  object: '对象 { }',
  record: '对象 { }',
  null: '空值 null',
  fraction: '小数',
};

export const judgeDoorText = {
  usage: '用法：npm run -s judge -- CASE.json（只给一个文件）。',
  noFile: (file: string): string => `找不到或不能读取文件：${file}。请核对路径和读取权限。`,
  noJson: (file: string): string => `文件不是有效的 JSON：${file}。请检查括号、引号和逗号。`,
  whole: '输入',
  /** Element of a list, counted from 1. */
  nth: (index: number): string => `第 ${index + 1} 项`,
  row: (row: string): string => `材料第 ${row} 项的审核结论`,
  of: '的',
  /** One sentence: where, what the place means, what is wrong with it. */
  sentence: (place: string, meaning: string, fault: string): string =>
    `${place}${meaning === '' ? '' : `（${meaning}）`}：${fault}。`,
  key: '字段名',
  missing: '必须填写',
  unknownField: '没有这个字段',
  shouldBe: (kinds: readonly string[], given: string): string => `应为${kinds.join('或')}，而不是${given}`,
  oneOf: (values: readonly string[]): string => `应为以下之一：${values.join('、')}`,
  empty: '不能为空',
  shorter: (least: number): string => `至少 ${least} 个字`,
  longer: (most: number): string => `最多 ${most} 个字`,
  smaller: (least: number): string => `不能小于 ${least}`,
  larger: (most: number): string => `不能大于 ${most}`,
  fewer: (least: number): string => `至少 ${least} 项`,
  more: (most: number): string => `最多 ${most} 项`,
  malformed: '格式不对',
  /** Faults that the schema says by a code. */
  codes: { ...FACT_FAULT_NAMES, 'no such day': '没有这一天' } as Readonly<Record<string, string>>,
} as const;
