import type { DocumentId } from '../../kernel/ids.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { currentDocuments } from '../case/find-in-case.ts';
import { verdictOf } from '../materials/material-standing.ts';
import type { RuleOutcome } from '../rules/rule-verdict.ts';

/** The only row of the guide that takes papers beyond the usual ones (G六21). */
export const PROOF_ROW = 21;

/** What proves each ground (G十一(2)). */
const PROOFS = {
  1: '入选省部级（含）以上引才计划的证明',
  2: '世界一流大学或一流学科建设高校已确定招聘的证明',
  3: '重要考试须用认证书报考且时限紧迫的证明',
} as const;

export type GreenChannelSubject = Pick<CaseRecord, 'business' | 'facts' | 'documents' | 'materials'>;

/** How far a case is that asks for the 绿色通道. Its target counts only when `met`. */
export interface GreenChannel {
  readonly ground: 1 | 2 | 3;
  readonly outcome: RuleOutcome;
  /** In Chinese, without a full stop. */
  readonly reason: string;
  readonly clause: string;
  /** Papers that lie in the case as its proof. */
  readonly documents: readonly DocumentId[];
}

function findOutcome({ facts, documents, materials }: GreenChannelSubject, proof: string): [RuleOutcome, string] {
  const { degreeLevel, greenChannelProven } = facts;
  if (degreeLevel === null) return ['unknown', '学位层次尚不明确，绿色通道限博士学位获得者'];
  if (degreeLevel !== 'doctorate') return ['not_met', '绿色通道限博士学位获得者'];
  if (greenChannelProven === false) return ['not_met', `没有${proof}`];
  if (currentDocuments({ documents }, PROOF_ROW).length === 0) {
    return ['unknown', `个案中还没有${proof}，收到后归入材料${PROOF_ROW}`];
  }
  const verdict = verdictOf({ materials }, PROOF_ROW);
  if (verdict?.verdict === 'rejected') return ['not_met', `证明不合格：${verdict.reason ?? ''}`];
  if (verdict?.verdict === 'doubtful') return ['unknown', `证明存疑：${verdict.reason ?? ''}`];
  if (greenChannelProven === null) return ['unknown', `材料${PROOF_ROW}中的文件能否作为${proof}，尚待核实`];
  return ['met', `${proof}已归入材料${PROOF_ROW}，并经核实`];
}

/**
 * One ground with its proof (G十一(2) 绿色通道). A person's word that it is proven needs a paper in the case that it
 * speaks of; a word without one proves nothing. Null when nobody asks for the channel.
 */
export function judgeGreenChannel(subject: GreenChannelSubject): GreenChannel | null {
  const { greenChannelGround: ground } = subject.facts;
  if (subject.business !== 'recognition' || ground === null) return null;
  const [outcome, reason] = findOutcome(subject, PROOFS[ground]);
  const documents = currentDocuments(subject, PROOF_ROW).map(({ id }) => id);
  return { ground, outcome, reason, clause: 'G十一(2)绿色通道', documents };
}

/** Sorts before all others and has its own target. */
export function isGreenChannel(subject: GreenChannelSubject): boolean {
  return judgeGreenChannel(subject)?.outcome === 'met';
}

/** Why the usual period counts although the channel was asked for; empty when it was not, or is granted. */
export function whyNotGreen(subject: GreenChannelSubject): string {
  const green = judgeGreenChannel(subject);
  if (green === null || green.outcome === 'met') return '';
  return `；未按绿色通道计时（${green.outcome === 'unknown' ? '待核实' : '不符合'}：${green.reason}）`;
}
