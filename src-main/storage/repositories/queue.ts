import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { CaseStateKind } from '#shared/domain/case/case-state.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { ReadHandle } from '../handles.ts';
import type { Tables } from '../tables.ts';
import { toRecord } from './case-rows.ts';
import { type KeyRange, type ListPlace, placeOf, type WorkList } from './work-lists.ts';

export interface QueuePosition {
  readonly key: string;
  readonly no: number;
}

/**
 * Behind the last row of the page before, however the queue moved meanwhile; or at a rank (0 is the top), for who
 * drags the scroll bar to where no page leads.
 */
export type QueueStart = { readonly after: QueuePosition } | { readonly rank: number };

export interface ListQuery {
  readonly list: WorkList;
  readonly business: BusinessCode | null;
  /** Only cases with all of them; for a list short enough to be looked through. */
  readonly terms?: readonly string[];
  readonly start: QueueStart;
  readonly limit: number;
}

/** A line of the list, from the columns that stand before the record: a page must not read a hundred of those. */
export interface QueueHit {
  readonly caseId: CaseId;
  readonly number: string;
  readonly business: BusinessCode;
  readonly name: string;
  readonly nameLatin: string | null;
  readonly country: string | null;
  readonly institution: string | null;
  readonly state: CaseStateKind;
  readonly assigneeName: string | null;
  readonly submittedOn: CivilDate;
  readonly dueOn: CivilDate | null;
  readonly dueProvisional: boolean;
  readonly green: boolean;
  readonly unsent: number;
  /** Only where a paper may be out, which ends a clock on a day of its own. */
  readonly record: CaseRecord | null;
  readonly position: QueuePosition;
}

const WITH_PAPERS = sql.join(
  (['proposed', 'signed', 'revoked'] satisfies readonly CaseStateKind[]).map((state) => sql.lit(state)),
);

export const HIT_COLUMNS = [
  'cases.no',
  'cases.id',
  'cases.number',
  'cases.business',
  'cases.name',
  'cases.name_latin',
  'cases.country',
  'cases.institution',
  'cases.state',
  'cases.assignee_name',
  'cases.submitted_on',
  'cases.due_on',
  'cases.due_provisional',
  'cases.green',
  'cases.unsent',
  sql<string | null>`iif(state IN (${WITH_PAPERS}) OR open = 1 AND business = 'archive', record, NULL)`.as('papers'),
] as const;

export function selectHits(handle: ReadHandle, key: WorkList['key']) {
  return handle.selectFrom('cases').select(HIT_COLUMNS).select(`${key} as key`);
}

type HitRow = Awaited<ReturnType<ReturnType<typeof selectHits>['executeTakeFirstOrThrow']>>;

export function toHit(row: HitRow): QueueHit {
  return {
    caseId: row.id as CaseId,
    number: row.number,
    business: row.business as BusinessCode,
    name: row.name,
    nameLatin: row.name_latin,
    country: row.country,
    institution: row.institution,
    state: row.state as CaseStateKind,
    assigneeName: row.assignee_name,
    submittedOn: row.submitted_on as CivilDate,
    dueOn: row.due_on as CivilDate | null,
    dueProvisional: row.due_provisional === 1,
    green: row.green === 1,
    unsent: row.unsent,
    record: row.papers === null ? null : toRecord(row.papers),
    position: { key: row.key ?? '', no: row.no },
  };
}

/** The case of that row number has all terms, each within one of its fields. */
export function hasTerms<Table extends keyof Tables>(
  on: ExpressionBuilder<Tables, Table>,
  no: 'cases.no' | 'search_grams.rowid',
  terms: readonly string[],
): Expression<SqlBool> {
  return on.exists(
    on
      .selectFrom('search_texts')
      .select(sql.lit(1).as('one'))
      .where(sql<SqlBool>`search_texts.no = ${sql.ref(no)}`)
      .where(
        sql<SqlBool>`${sql.join(
          terms.map((term) => sql`instr(search_texts.text, ${term}) > 0`),
          sql` AND `,
        )}`,
      ),
  );
}

/** Where reading begins: behind a row, or so many rows into a key. */
type Begin = { readonly after: QueuePosition } | { readonly place: ListPlace };

function keyOf(begin: Begin): string {
  return 'after' in begin ? begin.after.key : begin.place.key;
}

type OnCases = ExpressionBuilder<Tables, 'cases'>;

/** The part of a range that lies on from there. One bound on each side, so that the index is entered at the very row. */
function within(on: OnCases, list: WorkList, [from, before]: KeyRange, begin: Begin): Expression<SqlBool> {
  const { key, direction } = list;
  const at = keyOf(begin);
  if (at < from || at >= before) return on.and([on(key, '>=', from), on(key, '<', before)]);
  const [forward, onward] = direction === 'asc' ? (['>', '>='] as const) : (['<', '<='] as const);
  const here =
    'after' in begin
      ? sql<SqlBool>`(${sql.ref(key)}, no) ${sql.raw(forward)} (${at}, ${begin.after.no})`
      : on(key, onward, at);
  return on.and([here, direction === 'asc' ? on(key, '<', before) : on(key, '>=', from)]);
}

/** A range that ends before the place has nothing left. */
function isLeft({ direction }: WorkList, [from, before]: KeyRange, key: string): boolean {
  return direction === 'asc' ? before > key : from <= key;
}

async function beginAt(handle: ReadHandle, { list, business, start }: ListQuery): Promise<Begin | null> {
  if ('after' in start) return start;
  const place = await placeOf(handle, list, business, start.rank);
  return place && { place };
}

/** A page of the list, read from its index: as quick in the depth as at the top. */
export async function listPage(handle: ReadHandle, query: ListQuery): Promise<readonly QueueHit[]> {
  const { list, business, limit, terms = [] } = query;
  const begin = await beginAt(handle, query);
  const hits: QueueHit[] = [];
  if (begin === null) return hits;
  let skip = 'place' in begin ? begin.place.skip : 0;
  for (const range of list.ranges) {
    if (hits.length >= limit || !isLeft(list, range, keyOf(begin))) continue;
    let select = selectHits(handle, list.key)
      .where(list.holds)
      .where((on) => within(on, list, range, begin))
      .orderBy(list.key, list.direction)
      .orderBy('no', list.direction)
      .limit(limit - hits.length)
      .offset(skip);
    if (business) select = select.where('business', '=', business);
    if (terms.length > 0) select = select.where((on) => hasTerms(on, 'cases.no', terms));
    hits.push(...(await select.execute()).map(toHit));
    // Only the range in which the place lies is entered in its middle.
    skip = 0;
  }
  return hits;
}
