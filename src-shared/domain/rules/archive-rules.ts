import type { CaseFacts, StudyEntry } from '../case/case-facts.ts';
import { type Finding, notMet, type Rule, unknown } from './judge.ts';

const NO_WORK = '是否无工作经历、是否直接出国（境），须由审核员认定';

function isDomestic(entry: StudyEntry): boolean {
  return entry.country === 'CHN';
}

function isUniversity(entry: StudyEntry): boolean {
  return entry.level !== 'high_school';
}

/** The study history can only speak against a ground: nothing in it shows that there was no work in between. */
function judgeGround(history: CaseFacts['studyHistory'], contradicts: string | null): Finding {
  if (history.length === 0) return unknown('学习经历尚未填写');
  return contradicts === null ? unknown(NO_WORK) : notMet(contradicts);
}

/** G五(1): any ONE of the three grounds is enough. */
export const ARCHIVE_RULES: readonly Rule[] = [
  {
    rule: 'A1',
    title: '国内高校毕业直接赴国（境）外攻读学位（无工作经历）',
    clause: 'G五(1)1',
    inputs: ['studyHistory'],
    judge: ({ facts: { studyHistory } }) => {
      const attended = studyHistory.some((entry) => isDomestic(entry) && isUniversity(entry));
      return judgeGround(studyHistory, attended ? null : '学习经历中没有国内高校');
    },
  },
  {
    rule: 'A2',
    title: '国内高校退学后直接赴国（境）外攻读学位（无工作经历）',
    clause: 'G五(1)2',
    inputs: ['studyHistory'],
    judge: ({ facts: { studyHistory } }) => {
      const attended = studyHistory.some((entry) => isDomestic(entry) && isUniversity(entry));
      return judgeGround(studyHistory, attended ? null : '学习经历中没有国内高校');
    },
  },
  {
    rule: 'A3',
    title: '国内高中毕业后直接赴国（境）外攻读学位',
    clause: 'G五(1)3',
    inputs: ['studyHistory'],
    judge: ({ facts: { studyHistory } }) => {
      const school = studyHistory.some((entry) => isDomestic(entry) && !isUniversity(entry));
      if (!school) return judgeGround(studyHistory, '学习经历中没有国内高中');
      const attended = studyHistory.some((entry) => isDomestic(entry) && isUniversity(entry));
      return judgeGround(studyHistory, attended ? '高中毕业后曾就读国内高校' : null);
    },
  },
];
