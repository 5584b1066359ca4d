import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseStateKind } from '#shared/domain/case/case-state.ts';
import type { QueueView } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { ReadHandle } from '../handles.ts';
import type { Tables } from '../tables.ts';

export interface Asker {
  readonly staffId: StaffId;
  readonly today: CivilDate;
}

/** Sort keys from the first to just before the second. */
export type KeyRange = readonly [from: string, before: string];

/** One work list as the database keeps it: an index to walk, its counts, and the part of it that is meant. */
export interface WorkList {
  /** In `queue_counts.list`. */
  readonly name: string;
  /** Whether its cases are open; null where both stand on it. */
  readonly open: boolean | null;
  readonly holds: (on: ExpressionBuilder<Tables, 'cases'>) => Expression<SqlBool>;
  readonly key: 'sort_key' | 'closed_on';
  readonly direction: 'asc' | 'desc';
  /** In the order in which they are shown. */
  readonly ranges: readonly KeyRange[];
}

const WHOLE: KeyRange = ['', '~'];
/** `sortKey` of `case-rows.ts`: green cases begin with 0, all others with 1. */
const GREEN: KeyRange = ['0', '1'];

type Holds = WorkList['holds'];

const isOpen: Holds = (on) => on('open', '=', sql.lit(1));

function list(name: string, holds: Holds, ranges: readonly KeyRange[] = [WHOLE]): WorkList {
  return { name, open: null, holds, key: 'sort_key', direction: 'asc', ranges };
}

function openList(name: string, holds: Holds, ranges?: readonly KeyRange[]): WorkList {
  return { ...list(name, (on) => on.and([isOpen(on), holds(on)]), ranges), open: true };
}

function everyOpen(ranges: readonly KeyRange[] = [WHOLE]): WorkList {
  return { ...list('open', isOpen, ranges), open: true };
}

function inState(state: CaseStateKind): WorkList {
  return openList(`state ${state}`, (on) => on('state', '=', state));
}

export function workList(view: QueueView, { staffId, today }: Asker): WorkList {
  switch (view) {
    case 'all':
      return everyOpen();
    case 'mine':
      return openList(`assignee ${staffId}`, (on) => on('assignee_id', '=', staffId));
    case 'unassigned':
      return openList('unassigned', (on) => on('assignee_id', 'is', null));
    case 'supplement_returned':
      return inState('supplemented');
    case 'awaiting_signature':
      return inState('proposed');
    case 'due_today':
      return everyOpen([
        [`0${today}`, `0${today}~`],
        [`1${today}`, `1${today}~`],
      ]);
    case 'overdue':
      return everyOpen([
        ['0', `0${today}`],
        ['1', `1${today}`],
      ]);
    case 'green_channel':
      return everyOpen([GREEN]);
    case 'unsent':
      return list('unsent', (on) => on('unsent', '>', sql.lit(0)));
    case 'dossier_awaited':
      return list('dossier_awaited', (on) => on('dossier_awaited', '=', sql.lit(1)));
    case 'closed':
      return {
        name: 'closed',
        open: false,
        holds: (on) => on('open', '=', sql.lit(0)),
        key: 'closed_on',
        // The newest first.
        direction: 'desc',
        ranges: [WHOLE],
      };
  }
}

/** Holds for cases in the part of the list that is meant. */
export function inRanges(on: ExpressionBuilder<Tables, 'cases'>, { key, ranges }: WorkList): Expression<SqlBool> {
  return on.or(ranges.map(([from, before]) => on.and([on(key, '>=', from), on(key, '<', before)])));
}

function countsOf(handle: ReadHandle, { name, ranges }: WorkList, business: BusinessCode | null) {
  return handle
    .selectFrom('queue_counts')
    .where('list', '=', name)
    .where('business', '=', business ?? '')
    .where((on) => on.or(ranges.map(([from, before]) => on.and([on('key', '>=', from), on('key', '<', before)]))));
}

/** How many cases stand on it. */
export async function countList(handle: ReadHandle, list: WorkList, business: BusinessCode | null): Promise<number> {
  const row = await countsOf(handle, list, business)
    .select((of) => of.fn.sum<number | null>('cases').as('cases'))
    .executeTakeFirst();
  return row?.cases ?? 0;
}

export interface ListPlace {
  readonly key: string;
  /** Cases under the same key that stand before it. */
  readonly skip: number;
}

/** Where the case of this rank (0 is the first) stands; null behind the end. */
export async function placeOf(
  handle: ReadHandle,
  list: WorkList,
  business: BusinessCode | null,
  rank: number,
): Promise<ListPlace | null> {
  const days = await countsOf(handle, list, business)
    .select(['key', 'cases'])
    .orderBy('key', list.direction)
    // No key is kept without a case.
    .limit(rank + 1)
    .execute();
  let before = 0;
  for (const { key, cases } of days) {
    if (rank < before + cases) return { key, skip: rank - before };
    before += cases;
  }
  return null;
}
