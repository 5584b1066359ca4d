import type { CaseFacts } from '../case/case-facts.ts';
import type { GuideLimits } from './guide-limits.ts';
import { type Finding, met, notMet, unknown } from './judge.ts';

/** P三 第五步: from high school on, at least two entries. */
export function judgeStudyHistory(
  { studyHistory }: Pick<CaseFacts, 'studyHistory'>,
  { studyEntries }: GuideLimits,
): Finding {
  const count = studyHistory.length;
  if (count === 0) return unknown('学习经历尚未填写');
  if (count < studyEntries.value) return notMet(`学习经历只有${count}条，至少应填写${studyEntries.value}条`);
  if (!studyHistory.some((entry) => entry.level === 'high_school')) {
    return notMet('学习经历未从高中阶段填起');
  }
  return met(`学习经历从高中阶段起，共${count}条`);
}

/**
 * P三 第一步: the 8-digit code of 移民局12367 fetches the records; when there are none, the passport's stamp pages stand
 * in for them. `stamps` is the verdict on row 18, null when no passport is asked for.
 */
export function judgeEntryExit(
  { authorisationCode, entryExitFound }: Pick<CaseFacts, 'authorisationCode' | 'entryExitFound'>,
  stamps: Finding | null,
  { codeDigits, jointProgrammeDays }: GuideLimits,
): Finding {
  if (entryExitFound === false) {
    if (stamps === null) return met(`未查询到出入境记录；在外不足${jointProgrammeDays.value}天，不需要提交护照`);
    if (stamps.outcome === 'met') return met('未查询到出入境记录，已提交出入境记录页并审核合格');
    return { outcome: stamps.outcome, reason: `未查询到出入境记录，须提交出入境记录页：${stamps.reason}` };
  }
  if (authorisationCode === null) return unknown(`尚未提供${codeDigits.value}位个人授权码`);
  if (!/^\d+$/.test(authorisationCode) || authorisationCode.length !== codeDigits.value) {
    return notMet(`个人授权码应为${codeDigits.value}位数字`);
  }
  return entryExitFound === null ? unknown('授权码已提供，出入境记录尚未查询') : met('已凭个人授权码查询到出入境记录');
}

/** P三 注: who holds several degrees applies for each. */
export function judgeOneDegree({ degreeName }: Pick<CaseFacts, 'degreeName'>): Finding {
  if (degreeName === null) return unknown('尚未填写学位名称');
  const named = degreeName.split(/[;；、\n]/).filter((part) => part.trim() !== '');
  return named.length > 1 ? notMet(`填报了${named.length}个学位，请分别申请`) : met('只填报了一个学历学位');
}

/** P三: the whole fee of one application (G五(2)5). A payment of an amount that nobody wrote down may be too little. */
export function judgeFee(
  { feePaid, feeAmount }: Pick<CaseFacts, 'feePaid' | 'feeAmount'>,
  { fee }: GuideLimits,
): Finding {
  if (feePaid === null) return unknown('尚无缴费记录');
  if (!feePaid) return notMet(`认证费用${fee.value}元尚未缴纳`);
  if (feeAmount === null) return unknown(`已缴费，但实缴金额尚未登记，应缴${fee.value}元`);
  if (feeAmount < fee.value) return notMet(`已缴${feeAmount}元，应缴${fee.value}元`);
  if (feeAmount > fee.value) return met(`已缴${feeAmount}元，多于应缴的${fee.value}元，须退还差额`);
  return met(`认证费用${fee.value}元已缴纳`);
}
