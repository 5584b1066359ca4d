import type { RuleKey } from './rule-keys.ts';
import type { RuleWords } from './rule-pack.ts';

const words = (clause: string, title: string): RuleWords => ({ title, clause });

/** G五, P三 and P四 in their own words. */
export const BUILT_IN_RULES: Readonly<Record<RuleKey, RuleWords>> = {
  A1: words('G五(1)1', '国内高校毕业直接赴国（境）外攻读学位（无工作经历）'),
  A2: words('G五(1)2', '国内高校退学后直接赴国（境）外攻读学位（无工作经历）'),
  A3: words('G五(1)3', '国内高中毕业后直接赴国（境）外攻读学位'),
  'A-id-card-valid': words('G六1', '身份证在提交之日有效'),
  'A-visa-valid': words('G六3', '学生签证（签注）在提交之日有效'),
  R1: words('G五(2)1', '持有国（境）外学历学位证书'),
  R2: words('G五(2)2', '提交的申请材料齐全'),
  R3: words('G五(2)3', '身份识别核验无误'),
  R4: words('G五(2)4', '自愿签署服务协议与授权书'),
  R5: words('G五(2)5', '已缴纳认证服务费用'),
  'P-study-history': words('P三', '学习经历从高中起，至少{studyEntries}条'),
  'P-entry-exit': words('P三', '出入境记录：{codeDigits}位个人授权码，或出入境记录页'),
  'P-one-degree': words('P三', '一份申请只认证一个学历学位'),
  'P-agreement': words('P三', '申请信息与上传材料一致'),
  S1: words('G五(3)1', '国（境）外硕士（含）以上学位并有认证书，或国内博士出国做博士后等研究'),
  S2: words('G五(3)2', '在国（境）外学习{studyDays}天（含）以上'),
  S3: words('G五(3)3', '学业结束后首次回国至单位提交申请不超过{returnYears}年'),
  S4: words('G五(3)4', '年龄{oldestAge}周岁（含）以下'),
  S5: words('G五(3)5', '出国前与国内单位未建立劳动关系或已解除'),
  S6: words('G五(3)6、G六5、G六7', '正式劳动关系且社保缴费不低于{paidMonths}个月，或事业单位在编'),
  S7: words('G五(3)7', '姓名、身份证号码等与留学期间一致'),
  'M1-nonlocal': words('G六', '提交的申请材料齐全'),
  M1: words('G五(3)', '提交的申请材料齐全、一致'),
  D1: words('G五(4)', '被留学基金委等遴选机构录取的国家公派留学人员'),
  C1: words('P四', '只对专业领域有异议；学位名称为直译，不在复核之列'),
};
