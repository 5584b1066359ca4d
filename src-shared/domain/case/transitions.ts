import type { CaseActionKind } from './case-event.ts';
import type { CaseStateKind } from './case-state.ts';

/** Work is not finished: `revoked` is open, its result waits to be issued anew under another number. */
export const OPEN_STATES = [
  'received',
  'in_review',
  'supplement_requested',
  'supplemented',
  'verifying',
  'proposed',
  'signed',
  'revoked',
] as const satisfies readonly CaseStateKind[];

export const CLOSED_STATES = [
  'issued',
  'refused',
  'withdrawn',
  'not_accepted',
] as const satisfies readonly CaseStateKind[];

const EVERY_STATE: readonly CaseStateKind[] = [...OPEN_STATES, ...CLOSED_STATES];
/** A review has begun and no result lies before a signatory: evidence may still be weighed. */
const UNDER_REVIEW: readonly CaseStateKind[] = ['in_review', 'supplemented', 'verifying'];
/** Before a result is proposed: what is known may still change. */
const BEFORE_PROPOSAL: readonly CaseStateKind[] = ['received', 'supplement_requested', ...UNDER_REVIEW];

/** Some paper is on its way or out; which of them an action means is asked of the paper (`checkResultAction`). */
const WITH_PAPERS: readonly CaseStateKind[] = ['proposed', 'signed', 'issued', 'revoked'];

/** The actions that move a case to another state. */
export const TRANSITIONS = {
  /** Makes the case: there is no state before it. */
  received: [],
  review_started: ['received', 'supplemented', 'revoked'],
  supplement_requested: UNDER_REVIEW,
  supplement_answered: ['supplement_requested'],
  verification_started: ['in_review', 'supplemented'],
  /** A case may end in several papers: the next one beside those before a signatory, or after those that are out. */
  result_proposed: [...UNDER_REVIEW, ...WITH_PAPERS],
  proposal_returned: ['proposed'],
  result_signed: ['proposed'],
  /** Its own paper is signed; another may still lie before the signatory. */
  result_issued: ['proposed', 'signed'],
  result_revoked: [...WITH_PAPERS, 'refused'],
  /** The application's review is over by then, that of the dossier begins. */
  dossier_signed_in: [...UNDER_REVIEW, 'supplement_requested', ...WITH_PAPERS],
  dossier_sign_in_undone: [...UNDER_REVIEW, 'supplement_requested', ...WITH_PAPERS],
  withdrawn: [...BEFORE_PROPOSAL, 'proposed', 'revoked'],
  /** 不予受理 is no result: possible only before the case goes out for verification. */
  not_accepted: ['received', 'in_review', 'supplement_requested', 'supplemented'],
} as const satisfies Partial<Record<CaseActionKind, readonly CaseStateKind[]>>;

export type TransitionKind = keyof typeof TRANSITIONS;

/** The actions that leave the state as it is. */
const STEADY: Readonly<Record<Exclude<CaseActionKind, TransitionKind>, readonly CaseStateKind[]>> = {
  assigned: EVERY_STATE,
  note_added: EVERY_STATE,
  supplement_told: EVERY_STATE,
  /** An answer may come after the case was decided without it. */
  verification_asked: EVERY_STATE,
  verification_reminded: EVERY_STATE,
  verification_answered: EVERY_STATE,
  document_added: OPEN_STATES,
  document_filed: BEFORE_PROPOSAL,
  material_judged: UNDER_REVIEW,
  field_decided: UNDER_REVIEW,
  facts_changed: BEFORE_PROPOSAL,
  applicant_corrected: BEFORE_PROPOSAL,
  /** Not while the clock stands still: there is no date to be later than. */
  deadline_extended: OPEN_STATES.filter((state) => state !== 'supplement_requested'),
  result_printed: [...WITH_PAPERS, 'refused'],
  result_reprinted: [...WITH_PAPERS, 'refused'],
};

const ALLOWED: Readonly<Record<CaseActionKind, readonly CaseStateKind[]>> = { ...TRANSITIONS, ...STEADY };

export const CASE_ACTION_KINDS = Object.keys(ALLOWED).filter(isActionKind);

function isActionKind(text: string): text is CaseActionKind {
  return Object.hasOwn(ALLOWED, text);
}

export function isTransition(kind: CaseActionKind): kind is TransitionKind {
  return Object.hasOwn(TRANSITIONS, kind);
}

export function isAllowedFrom(kind: CaseActionKind, state: CaseStateKind): boolean {
  return ALLOWED[kind].includes(state);
}

/** Open for the queue, the boards and the daily report. */
export function isOpenState(state: CaseStateKind): boolean {
  const open: readonly CaseStateKind[] = OPEN_STATES;
  return open.includes(state);
}
