/** 档案收讫: the paper dossier of an archive case at the desk. */
export const dossierText = {
  /** In the head of the case, where there is little room; the whole stands in the title. */
  called: '档案未到',
  calledOn: (on: string) => `${on} 调档，档案尚未签收`,
  here: (on: string) => `档案 ${on.slice(5)} 收讫`,
  hereSince: (on: string, by: string | null) => `档案 ${on} 收讫${by === null ? '' : `，签收人${by}`}`,
  signIn: {
    open: '档案收讫…',
    title: (number: string, name: string) => `${number} ${name}：档案收讫`,
    will: '签收后开始计算档案审核时限，审核员据此出具存档证明；此人的就业落户业务随即不再要求档案保管证明。',
    day: '签收日期',
    outside: (from: string, until: string) => `签收日期须在 ${from}（调档文书出具）至 ${until}（今天）之间`,
    confirm: '签收',
    done: (number: string) => `${number} 档案已签收，开始档案审核`,
  },
  undo: {
    step: '撤销…',
    title: (number: string) => `${number}：撤销档案收讫`,
    will: '档案审核时限取消，个案回到签收前的状态；签收和撤销都留在时间线上。',
    reason: '撤销理由',
    confirm: '撤销收讫',
    done: (number: string) => `${number} 档案收讫已撤销`,
  },
} as const;
