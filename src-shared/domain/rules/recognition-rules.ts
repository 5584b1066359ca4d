import { checkIdNumber } from '../identity/check-id-number.ts';
import { standingOf } from '../materials/material-standing.ts';
import { needsNoPassport } from '../materials/recognition-rows.ts';
import { isOutsideMainland } from '../places/countries.ts';
import { decisionOn } from '../reading/open-comparisons.ts';
import { judgeAgreement } from './agreement-rule.ts';
import { judgeNumber } from './identity-number-rule.ts';
import {
  allOf,
  byFact,
  type Finding,
  notMet,
  type Rule,
  type RuleContext,
  type RuleSubject,
  unknown,
} from './judge.ts';
import { judgeCompleteness, judgeRow } from './material-rules.ts';
import { judgeEntryExit, judgeFee, judgeOneDegree, judgeStudyHistory } from './recognition-form-rules.ts';

function judgeForeignDegree(subject: RuleSubject, context: RuleContext): Finding {
  const { country, destinationKind, degreeLevel } = subject.facts;
  if (isOutsideMainland(country) === false && destinationKind !== 'joint_programme') {
    return notMet('所填学历学位不是国（境）外学历学位');
  }
  if (degreeLevel === 'postdoctoral') return notMet('博士后研究不是学历学位，无学历学位证书可认证');
  const paper = judgeRow(subject, context, 17);
  const isPlaceKnown = country !== null || destinationKind === 'joint_programme';
  if (paper.outcome === 'met' && (degreeLevel === null || !isPlaceKnown)) {
    return unknown('证书已审核合格，但国家/地区或学位层次尚未填明');
  }
  return paper;
}

function judgeIdentity(subject: RuleSubject): Finding {
  const { applicant, facts } = subject;
  const fact = byFact(
    facts.identityVerified,
    '身份识别核验无误',
    '身份识别核验未通过',
    '尚无身份识别（实人认证）核验结果',
  );
  const decided = ['name', 'idNumber', 'birthDate', 'sex'].flatMap((field): Finding[] => {
    const decision = decisionOn(subject, field);
    if (decision?.decision === 'differs') return [notMet(`身份信息核对不一致：${decision.reason ?? field}`)];
    return decision?.decision === 'doubtful' ? [unknown(`身份信息存疑：${decision.reason ?? field}`)] : [];
  });
  // A walk-in may come in before the number is known; then there is nothing to measure yet.
  const { idType, idNumber, nationality } = applicant;
  const check = /\d/.test(idNumber) ? checkIdNumber(idType, idNumber, subject.submittedOn, nationality) : null;
  const number = check?.kind === 'invalid' ? [unknown(`证件号码有误，请核对：${check.reason}`)] : [];
  return allOf([...decided, ...number, ...judgeNumber(applicant, ['birthDate', 'sex']), fact]);
}

function judgeAgreementSigned(subject: RuleSubject, context: RuleContext): Finding {
  const fact = byFact(
    subject.facts.agreementSigned,
    '服务协议与授权书已签署',
    '服务协议与授权书未签署',
    '尚不知服务协议与授权书是否签署',
  );
  const paper = judgeRow(subject, context, 20);
  if (paper.outcome === 'not_met') return paper;
  const row = context.checklist.find((item) => item.row === 20);
  // Signed online nothing is uploaded; a paper that is there and in doubt cannot be passed over.
  const isDoubtful = row !== undefined && standingOf(subject, row).kind === 'doubtful';
  return isDoubtful ? allOf([fact, paper]) : fact;
}

function judgeEntryExitRecords(subject: RuleSubject, context: RuleContext): Finding {
  const stamps = needsNoPassport(context.checklist) ? null : judgeRow(subject, context, 18);
  return judgeEntryExit(subject.facts, stamps, context.limits);
}

/** G五(2)1–5 and what P三 adds; all of them must be met. */
export const RECOGNITION_RULES: readonly Rule[] = [
  {
    rule: 'R1',
    inputs: ['country', 'destinationKind', 'degreeLevel', 'row:17'],
    judge: judgeForeignDegree,
  },
  { rule: 'R2', inputs: ['materials'], judge: judgeCompleteness },
  {
    rule: 'R3',
    inputs: ['identityVerified', 'field:name', 'field:idNumber', 'field:birthDate', 'field:sex'],
    judge: judgeIdentity,
  },
  {
    rule: 'R4',
    inputs: ['agreementSigned', 'row:20'],
    judge: judgeAgreementSigned,
  },
  {
    rule: 'R5',
    inputs: ['feePaid', 'feeAmount'],
    judge: ({ facts }, { limits }) => judgeFee(facts, limits),
  },
  {
    rule: 'P-study-history',
    inputs: ['studyHistory'],
    judge: ({ facts }, { limits }) => judgeStudyHistory(facts, limits),
  },
  {
    rule: 'P-entry-exit',
    inputs: ['authorisationCode', 'entryExitFound', 'row:18'],
    judge: judgeEntryExitRecords,
  },
  {
    rule: 'P-one-degree',
    inputs: ['degreeName'],
    judge: ({ facts }) => judgeOneDegree(facts),
  },
  {
    rule: 'P-agreement',
    inputs: ['field:name', 'field:birthDate', 'field:institution', 'field:degree', 'field:awardDate'],
    judge: judgeAgreement,
  },
];
