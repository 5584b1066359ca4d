import type { CaseFacts } from '../case/case-facts.ts';
import type { CaseRecord } from '../case/case-record.ts';
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

/** Waived when the ground holds; while its fact is unknown the material stays required. */
export function waive({ ground, words }: Waiver, subject: WaivedSubject): RowOutcome {
  const { fact, holds } = GROUNDS[ground];
  if (fact !== null && subject.facts[fact] === null) return { unknownFacts: [fact] };
  return holds(subject) ? { necessity: 'waived', why: `免交：${words}` } : {};
}
