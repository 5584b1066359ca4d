import type { CivilDate } from '../../kernel/civil-date.ts';
import type { reportText } from './screens/report.ts';

/** What each figure counts, in the order of the columns. */
const BUSINESS_MEANINGS: Readonly<Record<keyof typeof reportText.columns, string>> = {
  business: '办事指南所列七项业务；没有任何个案的业务不列出。',
  opening: '当日开始时尚未办结的个案数。',
  received: '当日收到的申请数，含线上申请和窗口代录。',
  supplementsRequested: '当日发出的补正告知书份数；同一个案可多次补正。',
  supplementsAnswered: '当日收到补正材料的次数。',
  issued: '当日出证（出具结果）的份数，不含未予认证。',
  refused: '当日发出的暂不认证通知单、不予认证通知单份数，不计入办结。',
  notAccepted: '当日作出不予受理的个案数。',
  withdrawn: '当日由申请人撤回的个案数。',
  reopened: '当日撤销原结果、个案重新办理的次数。',
  openAtEnd: '当日结束时尚未办结的个案数 = 上日结存 + 收件 − 办结 − 未予认证 − 不予受理 − 撤回 + 撤销重办。',
  dueToday: '日末结存中，当日到期的个案数；到期前已停钟等待补正的不计。',
  overdue: '日末结存中，到期日早于当日的个案数；到期前已停钟等待补正的不计。',
};

const PERSON_MEANINGS: Readonly<Record<keyof typeof reportText.staffColumns, string>> = {
  name: '当日有办理记录的工作人员，按姓名排列。',
  reviewed: '当日开始审核、作出材料结论或核对字段的个案数；同一个案只计一次。',
  supplements: '当日发出的补正告知书份数。',
  proposed: '当日拟出结果的份数。',
  signed: '当日作为第二人复核签发的份数。',
  issued: '当日出证的份数，含未予认证。',
};

/** 日报 as a workbook: its sheets and titles; the heads of its columns are the screen's. */
export const dailyReportText = {
  program: '留服柜台工作站',
  footer: '第 &P 页，共 &N 页',
  madeAt: (date: CivilDate, time: string) => `生成时间：${date} ${time}`,
  byBusiness: { sheet: '按业务', title: (date: CivilDate) => `业务日报（${date}）` },
  byPerson: { sheet: '按人员', title: (date: CivilDate) => `人员日报（${date}）` },
  meanings: {
    sheet: '栏目说明',
    title: '日报栏目说明',
    heads: { table: '表', column: '栏目', meaning: '含义' },
    note: '数据以导出时本机已同步的内容为准；“合计”为各行之和。',
    ofBusiness: BUSINESS_MEANINGS,
    ofPerson: PERSON_MEANINGS,
  },
} as const;
