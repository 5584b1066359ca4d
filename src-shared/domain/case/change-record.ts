import { shanghaiDate } from '../../kernel/instant.ts';
import { papersAt, stateByPapers } from '../results/papers.ts';
import type { Actor } from '../rights/staff.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import { changeResults, isResultAction } from './change-results.ts';
import { withCorrected } from './correct-applicant.ts';
import { changeQueries, isQueryAction } from './query-actions.ts';

/** Replaces the entry that `isSame` finds, or adds it at the end: a later word takes the place of an earlier one. */
function upsert<Entry>(entries: readonly Entry[], entry: Entry, isSame: (other: Entry) => boolean): readonly Entry[] {
  return entries.some(isSame) ? entries.map((other) => (isSame(other) ? entry : other)) : [...entries, entry];
}

/** Who begins an unassigned case has it from then on. */
function assigneeOf({ staffId, name }: Actor): CaseRecord['assignee'] {
  return staffId === null ? null : { staffId, name };
}

/** The sign-in opens a case that the call for the dossier had closed, and its undoing closes it; any other step goes on. */
function reviewedAnew(record: CaseRecord): CaseRecord {
  const { kind } = record.state;
  const isWaiting = kind === 'issued' || (kind === 'in_review' && papersAt(record, 'revoked').length === 0);
  return isWaiting ? { ...record, state: stateByPapers(record) } : record;
}

/** Carries out an event that `checkEvent` let pass; the revision is the caller's. */
export function changeRecord(record: CaseRecord, event: CaseEvent): CaseRecord {
  const { action, actor: by, at } = event;
  if (isResultAction(action)) return changeResults(record, action, by, at);
  if (isQueryAction(action)) return changeQueries(record, action, by, at);
  switch (action.kind) {
    case 'received':
      return record;
    case 'assigned':
      return { ...record, assignee: action.assignee };
    case 'review_started':
      return { ...record, state: { kind: 'in_review' }, assignee: record.assignee ?? assigneeOf(by) };
    case 'document_added': {
      const { document, replaces } = action;
      const older = record.documents.map((other) =>
        other.id === replaces ? { ...other, replacedBy: document.id } : other,
      );
      return { ...record, documents: [...older, document] };
    }
    case 'document_filed': {
      const { documentId, materialRow } = action;
      const documents = record.documents.map((other) => (other.id === documentId ? { ...other, materialRow } : other));
      return { ...record, documents };
    }
    case 'material_judged': {
      const { row, verdict, trust, reason } = action;
      const judged = { row, verdict, trust, reason, by, at };
      return { ...record, materials: upsert(record.materials, judged, (other) => other.row === row) };
    }
    case 'field_decided': {
      const { field, decision, value, reason } = action;
      const decided = { field, decision, value, reason, by, at };
      return { ...record, fields: upsert(record.fields, decided, (other) => other.field === field) };
    }
    case 'facts_changed':
      return { ...record, facts: { ...record.facts, ...action.changes } };
    case 'applicant_corrected':
      return withCorrected(record, action.changes);
    case 'dossier_signed_in':
      return reviewedAnew({
        ...record,
        facts: { ...record.facts, dossierSignedIn: action.signedInOn },
        dossierSignedBy: by,
      });
    case 'dossier_sign_in_undone': {
      const { dossierSignedBy: _, ...before } = record;
      return reviewedAnew({ ...before, facts: { ...record.facts, dossierSignedIn: null } });
    }
    case 'note_added':
      return { ...record, notes: [...record.notes, { text: action.text, by, at }] };
    case 'supplement_requested': {
      const { supplementId: id, items, dueOn, note, pausesClock, again } = action;
      const requestedOn = shanghaiDate(at);
      const promised = { ...(pausesClock !== undefined && { pausesClock }), ...(again && { again }) };
      const supplement = { id, items, requestedAt: at, requestedOn, dueOn, by, note, ...promised, answeredOn: null };
      const state = { kind: 'supplement_requested', supplementId: id, dueOn } as const;
      return { ...record, state, supplements: [...record.supplements, supplement] };
    }
    case 'supplement_told': {
      const { supplementId, channel, reached, note } = action;
      const supplements = record.supplements.map((other) =>
        other.id === supplementId
          ? { ...other, contacts: [...(other.contacts ?? []), { channel, reached, note, at, by }] }
          : other,
      );
      return { ...record, supplements };
    }
    case 'supplement_answered': {
      const { supplementId } = action;
      const supplements = record.supplements.map((other) =>
        other.id === supplementId ? { ...other, answeredOn: shanghaiDate(at) } : other,
      );
      return { ...record, state: { kind: 'supplemented', supplementId }, supplements };
    }
    case 'deadline_extended': {
      const { kind: _kind, ...granted } = action;
      return { ...record, extensions: [...record.extensions, { ...granted, by, at }] };
    }
    case 'verification_started':
      return { ...record, state: { kind: 'verifying' } };
    case 'withdrawn':
    case 'not_accepted':
      return { ...record, state: { kind: action.kind } };
  }
}
