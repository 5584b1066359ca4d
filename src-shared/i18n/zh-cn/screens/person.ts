/** 一件事: one person over all businesses. */
export const personText = {
  open: '此人全部业务',
  back: '返回个案',
  born: (date: string) => `${date} 出生`,
  cases: '全部业务',
  casesOf: (count: number) => `全部业务 ${count} 件`,
  possible: '可能是同一人（待核实）',
  possibleHint: '姓名和出生日期相同，证件不同。请核对证件后自行判断；系统不会合并。',
  otherName: (name: string) => `登记姓名不同：${name}`,
  columns: {
    number: '编号',
    business: '业务',
    state: '状态',
    submitted: '提交',
    due: '到期',
    assignee: '承办人',
    results: '结果文书',
    document: '证件',
  },
} as const;
