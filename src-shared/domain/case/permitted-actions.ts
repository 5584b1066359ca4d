import type { StaffId } from '../../kernel/ids.ts';
import { papersAt, proposableKinds } from '../results/papers.ts';
import { rightForKind } from '../rights/action-rights.ts';
import { hasRight } from '../rights/rights.ts';
import type { Role } from '../rights/staff.ts';
import type { CaseActionKind } from './case-event.ts';
import { type CasePolicy, DEFAULT_POLICY } from './case-policy.ts';
import type { CaseRecord } from './case-record.ts';
import { awaitsDossier, maySignInBeUndone } from './dossier-sign-in.ts';
import { CASE_ACTION_KINDS, isAllowedFrom } from './transitions.ts';
import { queriesOf } from './verification-query.ts';

function hasOnlyOwnProposals(record: CaseRecord, staffId: StaffId): boolean {
  return papersAt(record, 'proposed').every((paper) => paper.proposedBy.staffId === staffId);
}

/** Whether the business knows the step and there is a paper that it could mean; the state alone does not tell. */
function isMeant(record: CaseRecord, kind: CaseActionKind): boolean {
  switch (kind) {
    case 'result_proposed':
      return proposableKinds(record).length > 0;
    case 'proposal_returned':
    case 'result_signed':
      return papersAt(record, 'proposed').length > 0;
    case 'result_issued':
      return papersAt(record, 'signed').length > 0;
    case 'result_printed':
    case 'result_reprinted':
    case 'result_revoked':
      return papersAt(record, 'issued').length > 0;
    case 'supplement_told':
      return record.supplements.length > 0;
    case 'verification_started':
    case 'verification_asked':
      return record.business === 'recognition';
    case 'verification_reminded':
    case 'verification_answered':
      return queriesOf(record).some(({ answer }) => answer === null);
    case 'dossier_signed_in':
      return awaitsDossier(record);
    case 'dossier_sign_in_undone':
      return maySignInBeUndone(record);
    case 'withdrawn':
    case 'not_accepted':
      return papersAt(record, 'issued').length === 0;
    default:
      return true;
  }
}

function hasKindRight(role: Role, kind: CaseActionKind): boolean {
  if (kind === 'facts_changed' && hasRight(role, 'case.deadline_class')) return true;
  return hasRight(role, rightForKind(kind));
}

/**
 * What a role may do with a case as it stands. With `staffId` the signature under one's own proposal is left out too,
 * when the business wants four eyes.
 */
export function permittedActions(
  record: CaseRecord,
  role: Role,
  staffId: StaffId | null = null,
  policy: CasePolicy = DEFAULT_POLICY,
): readonly CaseActionKind[] {
  const signsAlone =
    staffId !== null && policy.secondSignature.includes(record.business) && hasOnlyOwnProposals(record, staffId);
  return CASE_ACTION_KINDS.filter((kind) => {
    if (kind === 'result_signed' && signsAlone) return false;
    return isAllowedFrom(kind, record.state.kind) && isMeant(record, kind) && hasKindRight(role, kind);
  });
}
