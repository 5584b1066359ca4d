import type { BusinessCode } from '../business/business-code.ts';
import { isMaterialOf } from '../materials/material-table.ts';
import { papersAt } from '../results/papers.ts';
import { isRuleField } from '../rules/overruling.ts';
import type { CaseAction, CaseEvent } from './case-event.ts';
import type { CasePolicy } from './case-policy.ts';
import type { CaseDocument, CaseRecord } from './case-record.ts';
import { checkResultAction } from './check-result-action.ts';
import { checkSignIn } from './dossier-sign-in.ts';
import { findDocument } from './find-in-case.ts';
import { checkQuery } from './query-actions.ts';
import { fixedFact } from './recheck.ts';
import type { Refusal } from './refusal.ts';
import { isAllowedFrom } from './transitions.ts';

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function foreignRow(business: BusinessCode, rows: readonly (number | null)[]): Refusal | null {
  const row = rows.find((candidate) => candidate !== null && !isMaterialOf(business, candidate));
  return row === undefined || row === null ? null : { kind: 'foreign_material_row', row };
}

/** What must hold of the papers that come with the application. */
export function checkReceived(action: Extract<CaseAction, { kind: 'received' }>): Refusal | null {
  const seen = new Set<string>();
  for (const document of action.documents) {
    if (seen.has(document.id)) return { kind: 'id_taken', id: document.id };
    seen.add(document.id);
    if (document.supplementId !== null) return { kind: 'unknown_supplement', id: document.supplementId };
  }
  const rows = action.documents.map((document) => document.materialRow);
  return foreignRow(action.business, rows) ?? checkRecheck(action);
}

/** Only a recognition result is contested, and only by another 专业领域 (P四). */
function checkRecheck({ recheck, business }: Extract<CaseAction, { kind: 'received' }>): Refusal | null {
  if (!recheck) return null;
  if (business !== 'recognition') return { kind: 'recheck_not_recognition' };
  if (isBlank(recheck.reason)) return { kind: 'reason_missing', action: 'received' };
  const [stands, proposed] = [recheck.field.trim(), recheck.proposed.trim()];
  return proposed === '' || proposed === stands ? { kind: 'nothing_in_it', action: 'received' } : null;
}

function checkAddedDocument(record: CaseRecord, document: CaseDocument, replaces: string | null): Refusal | null {
  if (findDocument(record, document.id)) return { kind: 'id_taken', id: document.id };
  const { supplementId } = document;
  if (supplementId !== null && !record.supplements.some((supplement) => supplement.id === supplementId)) {
    return { kind: 'unknown_supplement', id: supplementId };
  }
  if (replaces !== null) {
    const older = record.documents.find((candidate) => candidate.id === replaces);
    if (!older) return { kind: 'unknown_document', id: replaces };
    if (older.replacedBy !== null) return { kind: 'already_replaced', id: replaces };
  }
  return foreignRow(record.business, [document.materialRow]);
}

/** 一次性告知: a second notice is an exception that a supervisor answers for. */
function mayAskAgain(
  { supplements }: CaseRecord,
  { again }: Extract<CaseAction, { kind: 'supplement_requested' }>,
  { freeNotices }: CasePolicy,
): boolean {
  if (supplements.length === 0 || freeNotices === true) return true;
  return again !== undefined && !isBlank(again.reason) && again.approvedBy.role === 'supervisor';
}

/** The calendar is not asked here: an event that was right when it was made stays right. */
function checkExtension(
  record: CaseRecord,
  action: Extract<CaseAction, { kind: 'deadline_extended' }>,
): Refusal | null {
  if (isBlank(action.reason)) return { kind: 'reason_missing', action: action.kind };
  const earlier = record.extensions.filter((extension) => extension.clock === action.clock);
  const last = earlier.at(-1)?.dueOn ?? record.submittedOn;
  return action.dueOn > last && action.addedDays >= 1 ? null : { kind: 'not_later', dueOn: action.dueOn };
}

