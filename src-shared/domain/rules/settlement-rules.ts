import { addYears, type CivilDate } from '../../kernel/civil-date.ts';
import { decisionOn } from '../reading/open-comparisons.ts';
import { allOf, type Finding, met, notMet, type Rule, type RuleSubject, unknown } from './judge.ts';
import { judgeCompleteness, judgeRow } from './material-rules.ts';

/** 45周岁（含）以下: until the day before the 46th birthday. */
export const OLDEST = 45;

/** Full years on a day; born on 29 February has birthday on the 28th in other years (domain.md §2, decision). */
export function ageOn(birthDate: CivilDate, day: CivilDate): number {
  let age = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  if (addYears(birthDate, age) > day) age -= 1;
  return age;
}

function judgeDegree({ facts }: RuleSubject): Finding {
  switch (facts.degreeLevel) {
    case null:
      return unknown('学位层次尚不明确');
    case 'diploma':
    case 'bachelor':
      return notMet('未在国（境）外获得硕士（含）以上学位');
    case 'postdoctoral':
      return unknown('须核实出国前已获得国内博士学位，且学籍可在“学信网”查询');
    default:
      return unknown('须核实已取得国（境）外学历学位认证书');
  }
}

function judgeAge({ applicant, submittedOn }: RuleSubject): Finding {
  if (applicant.birthDate === null) return unknown('出生日期尚不明确');
  const age = ageOn(applicant.birthDate, submittedOn);
  const words = `提交申请时${age}周岁`;
  return age <= OLDEST ? met(words) : notMet(`${words}，超过45周岁`);
}

function judgeIdentityKept(subject: RuleSubject): Finding {
  const findings = ['name', 'idNumber'].map((field): Finding => {
    const decision = decisionOn(subject, field);
    if (decision === null || decision.decision === 'doubtful')
      return unknown('姓名、身份证号码是否与留学期间一致，尚待核对');
    return decision.decision === 'agreed'
      ? met('姓名、身份证号码与留学期间一致')
      : notMet('姓名或身份证号码与留学期间不一致');
  });
  return allOf(findings);
}

function open(reason: string): Rule['judge'] {
  return () => unknown(reason);
}

/** G五(3)1–7 of 非北京籍在京就业落户. Where no fact speaks yet, the answer is 待核实 and says what to look at. */
export const NONLOCAL_RULES: readonly Rule[] = [
  {
    rule: 'S1',
    title: '国（境）外硕士（含）以上学位并有认证书，或国内博士出国做博士后等研究',
    clause: 'G五(3)1',
    inputs: ['degreeLevel'],
    judge: judgeDegree,
  },
  {
    rule: 'S2',
    title: '在国（境）外学习360天（含）以上',
    clause: 'G五(3)2',
    inputs: ['stays'],
    judge: open('须按出入境记录计算在外天数'),
  },
  {
    rule: 'S3',
    title: '学业结束后首次回国至单位提交申请不超过两年',
    clause: 'G五(3)3',
    inputs: ['firstReturn', 'submittedOn'],
    judge: open('须核实学业结束后首次回国日期'),
  },
  {
    rule: 'S4',
    title: '年龄45周岁（含）以下',
    clause: 'G五(3)4',
    inputs: ['birthDate', 'submittedOn'],
    judge: judgeAge,
  },
  {
    rule: 'S5',
    title: '出国前与国内单位未建立劳动关系或已解除',
    clause: 'G五(3)5',
    inputs: ['row:8'],
    judge: open('须核实出国前劳动关系'),
  },
  {
    rule: 'S6',
    title: '正式劳动关系且社保缴费不低于三个月，或事业单位在编',
    clause: 'G五(3)6',
    inputs: ['letterKind', 'row:5', 'row:7'],
    judge: (subject, context) => {
      const letter = judgeRow(subject, context, 5);
      if (subject.facts.letterKind === 'public_institution') return letter;
      if (subject.facts.letterKind === null) return allOf([letter, unknown('单位接收函类型尚不明确')]);
      return allOf([letter, judgeRow(subject, context, 7)]);
    },
  },
  {
    rule: 'S7',
    title: '姓名、身份证号码等与留学期间一致',
    clause: 'G五(3)7',
    inputs: ['field:name', 'field:idNumber'],
    judge: judgeIdentityKept,
  },
  { rule: 'M1', title: '提交的申请材料齐全', clause: 'G六', inputs: ['materials'], judge: judgeCompleteness },
];
