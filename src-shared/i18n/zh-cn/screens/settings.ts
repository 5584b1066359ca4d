import type { SettingKey } from '../../../domain/office/settings.ts';

interface SettingWords {
  readonly name: string;
  /** Clause or decision that leaves it to the office. */
  readonly source: string;
  /** What may stand there. */
  readonly allowed: string;
}

const SETTINGS: Readonly<Record<SettingKey, SettingWords>> = {
  secondSignature: {
    name: '须由第二人签发的业务',
    source: '办事指南十二未规定；默认学历学位认证、非京籍落户须双人签发',
    allowed: '勾选即须由拟稿人以外的另一人签发',
  },
  greenChannelDays: {
    name: '绿色通道目标',
    source: '办事指南十一（2）绿色通道：加快，未定天数',
    allowed: '1 到 60 的整数，工作日',
  },
  institutionClasses: {
    name: '另定认证周期的院校',
    source: '办事指南十一（2）：所列周期适用于“多数”“大部分院校”',
    allowed: '院校名称不能为空或重复；个案另定的周期优先',
  },
  dispatchStageDays: {
    name: '公派派出各环节时限',
    source: '办事指南十一（4）：根据各个环节而定，未定天数',
    allowed: '留空为不设时限；或 1 到 250 的整数，工作日，自收件起计',
  },
  pauseForSupplement: {
    name: '等待补正期间停钟',
    source: '办事指南十一（2）注：补充材料可延长周期，未规定算法',
    allowed: '停钟时等待的工作日不计入时限，另行显示',
  },
  supplementDays: {
    name: '补正期限',
    source: '来源均未规定；发出补正时可逐件更改',
    allowed: '1 到 120 的整数，工作日',
  },
  exactly180IsAbroad: {
    name: '合作办学在外恰满 180 天',
    source: '办事指南六第 18 项：只写“不足”与“超过”180 天',
    allowed: '决定交护照还是交身份证',
  },
  recheckWindowDays: {
    name: '申请复核的期限',
    source: '流程指引四只写可以申请复核，未写期限，办事指南未提；其他来源说法不一，默认值是程序自带的，请主管核定',
    allowed: '1 到 730 的整数，自出证之日起的日历日',
  },
  caseNumberPrefixes: {
    name: '受理编号前缀',
    source: '来源未规定编号方式',
    allowed: '1 到 6 个大写字母，不能重复；已发出的编号不变',
  },
  resultNumberWords: {
    name: '结果文书字号',
    source: '来源未规定编号方式',
    allowed: '1 到 12 个汉字，不能重复；已发出的文号不变',
  },
};

/** 设置: what the sources leave to the office. */
export const settingsText = {
  title: '设置',
  lead: '办事指南没有写明、由办公室决定的事项。更改由中心下发，所有窗口一起生效。',
  readOnly: '您可以查看；更改须由主管办理。',
  offline: '更改设置需要联网，现在连不上中心；现行设置照常有效。',
  version: (version: number) => (version === 0 ? '程序自带' : `第 ${version} 版`),
  settings: SETTINGS,
  groups: {
    signature: '签发',
    deadlines: '时限',
    materials: '材料与复核',
    numbers: '编号',
  },
  source: '依据',
  standard: (value: string) => `默认：${value}`,
  isDefault: '与默认相同',
  changed: (byName: string, at: string, reason: string) => `${byName} ${at} 更改：${reason}`,
  centre: '中心',
  edit: '更改…',
  editOf: (name: string) => `更改“${name}”`,
  reason: '更改理由（所有窗口可见）',
  save: '保存并下发',
  saved: (version: number) => `已保存为第 ${version} 版，正在下发`,
  days: (days: number) => `${days} 个工作日`,
  calendarDays: (days: number) => `${days} 天`,
  noLimit: '不设',
  none: '无',
  yes: '停钟',
  no: '不停钟',
  asAbroad: '按在国外学习（交护照或通行证）',
  asHome: '按不足 180 天（交身份证）',
  invalid: (allowed: string) => `不符合要求：${allowed}`,
  institution: '院校',
  addInstitution: '添加院校',
  remove: '删除',
  refused: '未采用的中心文件',
  calendar: {
    title: '日历调整',
    lead: '盖在随程序的法定节假日日历之上：只写与它不同的日子。未公布放假安排的年份只扣除法律规定的放假日，到期日显示为暂定。',
    packaged: (first: number, last: number) => `随程序的日历：${first} 至 ${last} 年`,
    columns: { date: '日期', weekday: '星期', kind: '按', name: '名称', mark: '更改', step: '' },
    kinds: { day_off: '放假', working_day: '上班' },
    empty: '没有调整。',
    add: '添加一天…',
    addTitle: '日历调整：添加一天',
    removeTitle: (date: string) => `日历调整：删除 ${date}`,
    removeWill: '删除后这一天按随程序的日历计算，相关个案的到期日随之变化。',
    date: '日期',
    kind: '这一天',
    name: '名称',
    nameHint: '如 临时放假、国庆节调休',
    twice: '这一天已在表中',
    will: '所有未办结个案的到期日会按新日历重新计算。',
  },
} as const;
