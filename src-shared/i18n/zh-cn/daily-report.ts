import type { CivilDate } from '../../kernel/civil-date.ts';

/** 日报 as a workbook: its sheets and heads. */
export const dailyReportText = {
  program: '留服柜台工作站',
  total: '合计',
  footer: '第 &P 页，共 &N 页',
  madeAt: (date: CivilDate, time: string) => `生成时间：${date} ${time}`,
  byBusiness: { sheet: '按业务', title: (date: CivilDate) => `业务日报（${date}）` },
  byPerson: { sheet: '按人员', title: (date: CivilDate) => `人员日报（${date}）` },
  business: '业务',
  opening: '期初在办',
  received: '收件',
  supplementsRequested: '发出补正',
  supplementsAnswered: '收到补正',
  issued: '出证',
  refused: '未予认证',
  notAccepted: '不予受理',
  withdrawn: '撤回',
  reopened: '撤销重办',
  openAtEnd: '期末在办',
  overdue: '超期',
  dueToday: '当日到期',
  person: '姓名',
  reviewed: '审核个案',
  proposed: '拟出结果',
  signed: '签发',
} as const;