function checkContent(record: CaseRecord, event: CaseEvent, policy: CasePolicy): Refusal | null {
  const { action } = event;
  switch (action.kind) {
    case 'received':
      return { kind: 'already_received' };
    case 'document_added':
      return checkAddedDocument(record, action.document, action.replaces);
    case 'document_filed':
      if (!findDocument(record, action.documentId)) return { kind: 'unknown_document', id: action.documentId };
      return foreignRow(record.business, [action.materialRow]);
    case 'material_judged':
      if ((action.verdict === 'rejected' || action.verdict === 'doubtful') && isBlank(action.reason)) {
        return { kind: 'reason_missing', action: action.kind };
      }
      return foreignRow(record.business, [action.row]);
    case 'field_decided':
      if (record.recheckOf && !isRuleField(action.field)) return { kind: 'recheck_fixed', fact: action.field };
      return (action.decision !== 'agreed' || isRuleField(action.field)) && isBlank(action.reason)
        ? { kind: 'reason_missing', action: action.kind }
        : null;
    case 'facts_changed': {
      const fixed = fixedFact(record, action.changes);
      if (fixed !== null) return { kind: 'recheck_fixed', fact: fixed };
      if (Object.keys(action.changes).length === 0) return { kind: 'nothing_in_it', action: action.kind };
      return isBlank(action.reason) ? { kind: 'reason_missing', action: action.kind } : null;
    }
    case 'applicant_corrected': {
      const [fixed] = Object.keys(action.changes);
      if (fixed === undefined) return { kind: 'nothing_in_it', action: action.kind };
      if (record.recheckOf) return { kind: 'recheck_fixed', fact: fixed };
      return isBlank(action.reason) ? { kind: 'reason_missing', action: action.kind } : null;
    }
    case 'note_added':
      return isBlank(action.text) ? { kind: 'nothing_in_it', action: action.kind } : null;
    case 'supplement_requested': {
      if (action.items.length === 0) return { kind: 'nothing_in_it', action: action.kind };
      const taken = record.supplements.some((supplement) => supplement.id === action.supplementId);
      if (taken) return { kind: 'id_taken', id: action.supplementId };
      if (!mayAskAgain(record, action, policy)) return { kind: 'second_notice' };
      const rows = action.items.map((item) => item.materialRow);
      return foreignRow(record.business, rows);
    }
    case 'supplement_told':
      return record.supplements.some(({ id }) => id === action.supplementId)
        ? null
        : { kind: 'unknown_supplement', id: action.supplementId };
    case 'verification_asked':
    case 'verification_reminded':
    case 'verification_answered':
      return checkQuery(record, action);
    case 'supplement_answered':
      return record.state.kind === 'supplement_requested' && record.state.supplementId === action.supplementId
        ? null
        : { kind: 'unknown_supplement', id: action.supplementId };
    case 'deadline_extended':
      return checkExtension(record, action);
    case 'withdrawn':
    case 'not_accepted': {
      const [out] = papersAt(record, 'issued');
      if (out) return { kind: 'paper_is_out', number: out.number ?? '' };
      return isBlank(action.reason) ? { kind: 'reason_missing', action: action.kind } : null;
    }
    case 'verification_started':
      return record.business === 'recognition' ? null : { kind: 'foreign_step', action: action.kind };
    case 'dossier_signed_in':
    case 'dossier_sign_in_undone':
      return checkSignIn(record, action, event.at);
    case 'assigned':
    case 'review_started':
      return null;
    default:
      return checkResultAction(record, event.actor, action, policy);
  }
}

/** Everything that must hold before an event may change the record; null when all of it does. */
export function checkEvent(record: CaseRecord, event: CaseEvent, policy: CasePolicy): Refusal | null {
  if (event.action.kind === 'received') return { kind: 'already_received' };
  if (event.caseId !== record.id) return { kind: 'other_case', expected: record.id, found: event.caseId };
  if (event.revision !== record.revision + 1) {
    return { kind: 'wrong_revision', expected: record.revision + 1, found: event.revision };
  }
  if (!isAllowedFrom(event.action.kind, record.state.kind)) {
    return { kind: 'wrong_state', action: event.action.kind, state: record.state.kind };
  }
  return checkContent(record, event, policy);
}
