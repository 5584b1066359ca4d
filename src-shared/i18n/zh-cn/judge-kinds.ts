/** What the fields of rechecks and of the inputs that are no case mean, as `JUDGE_FIELD_NAMES` has those of a case. */
export const JUDGE_KIND_FIELD_NAMES: Readonly<Record<string, string>> = {
  recheckOf: '认证结果复核',
  'recheckOf.caseNumber': '原认证个案编号',
  'recheckOf.resultNumber': '原认证书编号',
  'recheckOf.issuedOn': '原认证书出具日期',
  'recheckOf.field': '认证书上的专业领域',
  'recheckOf.contested': '有异议的内容',
  'recheckOf.proposed': '所提专业领域',
  changes: '改动的信息',
  reply: '复核答复',
  'reply.decision': '复核结论',
  'reply.field': '复核后的专业领域',
  remark: '备注',
  imported: '导入的名单',
  recheckWindowDays: '复核期限天数',
  catalogue: '目录',
  file: '文件',
  text: '表格文字',
};

export const JUDGE_KIND_PATTERN_WORDS: Readonly<Record<string, string>> = {};

export const judgeKindsText = {
  /** A sentence of another catalogue as part of one of ours. */
  noStop: (sentence: string): string => sentence.replace(/。$/, '').replaceAll('。', '；'),
  afterSubmission: '晚于提交（收件）日期',
  upheldKeepsField: '维持原结果时专业领域不变，请留空或填原来的专业领域',
  catalogueTwice: '同一目录只能给一份名单',
  listFaulty: (count: number, first: string): string => `名单有 ${count} 处不对，第一处在${first}`,
} as const;
