import type { ReadHandle, WriteHandle } from '../handles.ts';

/** Single values of this station. `station` is the enrolled identity, JSON. */
export type MetaKey =
  | 'station'
  | 'station_short'
  | 'cursor'
  | 'last_sequence'
  | 'last_contact'
  | 'last_provisional'
  /** Digest of the working days that the stored due dates were computed with. */
  | 'calendar'
  /** Written once every case is in the search tables. */
  | 'search';

export async function readMeta(handle: ReadHandle, key: MetaKey): Promise<string | null> {
  const row = await handle.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeMeta(handle: WriteHandle, key: MetaKey, value: string): Promise<void> {
  await handle
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
