import type { StaffId } from '../../kernel/ids.ts';
import { rightForKind } from '../rights/action-rights.ts';
import { hasRight } from '../rights/rights.ts';
import type { Role } from '../rights/staff.ts';
import type { CaseActionKind } from './case-event.ts';
import { type CasePolicy, DEFAULT_POLICY } from './case-policy.ts';
import type { CaseRecord } from './case-record.ts';
import { CASE_ACTION_KINDS, isAllowedFrom } from './transitions.ts';

function isOwnProposal(record: CaseRecord, staffId: StaffId): boolean {
  const { state } = record;
  if (state.kind !== 'proposed') return false;
  return record.results.some((result) => result.id === state.resultId && result.proposedBy.staffId === staffId);
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
    staffId !== null && policy.secondSignature.includes(record.business) && isOwnProposal(record, staffId);
  return CASE_ACTION_KINDS.filter((kind) => {
    if (kind === 'result_signed' && signsAlone) return false;
    return isAllowedFrom(kind, record.state.kind) && hasKindRight(role, kind);
  });
}
