/** 公众查验页: read on a telephone by somebody who was handed a paper. */
export const verifyPageText = {
  title: '教育部留学服务中心文书查验',
  intro: '请用手机扫描文书上的二维码，或输入文书编号查询。',
  verdicts: {
    genuine: { title: '✓ 真实有效', text: '此防伪码由本中心签发，文书现行有效。请核对纸面内容与下列信息一致。' },
    listed: {
      title: '编号在册',
      text: '本中心签发过这一编号的文书，现行有效。仅凭编号不能证明您手中的文书为真，请扫描文书上的二维码。',
    },
    revoked: { title: '✗ 已撤销', text: '这份文书已被本中心撤销，不再有效。' },
    altered: { title: '✗ 与登记不符', text: '防伪码未通过校验：内容被改动过，或不是本中心签发。请勿采信。' },
    unknown: {
      title: '? 查无此件',
      text: '没有查到这份文书。请核对编号；刚刚签发的文书可能尚未传到中心，请稍后再查。',
    },
  },
  kind: '文书名称',
  number: '文书编号',
  issuedOn: '出具日期',
  revokedOn: '撤销日期',
  holder: '核对持有人姓名（按纸面填写）',
  checkHolder: '核对姓名',
  holderFits: '姓名与防伪码一致',
  holderDiffers: '姓名与防伪码不一致，请勿采信',
  byNumber: '按文书编号查询',
  numberExample: '教留服认〔2026〕000123号',
  look: '查询',
  privacy: '本页不显示、也不记录任何个人信息。',
  contact: (phone: string) => `咨询电话：${phone}`,
  wait: (seconds: number) => `查询过于频繁，请在 ${seconds} 秒后再试。`,
} as const;
