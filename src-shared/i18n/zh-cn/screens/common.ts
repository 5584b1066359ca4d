/** Words that stand the same on every screen. */
export const commonText = {
  provisional: '暂定',
  provisionalWhy: '尚未由中心确认，或所依据的日历年度尚未公布',
  remaining: (days: number) => (days > 0 ? `剩 ${days} 天` : days === 0 ? '今日到期' : `超期 ${-days} 天`),
  remainingTitle: (days: number) => (days >= 0 ? `剩余 ${days} 个工作日` : `已超期 ${-days} 个工作日`),
  stopped: '停钟',
  stoppedTitle: '等待补正，时限停止计算；或此业务未设时限',
  none: '–',
  cancel: '取消',
  retry: '重试',
  dismiss: '知道了',
  save: '保存',
  searchCountry: '输入中文名或三位代码',
  yes: '是',
  no: '否',
  unknown: '未知',
  draft: {
    restored: (time: string) => `已恢复 ${time} 的草稿`,
    discard: '不用草稿',
    notKept: '草稿没有存上，请勿离开此页，先保存',
  },
  failure: { safe: '不受影响', action: '怎么办' },
  date: {
    label: (name: string) => `${name}，格式 年-月-日`,
    hint: '年-月-日，如 2026-07-06 或 20260706',
    invalid: '没有这一天，请按 年-月-日 填写',
    open: '打开日历',
    previousMonth: '上个月',
    nextMonth: '下个月',
    previousDay: '前一天',
    nextDay: '后一天',
    today: '今天',
    month: (year: number, month: number) => `${year} 年 ${month} 月`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'] as readonly string[],
  },
  bytes: (size: number) => {
    if (size < 1024) return `${size} B`;
    if (size < 1024 * 1024) return `${Math.round(size / 1024)} KB`;
    return `${(size / 1024 / 1024).toFixed(1)} MB`;
  },
} as const;
