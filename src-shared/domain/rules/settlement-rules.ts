import type { CaseFacts } from '../case/case-facts.ts';
import { computeAge } from '../evidence/age.ts';
import { isOutsideMainland } from '../places/countries.ts';
import { decisionOn } from '../reading/open-comparisons.ts';
import { fromCertificate, judgeOwnCertificate, judgeStatedCertificate, ownCertificate } from './certificate-rule.ts';
import { judgeEmployment, submissionDay } from './employment-rules.ts';
import { judgeNumber } from './identity-number-rule.ts';
import {
  allOf,
  byEvidence,
  byFact,
  type Finding,
  met,
  notMet,
  type Rule,
  type RuleContext,
  type RuleSubject,
  tableOf,
  unknown,
} from './judge.ts';
import { MATERIALS_RULE } from './material-rules.ts';
import { judgeFirstReturn, judgeStudyDays } from './study-abroad-rules.ts';

/** 在国（境）外 (G五(3)1): taught on the mainland it is not, but a joint programme may have had its years abroad. */
function judgePlace({ country, destinationKind }: CaseFacts): Finding {
  const isOutside = isOutsideMainland(country);
  if (isOutside === false && destinationKind === 'joint_programme')
    return unknown('中外合作办学在国内就读，学位是否在国（境）外获得，须核实');
  return byFact(
    isOutside,
    '在国（境）外获得学位或从事研究',
    '所填国家/地区不是国（境）外，学位或研究经历不是在国（境）外取得',
    '学位或研究经历所在国家/地区尚不明确，无从判断是否在国（境）外取得',
  );
}

/**
 * Either a foreign 硕士（含）以上 degree with its 认证书, or a domestic doctorate before research abroad: the centre's own
 * certificate is the first of the two by itself, unless it is of a joint programme.
 */
function judgeDegree(subject: RuleSubject, context: RuleContext): Finding {
  const { facts } = subject;
  const certificate = ownCertificate(context);
  if (certificate !== null) {
    const certified = judgeOwnCertificate(subject, certificate);
    return certificate.isJointProgramme
      ? fromCertificate(allOf([judgePlace(facts), certified]), certificate)
      : certified;
  }
  switch (facts.degreeLevel) {
    case null:
      return unknown('学位层次尚不明确');
    case 'diploma':
    case 'bachelor':
      return notMet('未在国（境）外获得硕士（含）以上学位');
    case 'postdoctoral':
      return allOf([
        judgePlace(facts),
        byFact(
          facts.domesticDoctorateFound,
          '出国前已获国内博士学位，学籍可在“学信网”查询',
          '“学信网”未查询到出国前的国内博士学籍',
          '须核实出国前已获得国内博士学位，且学籍可在“学信网”查询',
        ),
      ]);
    default:
      return allOf([judgePlace(facts), judgeStatedCertificate(subject, context)]);
  }
}

function judgeAge(subject: RuleSubject, { limits }: RuleContext): Finding {
  const evidence = computeAge({ birthDate: subject.applicant.birthDate, on: submissionDay(subject) }, limits.oldestAge);
  const words = `提交申请时${evidence.value}周岁`;
  const { value, clause } = limits.oldestAge;
  const asked = `不超过${value}周岁（含）`;
  const uses = ['birthDate', 'employerSubmittedOn', 'submittedOn'];
  const age = byEvidence(evidence, tableOf({ title: '年龄', unit: '周岁', asked, clause, uses }, evidence), {
    met: words,
    not: `${words}，超过${limits.oldestAge.value}周岁`,
    open: '出生日期尚不明确',
  });
  // An age from a birth date that the number contradicts is neither too high nor low enough.
  const [doubt] = judgeNumber(subject.applicant, ['birthDate']);
  return doubt ? { ...age, ...doubt } : age;
}

function judgePriorRelation({ facts: { priorRelation } }: RuleSubject): Finding {
  switch (priorRelation) {
    case null:
      return unknown('出国前与国内单位的劳动关系尚待核实');
    case 'none':
      return met('出国前与国内单位未建立劳动关系');
    case 'terminated':
      return met('出国前与国内单位的劳动关系已解除');
    case 'continuing':
      return notMet('出国前与国内单位的劳动关系尚未解除');
  }
}

/** The statement that the identity was kept, and nothing that was compared speaking against it. */
function judgeIdentityKept(subject: RuleSubject): Finding {
  const compared = ['name', 'idNumber'].flatMap((field): Finding[] => {
    switch (decisionOn(subject, field)?.decision) {
      case 'differs':
        return [notMet('姓名或身份证号码与留学期间不一致')];
      case 'doubtful':
        return [unknown('姓名、身份证号码核对存疑')];
      default:
        return [];
    }
  });
  const stated = byFact(
    subject.facts.identitySameAbroad,
    '姓名、身份证号码与留学期间一致',
    '姓名、身份证号码等与留学期间不一致',
    '姓名、身份证号码是否与留学期间一致，尚待核对',
  );
  return allOf([...compared, stated]);
}

/** G五(3)1–7 of 非北京籍在京就业落户. Where no fact speaks yet, the answer is 待核实 and says what to look at. */
export const NONLOCAL_RULES: readonly Rule[] = [
  {
    rule: 'S1',
    inputs: [
      'degreeLevel',
      'country',
      'destinationKind',
      'recognitionHeld',
      'recognitionNumber',
      'ownCertificate',
      'domesticDoctorateFound',
    ],
    judge: judgeDegree,
  },
  {
    rule: 'S2',
    inputs: ['stays', 'studyFrom', 'studyTo', 'employerSubmittedOn', 'submittedOn', 'row:6'],
    judge: judgeStudyDays,
  },
  {
    rule: 'S3',
    inputs: ['stays', 'studyTo', 'employerSubmittedOn', 'submittedOn'],
    judge: judgeFirstReturn,
  },
  {
    rule: 'S4',
    inputs: ['birthDate', 'employerSubmittedOn', 'submittedOn'],
    judge: judgeAge,
  },
  {
    rule: 'S5',
    inputs: ['priorRelation', 'row:8'],
    judge: judgePriorRelation,
  },
  {
    rule: 'S6',
    inputs: [
      'letterKind',
      'contract',
      'employer',
      'insuranceMonths',
      'employerSubmittedOn',
      'submittedOn',
      'row:5',
      'row:7',
    ],
    judge: judgeEmployment,
  },
  {
    rule: 'S7',
    inputs: ['identitySameAbroad', 'field:name', 'field:idNumber'],
    judge: judgeIdentityKept,
  },
  { ...MATERIALS_RULE, words: 'M1-nonlocal' },
];
