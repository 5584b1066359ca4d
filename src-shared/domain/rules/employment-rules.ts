import type { CivilDate } from '../../kernel/civil-date.ts';
import { type ContractRemainder, computeContractRemainder } from '../evidence/contract-remainder.ts';
import { computePaidMonths } from '../evidence/paid-months.ts';
import {
  allOf,
  byEvidence,
  type Finding,
  notMet,
  type RuleContext,
  type RuleSubject,
  tableOf,
  unknown,
} from './judge.ts';
import { judgeRow } from './material-rules.ts';

/**
 * The latest day on which the employer can have handed in first: the case's own unless the employer had begun earlier.
 * Enough for what only grows worse with time, such as an age; what G六5 asks of the very day needs the day itself.
 */
export function submissionDay({ facts, submittedOn }: Pick<RuleSubject, 'facts' | 'submittedOn'>): CivilDate {
  return facts.employerSubmittedOn ?? submittedOn;
}

/**
 * G六5 looks at the day of 首次在线提交, which the case's own need not be. Where nobody has stated it, only what no
 * earlier day would cure speaks against the contract, and nothing for it.
 */
function judgeUndated(
  { facts: { contract }, submittedOn }: RuleSubject,
  { probationPassed }: ContractRemainder,
): Finding {
  const { from = null, probationUntil = null } = contract ?? {};
  const against = [
    ...(probationPassed === false ? [`试用期至${probationUntil}，提交之日${submittedOn}尚未满`] : []),
    ...(from !== null && from > submittedOn ? [`合同${from}起始，提交之日${submittedOn}尚未生效`] : []),
  ];
  if (against.length > 0) return notMet(`劳动合同不符：${against.join('；')}`);
  return unknown('单位首次网上提交日期尚不明确，劳动合同和试用期须按该日核实');
}

function judgeContract(subject: RuleSubject, { limits }: RuleContext): Finding {
  const { contract, employerSubmittedOn } = subject.facts;
  const evidence = computeContractRemainder(
    {
      from: contract?.from ?? null,
      to: contract?.to ?? null,
      probationUntil: contract?.probationUntil ?? null,
      firstSubmittedOn: submissionDay(subject),
      submittedOn: subject.submittedOn,
    },
    limits.contractMonths,
  );
  const isUndated = employerSubmittedOn === null && contract !== null && evidence.errors.length === 0;
  const { value, clause } = limits.contractMonths;
  const about = {
    title: isUndated ? '劳动合同剩余有效期（暂按提交之日计）' : '劳动合同剩余有效期',
    unit: '个月',
    asked: `不少于${value}个月，试用期已满`,
    clause,
    uses: ['contract', 'employerSubmittedOn', 'submittedOn'],
  } as const;
  const [term, probation] = evidence.rows;
  const words = (outcome: boolean | null): string =>
    [
      ...(evidence.termMet === outcome && term ? [term.why] : []),
      ...(evidence.probationPassed === outcome && probation ? [probation.why] : []),
    ].join('；');
  const finding = byEvidence(evidence, tableOf(about, evidence), {
    met: `劳动合同：${words(true)}`,
    not: `劳动合同不符：${words(false)}`,
    open: `劳动合同尚待核实：${words(null)}`,
  });
  return isUndated ? { ...finding, ...judgeUndated(subject, evidence) } : finding;
}

function judgeInsurance(subject: RuleSubject, { limits }: RuleContext): Finding {
  const { insuranceMonths, employer } = subject.facts;
  const evidence = computePaidMonths(
    { months: insuranceMonths, employer, on: submissionDay(subject) },
    limits.paidMonths,
  );
  const wanted = limits.paidMonths.value;
  const gaps = evidence.rows.filter((row) => row.counted === 0 && !row.why.startsWith('不在'));
  const words = gaps.map((row) => `${row.period.from?.slice(0, 7)}${row.why}`).join('；');
  const about = {
    title: '最近社保缴费',
    unit: '个月',
    asked: `最近连续不少于${wanted}个月，本单位实缴`,
    clause: `${limits.paidMonths.clause}、G六7`,
    uses: ['insuranceMonths', 'employer', 'employerSubmittedOn', 'submittedOn'],
  } as const;
  return byEvidence(evidence, tableOf(about, evidence), {
    met: `最近${wanted}个月由用人单位连续实缴社保`,
    not: `最近${wanted}个月社保未由用人单位连续实缴：${words}`,
    open: evidence.doubt ?? (insuranceMonths === null ? '社保缴费月份尚未录入' : '用人单位尚不明确，社保缴费无从核对'),
  });
}

/** G五(3)6, with what G六5 and 7 ask of the plain 《单位接收函》. */
export function judgeEmployment(subject: RuleSubject, context: RuleContext): Finding {
  const letter = judgeRow(subject, context, 5);
  const { letterKind } = subject.facts;
  if (letterKind === 'public_institution') return letter;
  if (letterKind === null) return allOf([letter, unknown('单位接收函类型尚不明确')]);
  return allOf([
    letter,
    judgeRow(subject, context, 7),
    judgeContract(subject, context),
    judgeInsurance(subject, context),
  ]);
}
