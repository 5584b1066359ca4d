import type { CaseAction } from './case-event.ts';
import { asksAnew } from './correct-applicant.ts';
import { isQueryAction } from './query-actions.ts';
import { isTransition } from './transitions.ts';

/** Fields that stand under another name among the facts. */
const FACT_OF_FIELD: Readonly<Record<string, string>> = { degree: 'degreeName' };

type Added = Extract<CaseAction, { kind: 'document_added' }>;

/** Says nothing about anything else in the case, and fits every state. */
function isRemark(action: CaseAction): boolean {
  return ['note_added', 'assigned', 'supplement_told'].includes(action.kind) || isQueryAction(action);
}

/** Of the form, and of no paper. */
function isAboutFields(action: CaseAction): boolean {
  return ['field_decided', 'facts_changed', 'applicant_corrected'].includes(action.kind);
}

function sharesKey(a: object, b: object): boolean {
  return Object.keys(a).some((key) => Object.hasOwn(b, key));
}

function addedBeside(added: Added, other: CaseAction): boolean {
  switch (other.kind) {
    case 'document_added': {
      const ids = [added.document.id, other.document.id];
      if (ids[0] === ids[1] || ids.some((id) => id === added.replaces || id === other.replaces)) return false;
      return added.replaces === null || added.replaces !== other.replaces;
    }
    case 'document_filed':
      return other.documentId !== added.document.id && other.documentId !== added.replaces;
    case 'material_judged':
      return other.row !== added.document.materialRow && added.replaces === null;
    case 'field_decided':
    case 'facts_changed':
    case 'applicant_corrected':
    case 'review_started':
      return true;
    default:
      return false;
  }
}

/** One side of the question; `commutes` asks both. */
function standsBeside(a: CaseAction, b: CaseAction): boolean {
  switch (a.kind) {
    case 'note_added':
    case 'supplement_told':
      return true;
    case 'verification_asked':
    case 'verification_reminded':
    case 'verification_answered':
      return !(isQueryAction(b) && b.queryId === a.queryId);
    case 'assigned':
      // Beginning an unassigned case assigns it, so the order of the two would tell.
      return b.kind !== 'assigned' && b.kind !== 'review_started';
    case 'document_added':
      return addedBeside(a, b);
    case 'document_filed':
      // Which row the paper leaves is not in the action, so no verdict is safe beside it.
      if (b.kind === 'document_filed') return a.documentId !== b.documentId;
      return isAboutFields(b);
    case 'material_judged':
      if (b.kind === 'material_judged') return a.row !== b.row;
      return isAboutFields(b);
    case 'field_decided':
      if (b.kind === 'field_decided') return a.field !== b.field;
      if (b.kind === 'applicant_corrected') return !asksAnew(b.changes, a.field);
      return b.kind === 'facts_changed' && !Object.hasOwn(b.changes, FACT_OF_FIELD[a.field] ?? a.field);
    case 'facts_changed':
      return b.kind === 'applicant_corrected' || (b.kind === 'facts_changed' && !sharesKey(a.changes, b.changes));
    case 'applicant_corrected':
      return b.kind === 'applicant_corrected' && !sharesKey(a.changes, b.changes);
    case 'deadline_extended':
      // A fact may move the class, another extension the date that this one was counted from.
      return ['document_added', 'document_filed', 'material_judged', 'field_decided'].includes(b.kind);
    case 'dossier_signed_in':
      // Another copy of the paper that called for it.
      return b.kind === 'result_printed' || b.kind === 'result_reprinted';
    case 'result_printed':
    case 'result_reprinted':
      return b.kind === 'result_printed' || b.kind === 'result_reprinted';
    default:
      return false;
  }
}

/**
 * Whether two actions on one case may be accepted in either order with the same outcome (but for the order of lists).
 * The centre accepts a command with an old expected revision only if it commutes with everything since; the station
 * keeps a pending command over the centre's news by the same measure. Two transitions never commute; neither do two
 * words on the same material row, field or fact; nothing commutes with `received`.
 */
export function commutes(a: CaseAction, b: CaseAction): boolean {
  if (a.kind === 'received' || b.kind === 'received') return false;
  if (isTransition(a.kind) && isTransition(b.kind)) return false;
  if (isRemark(a)) return standsBeside(a, b);
  if (isRemark(b)) return standsBeside(b, a);
  return standsBeside(a, b) || standsBeside(b, a);
}
