import { CENTRE } from '../../../domain/business/contacts.ts';

/** 客户屏: what the applicant reads, and what the reviewer is told of it. */
export const displayText = {
  window: '客户屏',
  page: {
    office: '教育部留学服务中心',
    welcome: '欢迎办理留学服务',
    address: CENTRE.address,
    phone: `咨询电话 ${CENTRE.phone}`,
    fields: '请核对您的信息',
    fieldsHint: '如有错误，请当场告诉工作人员。',
    supplement: '需要补正的材料',
    supplementDraft: '尚在商定，以补正告知书为准',
    supplementDue: (date: string) => `请于 ${date} 前提交`,
    receipt: '受理回执',
    receiptHint: '请拍照保存，凭编号查询办理进度。',
    number: (number: string) => `编号 ${number}`,
    code: (code: string) => `二维码：${code}`,
    nothing: '无须补正',
    received: '收件日期',
    applicant: '申请人',
    mobile: '手机号码',
    email: '电子邮箱',
    business: '业务',
  },
  desk: {
    open: '客户屏',
    title: '向申请人展示',
    hint: '只展示所选的这一项；离开个案或退出登录即停止展示。',
    parts: { fields: '核对信息', supplement: '补正清单', receipt: '受理回执' },
    stop: '停止',
    showing: (part: string) => `客户屏正展示：${part}`,
    shown: (part: string) => `客户屏已展示${part}`,
    stopped: '客户屏已停止展示',
    keys: { title: '客户屏', choose: '向申请人展示或停止' },
  },
} as const;
