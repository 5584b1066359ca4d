import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseAction } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import { NO_FACTS } from './no-facts.ts';
import { certificateOf, isOpenFact, isPast, recheckUntil } from './recheck.ts';
import type { Refusal } from './refusal.ts';
import { isOpenState } from './transitions.ts';

/** What is known when somebody asks for 认证结果复核 of a case. */
export interface ContestedCase {
  readonly first: CaseRecord;
  /** Those of the same case, closed ones too. */
  readonly rechecks: readonly CaseRecord[];
  readonly on: CivilDate;
  /** Days after the certificate was issued; the office's setting. */
  readonly windowDays: number;
}

type ContestRefusal = Extract<Refusal, { kind: `recheck_${string}` }>;

/** Why the result of this case may not be gone into now; null when it may. */
export function faultOfContestedCase({ first, rechecks, on, windowDays: days }: ContestedCase): ContestRefusal | null {
  if (first.business !== 'recognition' || first.recheckOf) return { kind: 'recheck_not_of_this_case' };
  const certificate = certificateOf(first);
  if (first.state.kind !== 'issued' || !certificate?.number) return { kind: 'recheck_nothing_issued' };
  const until = recheckUntil(certificate, days);
  if (isPast(until, on)) return { kind: 'recheck_window_passed', days, until };
  const open = rechecks.find((other) => isOpenState(other.state.kind));
  return open ? { kind: 'recheck_open_already', number: open.number } : null;
}

type Received = Extract<CaseAction, { kind: 'received' }>;

/** Whether a recheck quotes the case as it stands, and leaves all but the 专业领域 alone; null when it does. */
export function faultOfQuote(action: Received, first: CaseRecord): ContestRefusal | null {
  const { recheck } = action;
  const certificate = certificateOf(first);
  const isLinked =
    recheck?.caseId === first.id &&
    recheck.number === first.number &&
    recheck.resultId === certificate?.id &&
    recheck.resultNumber === certificate.number &&
    recheck.field.trim() === (certificate.values.field ?? '').trim();
  if (!isLinked) return { kind: 'recheck_not_linked', number: recheck?.number ?? '' };
  const fact = changedKey(first.facts, action.facts, Object.keys(NO_FACTS)) ?? changedApplicant(action, first);
  return fact === null ? null : { kind: 'recheck_fixed', fact };
}

function changedApplicant({ applicant }: Received, first: CaseRecord): string | null {
  return changedKey(first.applicant, applicant, Object.keys(first.applicant));
}

/** The first of these keys that differs and may not; keys of a newer version are nobody's concern. */
function changedKey(before: object, after: object, keys: readonly string[]): string | null {
  const said = (side: object, key: string) => canonicalJson(Reflect.get(side, key) ?? null);
  return keys.find((key) => !isOpenFact(key) && said(before, key) !== said(after, key)) ?? null;
}
