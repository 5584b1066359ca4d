import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import type { WireEvent } from '../cases/wire.ts';
import { ProblemError } from '../http/problem.ts';

/** Puts an applicant's events on top of a record, which no setting bears on; what the rules refuse goes back in words. */
export function foldOwnEvents(record: CaseRecord | null, events: readonly WireEvent[]): CaseRecord {
  let folded = record;
  for (const event of events) {
    const applied = applyEvent(folded, event);
    if (!applied.ok) throw new ProblemError(422, applied.reason.kind, describeRefusal(applied.reason));
    folded = applied.record;
  }
  if (folded === null) throw new Error('no events to fold');
  return folded;
}
