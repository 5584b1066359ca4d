import type { CaseFacts } from '../case/case-facts.ts';
import { computeDaysAbroad } from '../evidence/days-abroad.ts';
import { isContradictory } from '../places/destination.ts';
import type { ChecklistItem } from './checklist-item.ts';
import { type RowContext, type RowOutcome, type RowRule, whichPaper } from './material-facts.ts';

const PASSPORT = '学习期间使用的护照';
const HK_MACAU_PERMIT = '学习期间使用的港澳通行证';
const TAIWAN_PERMIT = '学习期间使用的台湾通行证';
const IDENTITY_CARD_ONLY = '身份证正、反两面';
const EITHER = '学习期间使用的护照或通行证';

/** P三: without entry–exit records the passport's stamp pages come along. */
function withStamps(facts: CaseFacts, name: string, why: string): RowOutcome {
  if (facts.entryExitFound !== false) return { name, why };
  return { name: `${name}及出入境记录页`, why: `${why}；未查询到出入境记录，须一并上传出入境记录页（P三）` };
}

function byPlace(facts: CaseFacts, why: string): RowOutcome {
  switch (facts.country) {
    case null:
      return { ...withStamps(facts, EITHER, why), ...whichPaper('country') };
    case 'HKG':
    case 'MAC':
      return withStamps(facts, HK_MACAU_PERMIT, why);
    case 'TWN':
      return withStamps(facts, TAIWAN_PERMIT, why);
    default:
      return withStamps(facts, PASSPORT, why);
  }
}

/** The entry–exit records up to the application tell better than the form; null while neither does. */
function daysOf({ stays, daysAbroad }: CaseFacts, { submittedOn: through, limits }: RowContext): number | null {
  return computeDaysAbroad({ stays, openUntil: null, through }, limits.jointProgrammeDays).value ?? daysAbroad;
}

/** G六18; exactly the limit is the office's word (domain.md §3, decision). */
function jointProgramme(facts: CaseFacts, context: RowContext): RowOutcome {
  const { settings, limits } = context;
  const limit = limits.jointProgrammeDays.value;
  const days = daysOf(facts, context);
  if (days === null) {
    return {
      name: `身份证正、反两面，或${EITHER}`,
      why: `中外合作办学：在外学习不足${limit}天交身份证正反面，满${limit}天交护照或通行证`,
      ...whichPaper('daysAbroad'),
    };
  }
  const leastAbroad = settings.exactly180IsAbroad ? limit : limit + 1;
  if (days < leastAbroad) {
    const short = days < limit ? `不足${limit}天` : `恰满${limit}天，按本中心规定同不足${limit}天`;
    return { name: IDENTITY_CARD_ONLY, why: `中外合作办学，在外学习${days}天，${short}，不需要提交护照` };
  }
  return byPlace(facts, `中外合作办学，在外学习${days}天，按在国外或港澳台地区学习的要求`);
}

const identityPaper: RowRule = (facts, context) => {
  if (isContradictory(facts)) {
    return { ...withStamps(facts, EITHER, '留学去向与留学国家/地区不符'), ...whichPaper('destinationKind', 'country') };
  }
  switch (facts.destinationKind) {
    case null:
      return { ...withStamps(facts, EITHER, '学习地点尚不明确'), ...whichPaper('destinationKind') };
    case 'abroad':
      return withStamps(facts, PASSPORT, '在国外学习');
    case 'hk_macau':
      return withStamps(facts, HK_MACAU_PERMIT, '在港澳地区学习');
    case 'taiwan':
      return withStamps(facts, TAIWAN_PERMIT, '在台湾地区学习');
    case 'joint_programme':
      return jointProgramme(facts, context);
  }
};

/** Whether row 18 is met by the identity card alone, so that no passport and no stamp pages are asked for. */
export function needsNoPassport(checklist: readonly ChecklistItem[]): boolean {
  return checklist.some((item) => item.row === 18 && item.name === IDENTITY_CARD_ONLY);
}

/** G十一(2): the proof of a ground of the 绿色通道 is filed here; whether it proves the ground is for a person to say. */
const otherPapers: RowRule = ({ greenChannelGround }) => {
  if (greenChannelGround === null) return {};
  return { necessity: 'proof', why: '绿色通道的证明归入此项；审核中要求补充的材料，也归入此项' };
};

export const RECOGNITION_ROWS: Readonly<Record<number, RowRule>> = {
  18: identityPaper,
  21: otherPapers,
  20: ({ agreementSigned }) =>
    agreementSigned === true ? { why: '在线签署的声明视为已提交' } : { why: '可在线签署，也可上传签署件' },
};
