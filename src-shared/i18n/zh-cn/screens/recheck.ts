/** 认证结果复核 (P四) */
export const recheckText = {
  tag: '复核',
  first: '原个案',
  open: (number: string) => `打开 ${number}`,
  step: '复核…',
  dialog: {
    title: (number: string, name: string) => `申请复核 ${number}：${name}`,
    contested: '有异议的内容',
    field: '专业领域',
    degreeName: '学位名称',
    degreeFixed: '学位名称是证书所载学位的直译，不能申请复核。请向申请人说明；可以复核的只有专业领域。',
    stands: (field: string) => `认证书上的专业领域：${field || '（空）'}`,
    until: (day: string) => `复核申请期限至 ${day}（含）。`,
    past: (day: string) => `复核申请期限已于 ${day} 届满，不再受理复核。`,
    proposed: '申请改为',
    reason: '申请理由',
    will: '另立复核个案，与本个案相互链接；材料沿用，不必重交。',
    confirm: '受理复核',
    done: (number: string) => `已受理复核，编号 ${number}`,
  },
  revokeReason: (number: string, field: string) => `认证结果复核 ${number}：专业领域变更为“${field}”。`,
} as const;
