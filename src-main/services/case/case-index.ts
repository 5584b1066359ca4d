import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { OwnRecords } from '#shared/domain/case/own-records.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import { isGreenChannel } from '#shared/domain/deadlines/green-channel.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { type Instant, shanghaiDate } from '#shared/kernel/instant.ts';
import type { CaseIndex } from '../../storage/repositories/case-rows.ts';
import { type ClocksContext, leadingClock } from './clocks-of.ts';

export interface CaseCounts {
  readonly confirmedRevision: number;
  readonly unsent: number;
  readonly conflicts: number;
}

/** The day on which it was closed is the day of the event that closed it, kept through later events. */
function closedOn(record: CaseRecord, before: CivilDate | null, changedAt: Instant): CivilDate | null {
  if (isOpenState(record.state.kind)) return null;
  return before ?? shanghaiDate(changedAt);
}

/** What the queue knows of a case, from its record and, for its clocks, what the centre holds on the person. */
export function caseIndex(
  context: ClocksContext,
  record: CaseRecord,
  own: OwnRecords,
  counts: CaseCounts,
  changed: { readonly at: Instant; readonly closedBefore: CivilDate | null },
): CaseIndex {
  const open = isOpenState(record.state.kind);
  const clock = open ? leadingClock(context, record, own) : null;
  return {
    ...counts,
    dueOn: clock?.dueOn ?? null,
    dueProvisional: clock?.provisional ?? false,
    green: isGreenChannel(record),
    open,
    closedOn: closedOn(record, changed.closedBefore, changed.at),
  };
}
