import type { BusinessCode } from '../../domain/business/business-code.ts';
import { BUSINESSES } from '../../domain/business/catalogue.ts';
import type { ClosedReason } from '../../domain/business/counter-hours.ts';
import type { CaseActionKind } from '../../domain/case/case-event.ts';
import type { CaseFacts, DegreeLevel, DestinationKind, IdType, StudyEntry } from '../../domain/case/case-facts.ts';
import type { CaseLetter } from '../../domain/case/case-letters.ts';
import type {
  ContactChannel,
  FieldDecision,
  MaterialVerdictKind,
  ResultKind,
  TrustLevel,
} from '../../domain/case/case-record.ts';
import type { CaseStateKind } from '../../domain/case/case-state.ts';
import type { LastDomesticStudy, PriorRelation } from '../../domain/case/evidence-facts.ts';
import { FACT_FAULT_WORDS, type FactFaultCode, isStudyOver } from '../../domain/case/fact-faults.ts';
import type { RecheckDecision } from '../../domain/case/recheck.ts';
import type { QueryChannel, QueryOutcome, QueryTopic } from '../../domain/case/verification-query.ts';
import type { ExtensionGround } from '../../domain/deadlines/extension.ts';
import type { ChecklistItem } from '../../domain/materials/checklist-item.ts';
import type { ComparisonConclusion } from '../../domain/reading/comparison.ts';
import type { DocumentKind } from '../../domain/reading/reading-result.ts';
import type { PaperStage } from '../../domain/results/papers.ts';
import { RESULT_KIND_ROWS } from '../../domain/results/result-kinds.ts';
import type { Role } from '../../domain/rights/staff.ts';
import type { RuleOutcome } from '../../domain/rules/rule-verdict.ts';

type Labels<Key extends string> = Readonly<Record<Key, string>>;

export const BUSINESS_NAMES: Labels<BusinessCode> = {
  archive: BUSINESSES.archive.name,
  recognition: BUSINESSES.recognition.name,
  settle_bj_nonlocal: BUSINESSES.settle_bj_nonlocal.name,
  settle_bj_local: BUSINESSES.settle_bj_local.name,
  settle_elsewhere: BUSINESSES.settle_elsewhere.name,
  settle_joint: BUSINESSES.settle_joint.name,
  dispatch: BUSINESSES.dispatch.name,
};

export const BUSINESS_SHORT_NAMES: Labels<BusinessCode> = {
  archive: BUSINESSES.archive.shortName,
  recognition: BUSINESSES.recognition.shortName,
  settle_bj_nonlocal: BUSINESSES.settle_bj_nonlocal.shortName,
  settle_bj_local: BUSINESSES.settle_bj_local.shortName,
  settle_elsewhere: BUSINESSES.settle_elsewhere.shortName,
  settle_joint: BUSINESSES.settle_joint.shortName,
  dispatch: BUSINESSES.dispatch.shortName,
};

export const STATE_NAMES: Labels<CaseStateKind> = {
  received: '已收件',
  in_review: '审核中',
  supplement_requested: '待补正',
  supplemented: '已补正',
  verifying: '核查中',
  proposed: '待签发',
  signed: '待出证',
  issued: '已办结',
  refused: '未予认证',
  revoked: '已撤销',
  withdrawn: '已撤回',
  not_accepted: '不予受理',
};

/** As part of a sentence: 此结果文书已签发，…… */
export const PAPER_STAGE_NAMES: Labels<PaperStage> = {
  proposed: '待签发',
  signed: '待出证',
  issued: '已出证',
  revoked: '已撤销',
};

export const ACTION_NAMES: Labels<CaseActionKind> = {
  received: '收件',
  assigned: '分派',
  review_started: '开始审核',
  document_added: '添加文件',
  document_filed: '文件归类',
  material_judged: '材料审核',
  field_decided: '字段核对',
  facts_changed: '修改信息',
  applicant_corrected: '更正申请人信息',
  note_added: '备注',
  supplement_requested: '发出补正',
  supplement_answered: '收到补正',
  supplement_told: '登记告知情况',
  verification_asked: '询问院校',
  verification_reminded: '催询院校',
  verification_answered: '登记院校答复',
  deadline_extended: '延期',
  verification_started: '转入核查',
  result_proposed: '拟出结果',
  proposal_returned: '退回拟稿',
  result_signed: '签发',
  result_issued: '出证',
  result_printed: '打印',
  result_reprinted: '补打',
  result_revoked: '撤销结果',
  dossier_signed_in: '档案收讫',
  dossier_sign_in_undone: '撤销档案收讫',
  withdrawn: '撤回申请',
  not_accepted: '不予受理',
};

