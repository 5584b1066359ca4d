import { CORE_FIELDS, decisionOn, openComparisons } from '../reading/open-comparisons.ts';
import { type Finding, met, notMet, type RuleContext, type RuleSubject, unknown } from './judge.ts';

/** Whether form and papers say the same (P三 填写的认证申请信息与上传的认证材料一致). */
export function judgeAgreement(subject: RuleSubject, { comparisons }: RuleContext): Finding {
  const differing = subject.fields.filter(
    (decision) => decision.decision === 'differs' && !decision.field.includes(':'),
  );
  if (differing.length > 0)
    return notMet(`核对认定不一致：${differing.map((one) => one.reason ?? one.field).join('；')}`);
  const doubtful = subject.fields.filter(
    (decision) => decision.decision === 'doubtful' && !decision.field.includes(':'),
  );
  if (doubtful.length > 0) return unknown(`核对存疑：${doubtful.map((one) => one.reason ?? one.field).join('；')}`);
  if (comparisons === null) {
    const byHand = CORE_FIELDS.every((field) => decisionOn(subject, field) !== null);
    return byHand ? met('申请信息已由人工逐项核对一致') : unknown('材料尚未识读，申请信息未与材料核对');
  }
  const open = openComparisons(subject, comparisons);
  const contrary = open.filter((row) => row.conclusion === 'different');
  if (contrary.length > 0) return notMet(contrary.map((row) => `${row.label}：${row.reason}`).join('；'));
  if (open.length > 0) return unknown(open.map((row) => `${row.label}：${row.reason}`).join('；'));
  return met('申请信息与上传材料一致');
}
