import { computeDaysAbroad } from '../evidence/days-abroad.ts';
import { computeFirstReturn } from '../evidence/first-return.ts';
import { submissionDay } from './employment-rules.ts';
import { byEvidence, type Finding, notMet, type RuleContext, type RuleSubject, tableOf, unknown } from './judge.ts';

const ABROAD = '在国（境）外天数';

/** G五(3)2. A stay still open on the submission leaves the sum open, unless even counting it the days are too few. */
export function judgeStudyDays(subject: RuleSubject, { limits }: RuleContext): Finding {
  const { stays, daysAbroad } = subject.facts;
  const limit = limits.studyDays;
  if (stays === null) {
    const given = daysAbroad === null ? '' : `（申报${daysAbroad}天）`;
    return unknown(`尚无出入境记录，须按出入境记录计算在外天数${given}`);
  }
  const closed = computeDaysAbroad({ stays, openUntil: null }, limit);
  const sum = closed.rows.reduce((days, row) => days + row.counted, 0);
  const finding = byEvidence(closed, tableOf(ABROAD, '天', closed), {
    met: `在国（境）外${sum}天，不少于${limit.value}天`,
    not: `在国（境）外${sum}天，不足${limit.value}天`,
    open: `已入境的各次在外共${sum}天；有一次尚无入境记录，须核实`,
  });
  if (closed.met !== null || closed.errors.length > 0) return finding;
  const most = computeDaysAbroad({ stays, openUntil: submissionDay(subject) }, limit);
  if (most.met !== false) return finding;
  const words = `计至提交之日也只有${most.value}天，不足${limit.value}天`;
  return { ...notMet(words), evidence: [tableOf(ABROAD, '天', most)] };
}

/** G五(3)3. */
export function judgeFirstReturn(subject: RuleSubject, { limits }: RuleContext): Finding {
  const { stays, studyTo } = subject.facts;
  const on = submissionDay(subject);
  const limit = limits.returnYears;
  const evidence = computeFirstReturn({ stays, studyTo, on }, limit);
  const { returnedOn, until, open } = evidence;
  return byEvidence(evidence, tableOf('学业结束后首次回国至提交', '天', evidence), {
    met: `${returnedOn}首次回国，${on}提交，未超过${limit.value}年（至${until}）`,
    not: `${returnedOn}首次回国，${on}提交，已超过${limit.value}年（至${until}）`,
    open: open ?? '须核实学业结束后首次回国日期',
  });
}
