import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { OwnRecords } from '#shared/domain/case/own-records.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { QUEUE_VIEWS, type QueuePage, type QueueRow, type QueueView } from '#shared/ipc/views/work-views.ts';
import { countQueue, type QueueHit, type QueuePosition, queuePage } from '../../storage/repositories/queue.ts';
import { leadingClock } from '../case/clocks-of.ts';
import type { CoreContext } from '../core-context.ts';
import { ownForClocks } from '../person/own-records.ts';

/** `no:key`, opaque to the window; a cursor that is not one of ours starts at the top. */
function parseCursor(text: string | null): QueuePosition | null {
  const match = /^(\d{1,15}):(.*)$/.exec(text ?? '');
  return match ? { no: Number(match[1]), key: match[2] ?? '' } : null;
}

interface ClockedHit extends QueueHit {
  readonly own: OwnRecords;
}

function remainingDays(context: CoreContext, record: CaseRecord, own: OwnRecords): number | null {
  if (!isOpenState(record.state.kind)) return null;
  return leadingClock(context, record, own)?.remainingDays ?? null;
}

function toRow(context: CoreContext, hit: ClockedHit): QueueRow {
  const { record, unsent } = hit.stored;
  return {
    caseId: record.id,
    number: record.number,
    business: record.business,
    name: record.applicant.name,
    nameLatin: record.applicant.nameLatin,
    country: record.facts.country,
    institution: record.facts.institution,
    state: record.state.kind,
    assigneeName: record.assignee?.name ?? null,
    submittedOn: record.submittedOn,
    dueOn: hit.dueOn,
    remainingDays: remainingDays(context, record, hit.own),
    provisional: hit.dueProvisional,
    green: hit.green,
    unsent,
  };
}

export async function listQueue(context: CoreContext, staff: Staff, input: InputOf<'queue.list'>): Promise<QueuePage> {
  const { view, business, text, cursor, limit } = input;
  const query = { view, business, text, staffId: staff.id, today: context.clock.today(), after: parseCursor(cursor) };
  // One more than asked for shows whether there is a next page.
  const hits = await context.storage.read(async (handle) => {
    const found: ClockedHit[] = [];
    for (const hit of await queuePage(handle, { ...query, limit: limit + 1 })) {
      found.push({ ...hit, own: await ownForClocks(handle, hit.stored.record, query.today) });
    }
    return found;
  });
  const shown = hits.slice(0, limit);
  const last = shown.at(-1)?.position;
  return {
    rows: shown.map((hit) => toRow(context, hit)),
    nextCursor: hits.length > limit && last ? `${last.no}:${last.key}` : null,
  };
}

export async function queueCounts(context: CoreContext, staff: Staff): Promise<Readonly<Record<QueueView, number>>> {
  const query = { staffId: staff.id, today: context.clock.today() };
  const counted = await context.storage.read(async (handle) => {
    const counts = new Map<QueueView, number>();
    for (const view of QUEUE_VIEWS) counts.set(view, await countQueue(handle, view, query));
    return counts;
  });
  const of = (view: QueueView): number => counted.get(view) ?? 0;
  return {
    all: of('all'),
    mine: of('mine'),
    unassigned: of('unassigned'),
    supplement_returned: of('supplement_returned'),
    due_today: of('due_today'),
    overdue: of('overdue'),
    green_channel: of('green_channel'),
    awaiting_signature: of('awaiting_signature'),
    unsent: of('unsent'),
    closed: of('closed'),
  };
}