/** As printed at the head of the paper. */
export const CASE_LETTER_NAMES: Labels<CaseLetter> = {
  supplement: '材料补正告知书',
  extension: '办理期限延期告知书',
  not_accepted: '不予受理通知单',
  receipt: '收件凭证',
  handover: '结果领取单',
};

/** The grounds of G十一(2)注. */
export const EXTENSION_GROUND_NAMES: Labels<ExtensionGround> = {
  X1: '颁证院校或核查机构未及时反馈核查结果',
  X2: '国内外法定节假日顺延',
  X3: '申请人未按要求及时补充材料',
  X4: '颁证院校需申请人配合联络或补充提供材料',
};

export const ROLE_NAMES: Labels<Role> = { reviewer: '审核员', archive_clerk: '档案员', supervisor: '主管' };

export const VERDICT_NAMES: Labels<MaterialVerdictKind> = {
  unseen: '待看',
  accepted: '合格',
  rejected: '不合格',
  doubtful: '存疑',
};

export const TRUST_NAMES: Labels<TrustLevel> = {
  A: 'A 发证机构提供',
  B: 'B 窗口已核原件',
  C: 'C 申请人提交，未核原件',
  D: 'D 申请人自制，自行承诺',
};

export const DECISION_NAMES: Labels<FieldDecision['decision']> = {
  agreed: '一致',
  differs: '不一致',
  doubtful: '存疑',
};

export const CONCLUSION_NAMES: Labels<ComparisonConclusion> = {
  same: '一致',
  possible: '待核实',
  different: '不一致',
  missing: '未读到',
  no_paper: '无此件',
};

/** Where the form asks for nothing, as with a passport's validity: the paper is measured by a rule and agrees with no entry. */
export const MEASURED_NAMES: Labels<ComparisonConclusion> = {
  ...CONCLUSION_NAMES,
  same: '合要求',
  different: '不合要求',
};

export const RULE_VERDICT_NAMES: Labels<RuleOutcome> = {
  met: '符合',
  not_met: '不符合',
  unknown: '待核实',
};

export const NECESSITY_NAMES: Labels<ChecklistItem['necessity']> = {
  required: '必要',
  optional: '视情况',
  waived: '免交',
  requested: '已要求补充',
  proof: '绿色通道证明',
  not_applicable: '不适用',
};

export const CHANNEL_NAMES: Labels<'online' | 'counter'> = { online: '线上申请', counter: '窗口代录' };

export const DESTINATION_KIND_NAMES: Labels<DestinationKind> = {
  abroad: '国外',
  hk_macau: '港澳地区',
  taiwan: '台湾地区',
  joint_programme: '中外合作办学',
};

export const DEGREE_LEVEL_NAMES: Labels<DegreeLevel> = {
  diploma: '高等教育文凭',
  bachelor: '学士',
  master: '硕士',
  doctorate: '博士',
  postdoctoral: '博士后',
};

export const STUDY_LEVEL_NAMES: Labels<StudyEntry['level']> = { high_school: '高中', ...DEGREE_LEVEL_NAMES };

export const ID_TYPE_NAMES: Labels<IdType> = {
  resident_id: '居民身份证',
  passport: '护照',
  hk_macau_permit: '港澳通行证',
  taiwan_permit: '台湾通行证',
};

export const SEX_NAMES: Labels<'M' | 'F' | 'X'> = { M: '男', F: '女', X: '未注明' };

export const DOCUMENT_KIND_NAMES: Labels<DocumentKind> = {
  passport: '护照',
  id_card: '身份证',
  permit: '通行证',
  diploma: '文凭',
  visa: '签证',
  residence_permit: '居留许可',
  stamp_page: '出入境记录页',
  transcript: '成绩单',
  admission_letter: '录取通知书',
  enrolment_certificate: '在读或注册证明',
  translation: '中文译文',
  employer_letter: '单位接收函',
  social_insurance: '社会保险权益记录',
  dossier_certificate: '档案保管证明',
  household_register: '户口本',
  study_statement: '个人留学经历声明',
  authorisation: '授权声明',
  scholarship_certificate: '出国留学资格证书',
  recognition_certificate: '学历学位认证书',
  visa_application: '签证申请材料',
  language_certificate: '语言成绩单',
  work_certificate: '工作证明',
  exchange_contract: '交流合同',
  other: '其他',
  unknown: '未识别',
};

/** Where several papers share a cell. */
export const PAPER_SHORT_NAMES: Labels<DocumentKind> = {
  ...DOCUMENT_KIND_NAMES,
  transcript: '成绩单',
  admission_letter: '录取',
  employer_letter: '接收函',
  social_insurance: '社保',
};

export const RECHECK_DECISION_NAMES: Labels<RecheckDecision> = { upheld: '维持原结果', changed: '变更专业领域' };

