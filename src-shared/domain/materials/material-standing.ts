import type { CaseRecord, MaterialVerdict } from '../case/case-record.ts';
import { currentDocuments } from '../case/find-in-case.ts';
import { type ChecklistItem, isSpared } from './checklist-item.ts';

/** How far one row of the checklist has come. */
export type MaterialStanding =
  | { readonly kind: 'not_needed' }
  /** It may be needed, a fact is missing to say so. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'accepted' }
  /** A person found the paper good, but a fact is missing to say which one is asked for. */
  | { readonly kind: 'unsettled' }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'doubtful'; readonly reason: string };

export function verdictOf(record: Pick<CaseRecord, 'materials'>, row: number): MaterialVerdict | null {
  return record.materials.find((material) => material.row === row) ?? null;
}

/** Row 20 may be signed online (G六20): then there is no file, but still something for a person to look at. */
function isSignedOnline(record: Pick<CaseRecord, 'facts'>, row: number): boolean {
  return row === 20 && record.facts.agreementSigned === true;
}

export type StandingSubject = Pick<CaseRecord, 'facts' | 'documents' | 'materials'>;

export function standingOf(record: StandingSubject, item: ChecklistItem): MaterialStanding {
  const verdict = verdictOf(record, item.row);
  const handedIn = currentDocuments(record, item.row).length > 0 || isSignedOnline(record, item.row);
  if (isSpared(item)) return { kind: 'not_needed' };
  if (verdict?.verdict === 'rejected') return { kind: 'rejected', reason: verdict.reason ?? '' };
  if (!handedIn && item.necessity === 'proof') return { kind: 'not_needed' };
  if (!handedIn && item.necessity === 'optional') {
    return item.unknownFacts.length > 0 ? { kind: 'undecided' } : { kind: 'not_needed' };
  }
  if (!handedIn) return { kind: 'missing' };
  if (verdict?.verdict === 'doubtful') return { kind: 'doubtful', reason: verdict.reason ?? '' };
  if (verdict?.verdict !== 'accepted') return { kind: 'unseen' };
  return { kind: item.isPaperOpen ? 'unsettled' : 'accepted' };
}
