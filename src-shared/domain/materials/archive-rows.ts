import { isContradictory } from '../places/destination.ts';
import { type RowRule, whichPaper } from './material-facts.ts';

/** G六2–3: 赴港澳地区 hands in other pages. For 台湾 the guide says nothing: the paper named for abroad stands. */
function byDestination(hkMacau: string): RowRule {
  return (facts, { material }) => {
    const { destinationKind } = facts;
    if (isContradictory(facts)) {
      return { name: `${material.name}（赴港澳地区：${hkMacau}）`, ...whichPaper('destinationKind', 'country') };
    }
    switch (destinationKind) {
      case null:
        return { name: `${material.name}（赴港澳地区：${hkMacau}）`, ...whichPaper('destinationKind') };
      case 'hk_macau':
        return { name: hkMacau, why: `赴港澳地区攻读学位，提供${hkMacau}` };
      case 'taiwan':
        return { why: '指南未另行规定赴台湾地区的证件，由审核员认定' };
      default:
        return {};
    }
  };
}

const admissionLetter: RowRule = ({ documentLanguage }, { material }) => {
  if (documentLanguage === null) return whichPaper('documentLanguage');
  // Chinese papers need no translation into Chinese.
  if (documentLanguage === 'en' || documentLanguage === 'zh') return {};
  return { name: `${material.name}及中文翻译件`, why: '非英语类材料须经正规翻译机构（公司）翻译，并上传中文翻译件' };
};

export const ARCHIVE_ROWS: Readonly<Record<number, RowRule>> = {
  1: () => ({ why: '身份证在提交之日须在有效期内' }),
  2: byDestination('港澳通行证个人信息页'),
  3: byDestination('学生签注页'),
  4: admissionLetter,
};
