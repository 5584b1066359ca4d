import type { CaseFacts, StudyEntry } from '../case/case-facts.ts';
import type { GuideLimits } from './guide-limits.ts';
import { type Finding, met, notMet, unknown } from './judge.ts';

/** Whether it began before the school did, or was over by its end: then nobody came to it from that school. */
function precedes(studies: StudyEntry, school: StudyEntry): boolean {
  if (studies.from < school.from) return true;
  return studies.to !== null && school.to !== null && studies.to < school.to;
}

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
  // 第五步 adds the studies to be certified by itself, so a history without them was filled in past it.
  if (studyHistory.every((entry) => entry.level === 'high_school')) {
    return notMet('学习经历只有高中阶段，没有申请认证的学习经历');
  }
  const schools = studyHistory.filter((entry) => entry.level === 'high_school');
  const others = studyHistory.filter((entry) => entry.level !== 'high_school');
  // 从高中阶段起: one entry of a high school before all the others is enough.
  if (!schools.some((school) => others.every((studies) => !precedes(studies, school)))) {
    return unknown('学习经历中有早于高中阶段的学习，先后须核实');
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
  const hasCode = authorisationCode !== null;
  if (hasCode && (!/^\d+$/.test(authorisationCode) || authorisationCode.length !== codeDigits.value)) {
    return notMet(`个人授权码应为${codeDigits.value}位数字`);
  }
  if (!hasCode) return unknown(`尚未提供${codeDigits.value}位个人授权码`);
  if (entryExitFound === false) {
    if (stamps === null) return met(`未查询到出入境记录；在外不足${jointProgrammeDays.value}天，不需要提交护照`);
    if (stamps.outcome === 'met') return met('未查询到出入境记录，已提交出入境记录页并审核合格');
    return { outcome: stamps.outcome, reason: `未查询到出入境记录，须提交出入境记录页：${stamps.reason}` };
  }
  return entryExitFound === null ? unknown('授权码已提供，出入境记录尚未查询') : met('已凭个人授权码查询到出入境记录');
}

const DEGREE_WORD =
  /\b(?:bachelor|master|doctor|doctorate|diploma|associate|licen[cs]e|ph\.?d|[bm]\.?(?:a|sc|eng|ed|fa|com|phil|res)|mba|ll\.?[bm])\b|学士|硕士|博士|文凭/i;

/**
 * A degree word on both sides of a word or sign that joins: "Bachelor of Arts and Master of Laws" may be two, "Master of
 * Arts and Sciences" is one. Joint degrees carry both in one diploma, so a person has to look.
 */
function mayNameTwo(degreeName: string): boolean {
  return degreeName.split(/\band\b|[/,，+＋&及与和]/i).filter((part) => DEGREE_WORD.test(part)).length > 1;
}

/** P三 注: who holds several degrees applies for each. */
export function judgeOneDegree({ degreeName }: Pick<CaseFacts, 'degreeName'>): Finding {
  if (degreeName === null) return unknown('尚未填写学位名称');
  const named = degreeName.split(/[;；、\n]/).filter((part) => part.trim() !== '');
  if (named.length > 1) return notMet(`填报了${named.length}个学位，请分别申请`);
  return mayNameTwo(degreeName) ? unknown('所填学位名称可能是两个学位，请核对') : met('只填报了一个学历学位');
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
