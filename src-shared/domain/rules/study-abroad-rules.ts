import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Stay } from '../case/evidence-facts.ts';
import { computeDaysAbroad } from '../evidence/days-abroad.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { computeFirstReturn, type FirstReturn } from '../evidence/first-return.ts';
import { submissionDay } from './employment-rules.ts';
import type { GuideLimit } from './guide-limits.ts';
import { byEvidence, type Finding, notMet, type RuleContext, type RuleSubject, tableOf, unknown } from './judge.ts';
import type { EvidenceTable } from './rule-verdict.ts';

const STUDY_DAY_FACTS = ['stays', 'employerSubmittedOn', 'submittedOn'] as const;

function abroadTable(evidence: Evidence, { value, clause }: GuideLimit): EvidenceTable {
  const asked = `不少于${value}天（含）`;
  return tableOf({ title: '在国（境）外天数', unit: '天', asked, clause, uses: STUDY_DAY_FACTS }, evidence);
}

/** The days of the studies among them, row by row. */
function studiedTable(evidence: Evidence, { value, clause }: GuideLimit, period: string): EvidenceTable {
  const asked = `不少于${value}天（含）`;
  const uses = [...STUDY_DAY_FACTS, 'studyFrom', 'studyTo'];
  return tableOf({ title: `其中${period}的天数`, unit: '天', asked, clause, uses }, evidence);
}

/** The part of each closed stay that lies within the studies; a stay that lies apart from them has none. */
function within(stays: readonly Stay[], from: CivilDate, to: CivilDate): readonly Stay[] {
  return stays.flatMap((stay) => {
    const exit = stay.exit < from ? from : stay.exit;
    const entry = stay.entry === null || stay.entry > to ? to : stay.entry;
    return stay.entry === null || entry < exit ? [] : [{ ...stay, exit, entry }];
  });
}

/**
 * The guide asks for days of study (学习360天), the records tell days abroad, whose union counts (domain.md §2,
 * decision). Where the period of the studies is not known, or only days before or after it make the sum, somebody has
 * to look; null where none has to.
 */
function doubtOutside(subject: RuleSubject, stays: readonly Stay[], sum: number, limit: GuideLimit): Finding | null {
  const { studyFrom, studyTo } = subject.facts;
  if (studyFrom === null || studyTo === null) {
    const missing = [studyFrom === null ? '开始' : '', studyTo === null ? '结束' : ''].filter(Boolean).join('、');
    return unknown(`在国（境）外共${sum}天，学习${missing}日期尚不明确，其中学习的天数须核实`);
  }
  const through = submissionDay(subject);
  const studied = { stays: within(stays, studyFrom, studyTo), openUntil: null, through };
  const computed = computeDaysAbroad(studied, limit);
  const inside = computed.value ?? 0;
  if (inside >= limit.value) return null;
  const period = `学习期间（${studyFrom}至${studyTo}）`;
  const words = `在国（境）外共${sum}天，其中${period}只有${inside}天，不足${limit.value}天，其余天数是否为学习须核实`;
  return { ...unknown(words), evidence: [studiedTable(computed, limit, period)] };
}

/**
 * G五(3)2, of the days up to the submission. A stay still open on that day leaves the sum open, unless even counting it
 * the days are too few.
 */
export function judgeStudyDays(subject: RuleSubject, { limits }: RuleContext): Finding {
  const { stays, daysAbroad } = subject.facts;
  const limit = limits.studyDays;
  if (stays === null) {
    const given = daysAbroad === null ? '' : `（申报${daysAbroad}天）`;
    return unknown(`尚无出入境记录，须按出入境记录计算在外天数${given}`);
  }
  const through = submissionDay(subject);
  const closed = computeDaysAbroad({ stays, openUntil: null, through }, limit);
  const sum = closed.rows.reduce((days, row) => days + row.counted, 0);
  const finding = byEvidence(closed, abroadTable(closed, limit), {
    met: `在国（境）外${sum}天，不少于${limit.value}天`,
    not: `在国（境）外${sum}天，不足${limit.value}天`,
    open: `已入境的各次在外共${sum}天；有一次尚无入境记录，须核实`,
  });
  if (closed.met === true && closed.errors.length === 0) {
    const doubt = doubtOutside(subject, stays, sum, limit);
    if (doubt === null) return finding;
    return { ...doubt, evidence: [...(finding.evidence ?? []), ...(doubt.evidence ?? [])] };
  }
  if (closed.met !== null || closed.errors.length > 0) return finding;
  const most = computeDaysAbroad({ stays, openUntil: through, through }, limit);
  if (most.met !== false) return finding;
  const words = `计至提交之日也只有${most.value}天，不足${limit.value}天`;
  return { ...notMet(words), evidence: [abroadTable(most, limit)] };
}

/**
 * From the return to the employer's submission. One before the return cannot be the submission of which G五(3)3 speaks,
 * so the application's own day stands in; too late on that day leaves it open.
 */
function returnOf({ facts, submittedOn }: RuleSubject, limit: GuideLimit): { on: CivilDate; evidence: FirstReturn } {
  const { stays, studyTo } = facts;
  const on = submissionDay({ facts, submittedOn });
  const evidence = computeFirstReturn({ stays, studyTo, on }, limit);
  const { returnedOn } = evidence;
  if (returnedOn === null || on >= returnedOn) return { on, evidence };
  const own = computeFirstReturn({ stays, studyTo, on: submittedOn }, limit);
  return own.met === true ? { on: submittedOn, evidence: own } : { on, evidence };
}

/** G五(3)3. */
export function judgeFirstReturn(subject: RuleSubject, { limits }: RuleContext): Finding {
  const limit = limits.returnYears;
  const { on, evidence } = returnOf(subject, limit);
  const { returnedOn, until, open } = evidence;
  const asked = `不超过${limit.value}年${until === null ? '' : `（至${until}）`}`;
  const about = {
    title: '学业结束后首次回国至提交',
    unit: '天',
    asked,
    clause: limit.clause,
    uses: ['stays', 'studyTo', 'employerSubmittedOn', 'submittedOn'],
  } as const;
  return byEvidence(evidence, tableOf(about, evidence), {
    met: `${returnedOn}首次回国，${on}提交，未超过${limit.value}年（至${until}）`,
    not: `${returnedOn}首次回国，${on}提交，已超过${limit.value}年（至${until}）`,
    open: open ?? '须核实学业结束后首次回国日期',
  });
}