export const RESULT_KIND_NAMES: Labels<ResultKind> = {
  dossier_transfer_notice: RESULT_KIND_ROWS.dossier_transfer_notice.title,
  dossier_request_letter: RESULT_KIND_ROWS.dossier_request_letter.title,
  archive_certificate: RESULT_KIND_ROWS.archive_certificate.title,
  recognition_certificate: RESULT_KIND_ROWS.recognition_certificate.title,
  recognition_suspended: RESULT_KIND_ROWS.recognition_suspended.title,
  recognition_refused: RESULT_KIND_ROWS.recognition_refused.title,
  recheck_reply: RESULT_KIND_ROWS.recheck_reply.title,
  settlement_letter: RESULT_KIND_ROWS.settlement_letter.title,
  employment_report_card: RESULT_KIND_ROWS.employment_report_card.title,
  settlement_person_form: RESULT_KIND_ROWS.settlement_person_form.title,
  joint_programme_employment_letter: RESULT_KIND_ROWS.joint_programme_employment_letter.title,
  dispatch_completion: RESULT_KIND_ROWS.dispatch_completion.title,
};

export const FACT_NAMES: Labels<keyof CaseFacts> = {
  destinationKind: '留学去向',
  country: '留学国家/地区',
  institution: '颁证院校',
  degreeLevel: '学历学位层次',
  degreeName: '学位名称（原文）',
  field: '专业领域',
  awardDate: '学位授予日期',
  studyFrom: '学习开始日期',
  studyTo: '学习结束日期',
  studyHistory: '学习经历',
  documentLanguage: '文凭语言',
  daysAbroad: '在外学习天数',
  authorisationCode: '个人授权码',
  entryExitFound: '出入境记录查询结果',
  identityVerified: '身份识别核验',
  agreementSigned: '服务协议与授权书签署',
  feePaid: '认证费用缴纳',
  greenChannelGround: '绿色通道事由',
  greenChannelProven: '绿色通道证明',
  dossierKeptHere: '档案存放在留服中心',
  letterKind: '单位接收函类型',
  householdKind: '户口类型',
  worksAtHouseholdPlace: '在现户籍所在地工作',
  employer: '用人单位',
  hasEarlierStudyOrLaterWork: '前置学习或在外工作经历',
  deadlineClass: '认证周期类别',
  dossierSignedIn: '档案签收日期',
  stays: '出入境记录',
  insuranceMonths: '社保缴费月份',
  contract: '劳动合同',
  employerSubmittedOn: '单位首次网上提交日期',
  priorRelation: '出国前劳动关系',
  recognitionHeld: '持有学历学位认证书',
  recognitionNumber: '认证书编号',
  domesticDoctorateFound: '国内博士学籍可在学信网查询',
  identitySameAbroad: '姓名、证件号码与留学期间一致',
  lastDomesticStudy: '出国（境）前最后学业',
  hasWorkHistory: '有工作经历',
  wentStraightAbroad: '直接赴国（境）外',
  admittedBySelectingBody: '被遴选机构录取',
  idCardValidity: '身份证有效期',
  passportValidity: '护照（通行证）有效期',
  visaValidity: '学生签证（签注）有效期',
  feeAmount: '实缴金额（元）',
  dispatchProgress: '派出环节进度',
};

/** Who only sets out has no diploma: the facts name what his papers speak of (G六4). */
const BEFORE_STUDIES: Readonly<Partial<Labels<keyof CaseFacts>>> = {
  institution: '录取（在读）院校',
  degreeLevel: '攻读学历学位层次',
  documentLanguage: '录取（在读）证明语言',
};

/** A fact as the applicant of this business would call it. */
export function factName(fact: keyof CaseFacts, business: BusinessCode): string {
  return (isStudyOver(business) ? undefined : BEFORE_STUDIES[fact]) ?? FACT_NAMES[fact];
}

export const PRIOR_RELATION_NAMES: Labels<PriorRelation> = {
  none: '未建立',
  terminated: '已解除',
  continuing: '未解除',
};

export const LAST_DOMESTIC_STUDY_NAMES: Labels<LastDomesticStudy> = {
  graduated: '国内高校毕业',
  withdrawn: '国内高校退学，手续已办毕',
  withdrawal_pending: '国内高校退学，手续未办毕',
  high_school: '国内高中毕业',
};

