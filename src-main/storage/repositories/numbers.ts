import type { NumberBlock } from '#shared/central/api.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { readMeta, writeMeta } from './meta.ts';

/** The next number of the series leased to this station, given out for good; null when none is left. */
export async function takeNumber(handle: WriteHandle, series: string): Promise<number | null> {
  const block = await handle
    .selectFrom('number_blocks')
    .select(['first', 'next'])
    .where('series', '=', series)
    .whereRef('next', '<=', 'last')
    .orderBy('first')
    .limit(1)
    .executeTakeFirst();
  if (!block) return null;
  await handle
    .updateTable('number_blocks')
    .set({ next: block.next + 1 })
    .where('series', '=', series)
    .where('first', '=', block.first)
    .execute();
  return block.next;
}

/** A block that was added before changes nothing, so that an answer taken twice gives out no number twice. */
export async function addBlock(handle: WriteHandle, block: NumberBlock): Promise<void> {
  await handle
    .insertInto('number_blocks')
    .values({ series: block.series, first: block.from, last: block.to, next: block.from })
    .onConflict((conflict) => conflict.columns(['series', 'first']).doNothing())
    .execute();
}

export async function numbersLeft(handle: ReadHandle, series: string): Promise<number> {
  const row = await handle
    .selectFrom('number_blocks')
    .select((of) => of.fn.sum<number | null>(of('last', '-', of.ref('next'))).as('gaps'))
    .select((of) => of.fn.countAll<number>().as('blocks'))
    .where('series', '=', series)
    .whereRef('next', '<=', 'last')
    .executeTakeFirstOrThrow();
  return (row.gaps ?? 0) + row.blocks;
}

/** Counts the provisional numbers that this station has made itself. */
export async function nextProvisional(handle: WriteHandle): Promise<number> {
  const next = Number((await readMeta(handle, 'last_provisional')) ?? '0') + 1;
  await writeMeta(handle, 'last_provisional', String(next));
  return next;
}

/** The case had this number before; it is found by it for ever. */
export async function addNumberAlias(handle: WriteHandle, caseId: CaseId, number: string): Promise<void> {
  await handle
    .insertInto('number_aliases')
    .values({ case_id: caseId, number })
    .onConflict((conflict) => conflict.columns(['case_id', 'number']).doNothing())
    .execute();
}

export async function numberAliases(handle: ReadHandle, caseId: CaseId): Promise<readonly string[]> {
  const rows = await handle.selectFrom('number_aliases').select('number').where('case_id', '=', caseId).execute();
  return rows.map((row) => row.number);
}
