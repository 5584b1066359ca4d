import type { CivilDate } from '../../kernel/civil-date.ts';
import { type Instant, shanghaiDate } from '../../kernel/instant.ts';
import { livePapers } from '../results/papers.ts';
import type { CaseAction } from './case-event.ts';
import type { CaseRecord, ResultKind } from './case-record.ts';
import type { CaseStateKind } from './case-state.ts';
import type { Refusal } from './refusal.ts';
import { TRANSITIONS } from './transitions.ts';

/** The papers that ask whoever holds the dossier to send it here (G十二1). */
const CALLING: readonly ResultKind[] = ['dossier_transfer_notice', 'dossier_request_letter'];

type SignInAction = Extract<CaseAction, { kind: 'dossier_signed_in' | 'dossier_sign_in_undone' }>;

/** The day from which the dossier may arrive: the first 调档通知单 or 提档函 in force went out; null while none has. */
export function calledOn(record: Pick<CaseRecord, 'results'>): CivilDate | null {
  const out = livePapers(record).filter(({ kind, issuedAt }) => CALLING.includes(kind) && issuedAt !== null);
  const [first] = out.map(({ issuedAt }) => issuedAt ?? '').sort() as Instant[];
  return first === undefined ? null : shanghaiDate(first);
}

/** A 存档证明 says since when the dossier is here: from its proposal on the sign-in is not touched. */
function certificateOf(record: Pick<CaseRecord, 'results'>) {
  return livePapers(record).find(({ kind }) => kind === 'archive_certificate') ?? null;
}

/** Whether the dossier may be signed in today, the event's own day left aside. */
export function awaitsDossier(record: Pick<CaseRecord, 'business' | 'facts' | 'results'>): boolean {
  return record.business === 'archive' && record.facts.dossierSignedIn === null && calledOn(record) !== null;
}

/** On the archive clerk's list: called for, not here, and the case has not ended in another way. */
export function isDossierAwaited(record: Pick<CaseRecord, 'business' | 'facts' | 'results' | 'state'>): boolean {
  const states: readonly CaseStateKind[] = TRANSITIONS.dossier_signed_in;
  return awaitsDossier(record) && states.includes(record.state.kind);
}

export function maySignInBeUndone(record: Pick<CaseRecord, 'business' | 'facts' | 'results'>): boolean {
  return record.business === 'archive' && record.facts.dossierSignedIn !== null && certificateOf(record) === null;
}

/** 档案收讫 happens after the dossier was called for, on no day to come; it is taken back with a reason while nothing says it. */
export function checkSignIn(record: CaseRecord, action: SignInAction, at: Instant): Refusal | null {
  const { business, facts } = record;
  if (business !== 'archive') return { kind: 'foreign_step', action: action.kind };
  if (action.kind === 'dossier_sign_in_undone') {
    if (facts.dossierSignedIn === null) return { kind: 'dossier_not_signed_in' };
    if (certificateOf(record) !== null) return { kind: 'dossier_certified' };
    return action.reason.trim() === '' ? { kind: 'reason_missing', action: action.kind } : null;
  }
  if (facts.dossierSignedIn !== null) return { kind: 'dossier_here', since: facts.dossierSignedIn };
  const from = calledOn(record);
  if (from === null) return { kind: 'dossier_not_called' };
  const until = shanghaiDate(at);
  const { signedInOn } = action;
  return signedInOn < from || signedInOn > until ? { kind: 'dossier_day', from, until } : null;
}
