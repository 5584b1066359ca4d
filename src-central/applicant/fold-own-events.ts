import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CasePolicy } from '#shared/domain/case/case-policy.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import type { WireEvent } from '../cases/wire.ts';
import { ProblemError } from '../http/problem.ts';

/** Puts events on top of a record; what the rules refuse goes back to the applicant in words. */
export function foldOwnEvents(record: CaseRecord | null, events: readonly WireEvent[], policy: CasePolicy): CaseRecord {
  let folded = record;
  for (const event of events) {
    const applied = applyEvent(folded, event, policy);
    if (!applied.ok) throw new ProblemError(422, applied.reason.kind, describeRefusal(applied.reason));
    folded = applied.record;
  }
  if (folded === null) throw new Error('no events to fold');
  return folded;
}
