import { addDays, type CivilDate } from '../../kernel/civil-date.ts';
import { shanghaiDate } from '../../kernel/instant.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseRecord, ResultDocument } from './case-record.ts';
import type { GivenFacts } from './fact-faults.ts';

export const RECHECK_DECISIONS = ['upheld', 'changed'] as const;
/** 维持原结果 · 变更专业领域 */
export type RecheckDecision = (typeof RECHECK_DECISIONS)[number];

/** Facts that may still change in a recheck: 专业领域, and what only moves its clock. The degree name may not (P四). */
const OPEN_FACTS: readonly (keyof CaseFacts)[] = ['field', 'deadlineClass', 'greenChannelGround', 'greenChannelProven'];

export function isOpenFact(key: string): boolean {
  return OPEN_FACTS.some((open) => open === key);
}

/** The first fact that a recheck must leave as it is; null when the change is allowed. */
export function fixedFact(record: Pick<CaseRecord, 'recheckOf'>, changes: GivenFacts): string | null {
  if (!record.recheckOf) return null;
  return Object.keys(changes).find((key) => !isOpenFact(key)) ?? null;
}

/** The certificate in force; null for a case of which none is out. */
export function certificateOf(record: CaseRecord): ResultDocument | null {
  const inForce = (result: ResultDocument) =>
    result.kind === 'recognition_certificate' && result.issuedAt !== null && result.revokedAt === null;
  return record.results.findLast(inForce) ?? null;
}

/** The last day on which a result may be contested; the window is the office's setting, for the sources disagree. */
export function recheckUntil(result: Pick<ResultDocument, 'issuedAt'>, windowDays: number): CivilDate | null {
  return result.issuedAt === null ? null : addDays(shanghaiDate(result.issuedAt), windowDays);
}

/** Whether the window has closed on this day; one without an end has not. */
export function isPast(until: CivilDate | null, on: CivilDate): until is CivilDate {
  return until !== null && until < on;
}

/** What a closed recheck came to; null while it is open, or when it ended without an answer. */
export function recheckOutcome(
  record: CaseRecord,
): { readonly decision: RecheckDecision; readonly field: string } | null {
  const reply = record.results.findLast((result) => result.issuedAt !== null && result.revokedAt === null);
  const decision = RECHECK_DECISIONS.find((known) => known === reply?.values.decision);
  return record.recheckOf && reply && decision ? { decision, field: reply.values.field ?? '' } : null;
}
