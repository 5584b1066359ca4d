import type { CivilDate } from '../../kernel/civil-date.ts';
import { computeContractRemainder } from '../evidence/contract-remainder.ts';
import { computePaidMonths } from '../evidence/paid-months.ts';
import { allOf, byEvidence, type Finding, type RuleContext, type RuleSubject, tableOf, unknown } from './judge.ts';
import { judgeRow } from './material-rules.ts';

/** The day on which the employer first handed in: the case's own unless the employer had begun earlier (G六5). */
export function submissionDay({ facts, submittedOn }: Pick<RuleSubject, 'facts' | 'submittedOn'>): CivilDate {
  return facts.employerSubmittedOn ?? submittedOn;
}

function judgeContract(subject: RuleSubject, { limits }: RuleContext): Finding {
  const { contract } = subject.facts;
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
  const [term, probation] = evidence.rows;
  const words = evidence.probationPassed === false ? probation?.why : term?.why;
  const open = [
    ...(term ? [term.why] : []),
    ...(evidence.probationPassed === null && probation ? [probation.why] : []),
  ];
  const { value, clause } = limits.contractMonths;
  const about = {
    title: '劳动合同剩余有效期',
    unit: '个月',
    asked: `不少于${value}个月，试用期已满`,
    clause,
    uses: ['contract', 'employerSubmittedOn', 'submittedOn'],
  } as const;
  return byEvidence(evidence, tableOf(about, evidence), {
    met: `劳动合同：${evidence.rows.map((row) => row.why).join('；')}`,
    not: `劳动合同不符：${words ?? ''}`,
    open: `劳动合同尚待核实：${open.join('；')}`,
  });
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
