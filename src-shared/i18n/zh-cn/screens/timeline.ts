export const timelineText = {
  title: '时间线与备注',
  timeline: '时间线',
  notes: '备注',
  noNotes: '还没有备注。备注只供内部查看，不会打印给申请人。',
  addNote: '写备注',
  noteHint: '内部备注，Ctrl+Enter 保存',
  saved: '备注已保存',
  unconfirmed: '待中心确认',
  reason: (reason: string) => `理由：${reason}`,
  revision: (revision: number) => `第 ${revision} 步`,
} as const;
