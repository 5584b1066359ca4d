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
  a: '一方的姓名',
  b: '另一方的姓名',
  'a.name': '姓名',
  'b.name': '姓名',
  readings: '各字的读音',
  lines: '机读区各行',
  search: '检索词',
  label: '认证书上的写法',
  'imported.catalogue': '目录',
  subjectLevel: '目录层级',
  most: '列出项数',
  date: '日期',
  time: '时刻',
};

export const JUDGE_KIND_PATTERN_WORDS: Readonly<Record<string, string>> = {
  '^[A-Za-zÜü]{1,6}$': '应为不带声调的拼音，如 zhang',
  '^([01]\\d|2[0-3]):[0-5]\\d$': '应写成 08:30 这样的 24 小时制时刻',
};

export const judgeKindsText = {
  /** A sentence of another catalogue as part of one of ours. */
  noStop: (sentence: string): string => sentence.replace(/。$/, '').replaceAll('。', '；'),
  blank: '没有填写',
  searchOrLabel: 'search 与 label 只能填一个',
  readings: (given: number, characters: number): string => `有 ${given} 个字的读音，而姓名有 ${characters} 个汉字`,
  mrzCharacter: (at: number, character: string): string =>
    `第 ${at} 位是${/\s/.test(character) ? '空白' : `“${character}”`}，机读区只有大写字母 A 至 Z、数字和 <`,
  mrzLength: (lines: number, expected: string, given: number): string =>
    `${lines} 行的机读区每行应为 ${expected} 位，现为 ${given} 位`,
  mrzCode: (letters: string): string => `不是这种机读区的证件代码，应以 ${letters} 开头`,
  afterSubmission: '晚于提交（收件）日期',
  upheldKeepsField: '维持原结果时专业领域不变，请留空或填原来的专业领域',
  catalogueTwice: '同一目录只能给一份名单',
  listFaulty: (count: number, first: string): string => `名单有 ${count} 处不对，第一处在${first}`,
} as const;
