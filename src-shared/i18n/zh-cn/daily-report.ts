import type { CivilDate } from '../../kernel/civil-date.ts';

/** 日报 as a workbook: its sheets and titles; the heads of its columns are the screen's. */
export const dailyReportText = {
  program: '留服柜台工作站',
  footer: '第 &P 页，共 &N 页',
  madeAt: (date: CivilDate, time: string) => `生成时间：${date} ${time}`,
  byBusiness: { sheet: '按业务', title: (date: CivilDate) => `业务日报（${date}）` },
  byPerson: { sheet: '按人员', title: (date: CivilDate) => `人员日报（${date}）` },
} as const;