/** What is wrong with a fact and what to do, at its field. */
export const FACT_FAULT_NAMES: Labels<FactFaultCode> = {
  no_such_day: `${FACT_FAULT_WORDS.no_such_day}，请核对年月日`,
  day_out_of_range: `${FACT_FAULT_WORDS.day_out_of_range}，请核对年份`,
  no_such_month: `${FACT_FAULT_WORDS.no_such_month}，请按 年-月 填写`,
  nothing_said: FACT_FAULT_WORDS.nothing_said,
  unknown_country: `${FACT_FAULT_WORDS.unknown_country}，请从列表中选择`,
  destination_against_country: `${FACT_FAULT_WORDS.destination_against_country}，请核对两项`,
  unknown_language: `${FACT_FAULT_WORDS.unknown_language}，请用 ISO 639-1 的两个小写字母，如 en`,
  study_ends_before_start: `${FACT_FAULT_WORDS.study_ends_before_start}，请核对两个日期`,
  award_before_start: `${FACT_FAULT_WORDS.award_before_start}，请核对两个日期`,
  entry_before_exit: `${FACT_FAULT_WORDS.entry_before_exit}，请核对两个日期`,
  stay_inside: `${FACT_FAULT_WORDS.stay_inside}，请核对目的地`,
  months_out_of_order: `${FACT_FAULT_WORDS.months_out_of_order}，请改正`,
  employer_before_study_end: `${FACT_FAULT_WORDS.employer_before_study_end}，请核对两个日期`,
  study_ends_after_submission: `${FACT_FAULT_WORDS.study_ends_after_submission}，请核对日期`,
  employer_after_submission: `${FACT_FAULT_WORDS.employer_after_submission}，请核对日期`,
  contract_ends_before_start: `${FACT_FAULT_WORDS.contract_ends_before_start}，请核对两个日期`,
  probation_before_start: `${FACT_FAULT_WORDS.probation_before_start}，请核对两个日期`,
  probation_after_end: `${FACT_FAULT_WORDS.probation_after_end}，请核对两个日期`,
  validity_ends_before_start: `${FACT_FAULT_WORDS.validity_ends_before_start}，请核对两个日期`,
  stage_done_before_begun: `${FACT_FAULT_WORDS.stage_done_before_begun}，请核对两个日期`,
  stage_twice: `${FACT_FAULT_WORDS.stage_twice}，请删去一行`,
  days_out_of_range: `${FACT_FAULT_WORDS.days_out_of_range}，请核对`,
  negative_fee: `${FACT_FAULT_WORDS.negative_fee}，请改正或留空`,
  fee_too_high: `${FACT_FAULT_WORDS.fee_too_high}，请核对是否多录了一位`,
};

/** The fields of the applicant and of the comparison; the rest are facts. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  ...FACT_NAMES,
  name: '姓名',
  nameLatin: '姓名（拉丁字母）',
  sex: '性别',
  birthDate: '出生日期',
  nationality: '国籍',
  idType: '证件类型',
  idNumber: '证件号码',
  degree: '学位',
  passportExpiry: '护照有效期至',
  contractFrom: '合同起始',
  contractTo: '合同期满',
  probationUntil: '试用期至',
  paidMonths: '社保实缴月份',
  backPaidMonths: '社保补缴月份',
  mobile: '手机号码',
  email: '电子邮箱',
};

/** What is read and shown beside its paper, compared with nothing. */
export const EVIDENCE_NAMES: Readonly<Record<string, string>> = {
  degree: '学位',
  field: '专业',
  programme: '课程',
  studentNumber: '学号',
  studyTo: '计划结束',
  creditCode: '统一社会信用代码',
  position: '岗位',
  householder: '户主',
  householdNumber: '户号',
  address: '住址',
  issueDate: '落款日期',
};

export const CLOSED_REASON_NAMES: Labels<Exclude<ClosedReason, 'holiday'>> = {
  before_opening: '未到办公时间',
  after_closing: '今日办公已结束',
  friday_afternoon: '周五下午不对外办公',
  weekend: '周末休息',
};

/** `day` is what the calendar calls it: a holiday of the State (国庆节) and a day that the office closes (停电) alike. */
export function describeClosed(reason: ClosedReason, day: string): string {
  return reason === 'holiday' ? `${day}，不对外办公` : CLOSED_REASON_NAMES[reason];
}

export const CONTACT_CHANNEL_NAMES: Readonly<Record<ContactChannel, string>> = {
  phone: '电话',
  sms: '短信',
  email: '邮件',
  counter: '当面',
};

export const QUERY_TOPIC_NAMES: Readonly<Record<QueryTopic, string>> = {
  degree: '学位是否授予',
  enrolment: '注册与在读',
  study_mode: '学习方式与地点',
  credits: '学分与课程',
  authenticity: '证书真伪',
  other: '其他',
};

export const QUERY_CHANNEL_NAMES: Readonly<Record<QueryChannel, string>> = {
  email: '邮件',
  portal: '核验网站',
  phone: '电话',
  post: '信函',
  embassy: '使领馆',
};

export const QUERY_OUTCOME_NAMES: Readonly<Record<QueryOutcome, string>> = {
  confirmed: '属实',
  denied: '不属实',
  unclear: '未能说明',
};
