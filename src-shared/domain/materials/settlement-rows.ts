import { type RowRule, whichPaper } from './material-facts.ts';

const letter: RowRule = ({ letterKind }, { limits }) => {
  if (letterKind === null) return whichPaper('letterKind');
  if (letterKind === 'public_institution') return { name: '《单位接收函（事业编制）》' };
  return {
    name: '《单位接收函》',
    why: `首次在线提交时应已通过试用期，且劳动合同剩余有效期不少于${limits.contractMonths.value}个月`,
  };
};

const admission: RowRule = ({ degreeLevel }) => {
  if (degreeLevel === null) return whichPaper('degreeLevel');
  if (degreeLevel !== 'postdoctoral') return {};
  return {
    name: '国外院校或研究机构出具的录取通知书、交流合同及工作结束证明',
    why: '出国进行博士后等性质的研究工作',
  };
};

const household: RowRule = ({ householdKind }) => {
  if (householdKind === null) return whichPaper('householdKind');
  if (householdKind === 'family') return { why: '家庭（居民）户口' };
  return { name: '集体户口首页（加盖集体户口管理部门印章）和本人页正反面', why: '集体户口' };
};

const earlierOrLater: RowRule = ({ hasEarlierStudyOrLaterWork: applies }) => {
  if (applies === null) {
    return {
      necessity: 'optional',
      why: '有国外前置学习或在外工作经历的须提供',
      unknownFacts: ['hasEarlierStudyOrLaterWork'],
    };
  }
  if (!applies) return { necessity: 'not_applicable', why: '无国外前置学习或在外工作经历' };
  return { necessity: 'required', why: '有国外前置学习（语言、预科、本科等）或完成学业后在外实习、工作经历' };
};

/** G六5–10, 非北京籍在京就业落户; the other three need no more than their waivers. */
export const NONLOCAL_ROWS: Readonly<Record<number, RowRule>> = {
  5: letter,
  6: admission,
  9: household,
  10: earlierOrLater,
};
