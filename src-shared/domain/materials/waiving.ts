import type { CaseFacts } from '../case/case-facts.ts';
import type { CaseRecord } from '../case/case-record.ts';
import type { OwnRecords } from '../case/own-records.ts';
import type { RowOutcome } from './material-facts.ts';
import type { Waiver, WaiverGround } from './material-table.ts';

type WaivedSubject = Pick<CaseRecord, 'business' | 'facts'>;

interface Ground {
  /** The fact that decides; null when the business alone does. */
  readonly fact: keyof CaseFacts | null;
  holds(subject: WaivedSubject): boolean;
}

const GROUNDS: Readonly<Record<WaiverGround, Ground>> = {
  public_institution_letter: {
    fact: 'letterKind',
    holds: ({ facts }) => facts.letterKind === 'public_institution',
  },
  dossier_kept_here: { fact: 'dossierKeptHere', holds: ({ facts }) => facts.dossierKeptHere === true },
  joint_programme_report: { fact: null, holds: ({ business }) => business === 'settle_joint' },
};

/**
 * The dossier that an archive case of the same person holds. A person's word that it is elsewhere stands (it may have
 * been sent on since), and the row says what speaks against it.
 */
function byOwnDossier(words: string, { facts }: WaivedSubject, { dossier }: OwnRecords): RowOutcome | null {
  if (dossier === null) return null;
  const { from, signedInOn } = dossier;
  if (facts.dossierKeptHere === false) {
    return { why: `填报为档案不在留服中心，而个案 ${from.number} 的档案已于${signedInOn}签收，请核对` };
  }
  const why = `免交：${words}（来自个案 ${from.number}，${signedInOn}签收）`;
  return { necessity: 'waived', why, fromCase: from };
}

/** Waived when the ground holds; while its fact is unknown the material stays required. */
export function waive({ ground, words }: Waiver, subject: WaivedSubject, own: OwnRecords): RowOutcome {
  const { fact, holds } = GROUNDS[ground];
  const byOwn = ground === 'dossier_kept_here' ? byOwnDossier(words, subject, own) : null;
  if (byOwn !== null) return byOwn;
  if (fact !== null && subject.facts[fact] === null) return { unknownFacts: [fact] };
  return holds(subject) ? { necessity: 'waived', why: `免交：${words}` } : {};
}
