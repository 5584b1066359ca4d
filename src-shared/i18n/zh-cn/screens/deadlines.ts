/** 延期 and 认证周期, beside "why this date". */
export const deadlinesText = {
  extendedDay: '延期',
  extension: (ground: string, name: string, dueOn: string, by: string) => `${ground} ${name}：延至 ${dueOn}（${by}）`,
  extensionReason: (reason: string) => `理由：${reason}`,
  provisional: '暂定：途经的年份国务院尚未公布放假安排，或认证周期所依据的信息尚不明确。',
  steps: '时限操作',
  extend: {
    open: '延期…',
    title: (clock: string) => `延期：${clock}`,
    now: (dueOn: string, first: string) =>
      dueOn === first ? `现在的到期日 ${dueOn}` : `现在的到期日 ${dueOn}，最初到期日 ${first}`,
    ground: '事由（办事指南十一（2）注）',
    dueOn: '新的到期日',
    reason: '理由（写入时间线和延期告知书）',
    notLater: (dueOn: string) => `须晚于现在的到期日 ${dueOn}`,
    confirm: '延期',
    done: (dueOn: string) => `已延期至 ${dueOn}`,
  },
  class: {
    open: '改认证周期…',
    title: '本案的认证周期',
    hint: '办事指南所列周期适用于“多数”申请；本案可由主管另定，优先于院校和国家的周期。',
    byCountry: '按院校、国家/地区',
    reason: '理由',
    confirm: '确定',
    done: '认证周期已更改',
  },
} as const;
