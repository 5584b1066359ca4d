import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { CaseStateKind } from '#shared/domain/case/case-state.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { startOfDay } from './case-events.ts';
import { type CaseIndex, type StoredCase, sortKey, toCaseRow, toStoredCase } from './case-rows.ts';

const STORED = ['no', 'record', 'confirmed_revision', 'unsent', 'conflicts'] as const;

export async function findCase(handle: ReadHandle, id: CaseId): Promise<StoredCase | null> {
  const row = await handle.selectFrom('cases').select(STORED).where('id', '=', id).executeTakeFirst();
  return row ? toStoredCase(row) : null;
}

/** Adds the case or replaces its row; answers its row number, which the search tables share. */
export async function saveCase(handle: WriteHandle, record: CaseRecord, index: CaseIndex): Promise<number> {
  const row = toCaseRow(record, index);
  const { id: _id, ...changes } = row;
  const saved = await handle
    .insertInto('cases')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
    .returning('no')
    .executeTakeFirstOrThrow();
  return saved.no;
}

/** Open cases in steps, by row number: for what must look at all of them. */
export async function openCasesAfter(handle: ReadHandle, no: number, limit: number): Promise<readonly StoredCase[]> {
  const rows = await handle
    .selectFrom('cases')
    .select(STORED)
    .where('no', '>', no)
    .where('open', '=', 1)
    .orderBy('no')
    .limit(limit)
    .execute();
  return rows.map(toStoredCase);
}

/** By row number, the newest first. */
export async function casesByRow(handle: ReadHandle, numbers: readonly number[]): Promise<readonly StoredCase[]> {
  if (numbers.length === 0) return [];
  const rows = await handle
    .selectFrom('cases')
    .select(STORED)
    .where('no', 'in', [...numbers])
    .orderBy('no', 'desc')
    .execute();
  return rows.map(toStoredCase);
}

/** All cases in steps, by row number. */
export async function casesAfter(handle: ReadHandle, no: number, limit: number): Promise<readonly StoredCase[]> {
  const rows = await handle
    .selectFrom('cases')
    .select(STORED)
    .where('no', '>', no)
    .orderBy('no')
    .limit(limit)
    .execute();
  return rows.map(toStoredCase);
}

/** Open cases in this state, by row number. */
export async function casesInState(
  handle: ReadHandle,
  state: CaseStateKind,
  limit: number,
): Promise<readonly StoredCase[]> {
  const query = handle.selectFrom('cases').select(STORED).where('state', '=', state).where('open', '=', 1);
  return (await query.orderBy('no').limit(limit).execute()).map(toStoredCase);
}

/** Rechecks of a case, the oldest first. */
export async function rechecksOf(handle: ReadHandle, id: CaseId): Promise<readonly CaseRecord[]> {
  const rows = await handle.selectFrom('cases').select(STORED).where('recheck_of', '=', id).orderBy('no').execute();
  return rows.map((row) => toStoredCase(row).record);
}

export async function caseNumbers(handle: ReadHandle, ids: readonly CaseId[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await handle
    .selectFrom('cases')
    .select(['id', 'number'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.number]));
}

export async function totals(handle: ReadHandle): Promise<{ readonly unsent: number; readonly conflicts: number }> {
  const row = await handle
    .selectFrom('outbox')
    .select((of) => [
      of.fn.countAll<number>().as('all'),
      of.fn
        .sum<number | null>(of.case().when('state', 'in', ['conflict', 'rejected']).then(1).else(0).end())
        .as('stuck'),
    ])
    .executeTakeFirstOrThrow();
  const conflicts = row.stuck ?? 0;
  return { unsent: row.all - conflicts, conflicts };
}

/** Null while it is open. */
export async function findClosedOn(handle: ReadHandle, id: CaseId): Promise<CivilDate | null> {
  const row = await handle.selectFrom('cases').select('closed_on').where('id', '=', id).executeTakeFirst();
  return (row?.closed_on ?? null) as CivilDate | null;
}

export async function setCaseCounts(
  handle: WriteHandle,
  id: CaseId,
  counts: { readonly unsent: number; readonly conflicts: number },
): Promise<void> {
  await handle.updateTable('cases').set(counts).where('id', '=', id).execute();
}

/** Cases that were open on some moment of the day or later; one that was closed before has no part in its report. */
export async function casesForReport(handle: ReadHandle, date: CivilDate): Promise<readonly StoredCase[]> {
  const rows = await handle
    .selectFrom('cases')
    .select(STORED)
    .where((on) =>
      on.or([
        on('open', '=', 1),
        on('closed_on', '>=', date),
        // Revoked and closed again, or printed again: it had a part in the day all the same.
        on('id', 'in', on.selectFrom('case_events').select('case_id').where('at', '>=', startOfDay(date))),
      ]),
    )
    .orderBy('no')
    .execute();
  return rows.map(toStoredCase);
}

export async function setDueDate(
  handle: WriteHandle,
  no: number,
  due: Pick<CaseIndex, 'dueOn' | 'dueProvisional' | 'green'>,
): Promise<void> {
  await handle
    .updateTable('cases')
    .set({ due_on: due.dueOn, due_provisional: due.dueProvisional ? 1 : 0, sort_key: sortKey(due) })
    .where('no', '=', no)
    .execute();
}
