import { isOpenState } from '#shared/domain/case/transitions.ts';
import { remainingDays } from '#shared/domain/deadlines/compute-deadlines.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { QUEUE_VIEWS, type QueuePage, type QueueRow, type QueueView } from '#shared/ipc/views/work-views.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { listPage, type QueueHit, type QueuePosition } from '../../storage/repositories/queue.ts';
import { searchTerms } from '../../storage/repositories/search-grams.ts';
import { searchPage } from '../../storage/repositories/search-hits.ts';
import { type Asker, countList, workList } from '../../storage/repositories/work-lists.ts';
import { leadingClock } from '../case/clocks-of.ts';
import type { CoreContext } from '../core-context.ts';
import { ownForClocks } from '../person/own-records.ts';

/** `no:key`, opaque to the window; a cursor that is not one of ours starts at the top. */
function parseCursor(text: string | null): QueuePosition | null {
  const match = /^(\d{1,15}):(.*)$/.exec(text ?? '');
  return match ? { no: Number(match[1]), key: match[2] ?? '' } : null;
}

interface Page {
  readonly hits: readonly QueueHit[];
  readonly total: number | null;
}

/** Working days from today to the date that the list sorts by; of a case with papers as its clock says. */
async function remainingOf(context: CoreContext, handle: ReadHandle, hit: QueueHit): Promise<number | null> {
  const { state, dueOn, record } = hit;
  if (!isOpenState(state)) return null;
  const today = context.clock.today();
  if (record === null) return dueOn && remainingDays(context.calendar, dueOn, today);
  return leadingClock(context, record, await ownForClocks(handle, record, today))?.remainingDays ?? null;
}

function toRow({ record: _record, position: _position, dueProvisional, ...hit }: QueueHit, remaining: number | null) {
  return { ...hit, provisional: dueProvisional, remainingDays: remaining };
}

/** Of the list, or of what a search finds on it. */
async function pageOf(handle: ReadHandle, asker: Asker, input: InputOf<'queue.list'>, limit: number): Promise<Page> {
  const { view, business, text } = input;
  const after = parseCursor(input.cursor);
  const list = workList(view, asker);
  const terms = searchTerms(text ?? '');
  if (terms.length > 0) {
    const hits = await searchPage(handle, { list, everywhere: view === 'all', business, terms, after, limit });
    return { hits, total: null };
  }
  const start = after === null ? { rank: input.rank ?? 0 } : { after };
  const hits = await listPage(handle, { list, business, start, limit });
  return { hits, total: await countList(handle, list, business) };
}

export async function listQueue(context: CoreContext, staff: Staff, input: InputOf<'queue.list'>): Promise<QueuePage> {
  const { limit } = input;
  const asker = { staffId: staff.id, today: context.clock.today() };
  return context.storage.read(async (handle) => {
    // One more than asked for shows whether there is a next page.
    const { hits, total } = await pageOf(handle, asker, input, limit + 1);
    const shown = hits.slice(0, limit);
    const rows: QueueRow[] = [];
    for (const hit of shown) rows.push(toRow(hit, await remainingOf(context, handle, hit)));
    const last = shown.at(-1)?.position;
    return { rows, nextCursor: hits.length > limit && last ? `${last.no}:${last.key}` : null, total };
  });
}

export async function queueCounts(context: CoreContext, staff: Staff): Promise<Readonly<Record<QueueView, number>>> {
  const asker = { staffId: staff.id, today: context.clock.today() };
  return context.storage.read(async (handle) => {
    const counts: Partial<Record<QueueView, number>> = {};
    for (const view of QUEUE_VIEWS) counts[view] = await countList(handle, workList(view, asker), null);
    return counts as Record<QueueView, number>;
  });
}
