import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseStateKind } from '#shared/domain/case/case-state.ts';
import type { QueueView } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { ReadHandle } from '../handles.ts';
import type { Tables } from '../tables.ts';
import { type StoredCase, toStoredCase } from './case-rows.ts';
import { isShortTerm, searchTerms } from './search.ts';

export interface QueueQuery {
  readonly view: QueueView;
  readonly business: BusinessCode | null;
  readonly text: string | null;
  readonly staffId: StaffId;
  readonly today: CivilDate;
  /** The last row of the page before: the next page starts behind it, however the queue moved meanwhile. */
  readonly after: QueuePosition | null;
  readonly limit: number;
}

export interface QueuePosition {
  readonly key: string;
  readonly no: number;
}

export interface QueueHit {
  readonly stored: StoredCase;
  readonly position: QueuePosition;
  readonly green: boolean;
  readonly dueOn: CivilDate | null;
  readonly dueProvisional: boolean;
}

type Cases = ExpressionBuilder<Tables, 'cases'>;

const AWAITING_SIGNATURE = 'proposed' satisfies CaseStateKind;
const SUPPLEMENT_RETURNED = 'supplemented' satisfies CaseStateKind;
/** Below it, the hits are fetched and sorted; above it, the queue is walked in its order and asked for hits. */
const FEW_HITS = 2000;

function inView(on: Cases, view: QueueView, query: Pick<QueueQuery, 'staffId' | 'today'>): Expression<SqlBool> {
  const open = on('open', '=', sql.lit(1));
  switch (view) {
    case 'all':
      return open;
    case 'mine':
      return on.and([open, on('assignee_id', '=', query.staffId)]);
    case 'unassigned':
      return on.and([open, on('assignee_id', 'is', null)]);
    case 'supplement_returned':
      return on.and([open, on('state', '=', SUPPLEMENT_RETURNED)]);
    case 'due_today':
      return on.and([open, on('due_on', '=', query.today)]);
    case 'overdue':
      return on.and([open, on('due_on', '<', query.today)]);
    case 'green_channel':
      return on.and([open, on('green', '=', sql.lit(1))]);
    case 'awaiting_signature':
      return on.and([open, on('state', '=', AWAITING_SIGNATURE)]);
    case 'unsent':
      return on('unsent', '>', sql.lit(0));
    case 'closed':
      return on('open', '=', sql.lit(0));
  }
}

/** One FTS5 match a term; all must hit. Terms hold letters and digits only, so quoting cannot be broken out of. */
function matches(terms: readonly string[]) {
  const parts = terms.map((term) => {
    const phrase = `"${term}"`;
    return isShortTerm(term)
      ? sql`SELECT rowid FROM search_short WHERE search_short MATCH ${phrase}`
      : sql`SELECT rowid FROM search_long WHERE search_long MATCH ${phrase}`;
  });
  return sql<{ rowid: number }>`${sql.join(parts, sql` INTERSECT `)}`;
}

async function areFew(handle: ReadHandle, terms: readonly string[]): Promise<boolean> {
  const counted = await sql<{
    count: number;
  }>`SELECT count(*) AS count FROM (${matches(terms)} LIMIT ${FEW_HITS + 1})`.execute(handle);
  return (counted.rows[0]?.count ?? 0) <= FEW_HITS;
}

/** Who searches in the whole queue looks for a person, whose case may be closed. */
function isEverywhere(query: QueueQuery, terms: readonly string[]): boolean {
  return query.view === 'all' && terms.length > 0;
}

export async function queuePage(handle: ReadHandle, query: QueueQuery): Promise<readonly QueueHit[]> {
  const terms = searchTerms(query.text ?? '');
  // Newest first among the closed; by due date everywhere else.
  const closed = query.view === 'closed';
  const key = closed ? 'closed_on' : 'sort_key';
  const direction = closed ? 'desc' : 'asc';
  let select = handle
    .selectFrom('cases')
    .select(['no', 'record', 'confirmed_revision', 'unsent', 'conflicts', 'green', 'due_on', 'due_provisional'])
    .select(`${key} as key`)
    .orderBy(key, direction)
    .orderBy('no', direction)
    .limit(query.limit);
  if (!isEverywhere(query, terms)) select = select.where((on) => inView(on, query.view, query));
  const { business, after } = query;
  if (business) select = select.where('business', '=', business);
  if (after) {
    const behind = sql.raw(closed ? '<' : '>');
    select = select.where(sql<SqlBool>`(${sql.ref(key)}, no) ${behind} (${after.key}, ${after.no})`);
  }
  if (terms.length > 0) {
    // A unary plus keeps SQLite from looking every case up by number when most of them match.
    const no = (await areFew(handle, terms)) ? sql`no` : sql`+no`;
    select = select.where(sql<SqlBool>`${no} IN (${matches(terms)})`);
  }
  const rows = await select.execute();
  return rows.map((row) => ({
    stored: toStoredCase(row),
    position: { key: row.key ?? '', no: row.no },
    green: row.green === 1,
    dueOn: row.due_on as CivilDate | null,
    dueProvisional: row.due_provisional === 1,
  }));
}

export async function countQueue(
  handle: ReadHandle,
  view: QueueView,
  query: Pick<QueueQuery, 'staffId' | 'today'>,
): Promise<number> {
  const row = await handle
    .selectFrom('cases')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where((on) => inView(on, view, query))
    .executeTakeFirstOrThrow();
  return row.count;
}
