import type { CaseFacts, StudyEntry } from '../case/case-facts.ts';
import type { LastDomesticStudy } from '../case/evidence-facts.ts';
import { isOutsideMainland } from '../places/countries.ts';
import { isContradictory } from '../places/destination.ts';
import { allOf, byFact, type Finding, met, notMet, type Rule, unknown } from './judge.ts';
import { VALIDITY_RULES } from './validity-rules.ts';

function isDomestic(entry: StudyEntry): boolean {
  return entry.country === 'CHN';
}

function isUniversity(entry: StudyEntry): boolean {
  return entry.level !== 'high_school';
}

/** A study history can only speak against a ground; one that is not filled in leaves it open. */
function contradiction(history: readonly StudyEntry[], from: 'university' | 'school'): Finding | null {
  if (history.length === 0) return unknown('学习经历尚未填写');
  const attended = history.some((entry) => isDomestic(entry) && isUniversity(entry));
  if (from === 'university') return attended ? null : notMet('学习经历中没有国内高校');
  const school = history.some((entry) => isDomestic(entry) && !isUniversity(entry));
  if (!school) return notMet('学习经历中没有国内高中');
  return attended ? notMet('高中毕业后曾就读国内高校') : null;
}

const STUDY_WORDS: Readonly<Record<LastDomesticStudy, string>> = {
  graduated: '出国（境）前为国内高校毕业',
  withdrawn: '出国（境）前为国内高校退学，退学手续已办理完毕',
  withdrawal_pending: '国内高校退学手续尚未办理完毕',
  high_school: '出国（境）前为国内高中毕业',
};

function judgeLastStudy(study: LastDomesticStudy | null, wanted: LastDomesticStudy): Finding {
  if (study === null) return unknown('出国（境）前最后学业尚不明确');
  return study === wanted ? met(STUDY_WORDS[study]) : notMet(STUDY_WORDS[study]);
}

/** 攻读学位: neither post-doctoral research nor a 高等教育文凭, which the guide names beside degrees (G六17), is one. */
function judgeDegreeSought({ degreeLevel }: CaseFacts): Finding {
  if (degreeLevel === null) return unknown('拟攻读的学位层次尚不明确');
  if (degreeLevel === 'postdoctoral') return notMet('博士后研究不是攻读学位');
  return degreeLevel === 'diploma' ? notMet('攻读高等教育文凭不是攻读学位') : met('赴国（境）外攻读学位');
}

function judgeStraight({ wentStraightAbroad }: CaseFacts): Finding {
  return byFact(
    wentStraightAbroad,
    '直接赴国（境）外',
    '毕业或退学后并非直接赴国（境）外',
    '是否直接赴国（境）外，尚待核实',
  );
}

function judgeNoWork({ hasWorkHistory }: CaseFacts): Finding {
  const none = hasWorkHistory === null ? null : !hasWorkHistory;
  return byFact(none, '无工作经历', '有工作经历', '有无工作经历，尚待核实');
}

/** 赴国（境）外: who stays on the mainland goes nowhere. */
function judgeDestination(facts: CaseFacts): Finding {
  if (isContradictory(facts)) return unknown('留学去向与留学国家/地区不符，须核对');
  return byFact(
    isOutsideMainland(facts.country),
    '留学国家/地区在国（境）外',
    '所填留学国家/地区不是国（境）外',
    '留学国家/地区尚不明确',
  );
}

function judgeGround(facts: CaseFacts, wanted: LastDomesticStudy): Finding {
  const fromSchool = wanted === 'high_school';
  const against = contradiction(facts.studyHistory, fromSchool ? 'school' : 'university');
  return allOf([
    ...(against ? [against] : []),
    judgeLastStudy(facts.lastDomesticStudy, wanted),
    judgeStraight(facts),
    judgeDestination(facts),
    // G五(1)3 asks for no such thing of who comes from school.
    ...(fromSchool ? [] : [judgeNoWork(facts)]),
    judgeDegreeSought(facts),
  ]);
}

const INPUTS = [
  'lastDomesticStudy',
  'wentStraightAbroad',
  'hasWorkHistory',
  'degreeLevel',
  'destinationKind',
  'country',
  'studyHistory',
];

function ground(rule: Rule['rule'], wanted: LastDomesticStudy): Rule {
  return {
    rule,
    isGround: true,
    inputs: wanted === 'high_school' ? INPUTS.filter((input) => input !== 'hasWorkHistory') : INPUTS,
    judge: ({ facts }) => judgeGround(facts, wanted),
  };
}

/** G五(1): any ONE of the three grounds is enough; identity card and visa must be valid besides (G六1, 3). */
export const ARCHIVE_RULES: readonly Rule[] = [
  ground('A1', 'graduated'),
  ground('A2', 'withdrawn'),
  ground('A3', 'high_school'),
  ...VALIDITY_RULES,
];
