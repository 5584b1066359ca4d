import type { CaseAction, CaseActionKind } from '../case/case-event.ts';
import { hasRight, type Right } from './rights.ts';
import type { Actor } from './staff.ts';

const BY_KIND: Readonly<Record<CaseActionKind, Right>> = {
  received: 'intake.create',
  assigned: 'case.assign',
  review_started: 'case.review',
  document_added: 'document.add',
  document_filed: 'case.review',
  material_judged: 'case.review',
  field_decided: 'case.review',
  facts_changed: 'case.review',
  applicant_corrected: 'case.review',
  note_added: 'case.note',
  supplement_requested: 'case.supplement',
  /** At the counter the applicant hands the answer to the reviewer. */
  supplement_answered: 'case.supplement',
  deadline_extended: 'case.extend',
  verification_started: 'case.review',
  supplement_told: 'case.supplement',
  verification_asked: 'case.review',
  verification_reminded: 'case.review',
  verification_answered: 'case.review',
  result_proposed: 'case.propose',
  proposal_returned: 'case.sign',
  result_signed: 'case.sign',
  result_issued: 'case.issue',
  result_printed: 'case.issue',
  result_reprinted: 'case.issue',
  result_revoked: 'case.revoke',
  dossier_signed_in: 'archive.handle',
  dossier_sign_in_undone: 'archive.handle',
  withdrawn: 'case.review',
  not_accepted: 'case.review',
};

/** What an applicant does alone, through the online hall. */
const BY_APPLICANT: readonly CaseActionKind[] = ['received', 'document_added', 'supplement_answered', 'withdrawn'];

export function rightForKind(kind: CaseActionKind): Right {
  return BY_KIND[kind];
}

/** Every right that the action needs: a change of the deadline class is the supervisor's word (G十一(2)). */
export function rightsFor(action: CaseAction): readonly Right[] {
  if (action.kind !== 'facts_changed') return [BY_KIND[action.kind]];
  const keys = Object.keys(action.changes);
  const rights: Right[] = [];
  if (keys.includes('deadlineClass')) rights.push('case.deadline_class');
  if (rights.length === 0 || keys.some((key) => key !== 'deadlineClass')) rights.push('case.review');
  return rights;
}

/** Whether this actor may do this at all; whether the case is in a state for it is `applyEvent`'s answer. */
export function mayDo(actor: Actor, action: CaseAction): boolean {
  switch (actor.kind) {
    case 'centre':
      return true;
    case 'applicant':
      return BY_APPLICANT.includes(action.kind);
    case 'staff': {
      const { role, staffId } = actor;
      return role !== null && staffId !== null && rightsFor(action).every((right) => hasRight(role, right));
    }
  }
}
