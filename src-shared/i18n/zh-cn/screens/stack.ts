/** 批量出证 */
export const stackText = {
  title: '批量出证',
  hint: '逐案冻结文书、打印并计数；打印机没有接的，个案里可以再打。',
  empty: '没有已签发、待出证的文书。签发后会列在这里，可以一次打印。',
  today: (count: number) => `今日签发 ${count}`,
  all: (count: number) => `全选 ${count}`,
  none: '全不选',
  go: '出证打印',
  count: (papers: number) => `${papers} 件`,
  choose: (number: string, name: string) => `选择 ${number} ${name}`,
  columns: { chosen: '选', number: '受理编号', name: '申请人', papers: '文书', signed: '签发' },
  waits: { conflict: '有冲突，先到同步中心处理', number: '还没有领到正式编号，联网后再出证' },
  ask: (cases: number, papers: number) => `为 ${cases} 个个案出证，共 ${papers} 件文书？`,
  will: '文书内容固定并取得防伪码，逐件送打印机；每件打印都计数。可以中途停止，已出的不受影响。',
  run: '打印进度',
  progress: (done: number, all: number) => `已完成 ${done} / ${all} 个个案 …`,
  stop: '停止',
  stopping: '做完这一件就停 …',
  notPrinted: '已出证，打印机没有接；请在个案里再打',
  ended: (printed: number, trouble: number, left: number) =>
    `完成：${printed} 个个案已出证并打印${trouble > 0 ? `，${trouble} 个需要处理` : ''}${left > 0 ? `，${left} 个没有做` : ''}`,
} as const;
