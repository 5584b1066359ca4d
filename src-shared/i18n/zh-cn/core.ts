import type { CivilDate } from '../../kernel/civil-date.ts';

/** Words that the core itself writes into what the windows show. */
export const coreText = {
  unknownStation: '未登记工作站',
  unnamedFile: '未命名文件',
  waitsForNumber: '等待领取正式编号',
  fitsNoLonger: (reason: string) => `中心已有新的变化，此操作不再适用：${reason}`,
  overtaken: '在您办理期间，中心的个案已有他人的变化，两处改动不能同时成立。',
  syncFailedHere: '同步时本机出现错误，稍后自动重试',
  monthAndDay: (month: number, day: number) => `${month}月${day}日`,
  reportFile: (date: CivilDate) => `业务日报_${date}.xlsx`,
} as const;

/** What I wanted beside what the centre has, in the sync centre. */
export const differenceText = {
  nothing: '（无）',
  yes: '是',
  no: '否',
  file: '文件',
  unfiled: '未归类',
  result: '结果文书',
  assignee: '承办人',
  verdict: (material: string) => `${material}审核结论`,
  trust: (material: string) => `${material}可信级别`,
  reason: (of: string) => `${of}理由`,
  value: (field: string) => `${field}的值`,
  decision: (field: string) => `${field}核对结论`,
  by: (words: string, name: string) => `${words}（${name}）`,
  stands: (state: string) => `个案现为“${state}”`,
} as const;
