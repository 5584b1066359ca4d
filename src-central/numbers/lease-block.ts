import { sql } from 'kysely';
import type { NumberBlock } from '#shared/central/api.ts';
import type { StationId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { Write } from '../database/handle.ts';

/** Takes the next `size` numbers of a series for one holder; null is the centre itself. Never gives a number twice. */
export async function leaseBlock(
  write: Write,
  request: { readonly series: string; readonly size: number; readonly stationId: StationId | null },
  now: number,
): Promise<NumberBlock> {
  const { series, size, stationId } = request;
  const row = await write
    .insertInto('number_series')
    .values({ series, next: size + 1 })
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet({ next: sql<number>`number_series.next + ${size}` }),
    )
    .returning('next')
    .executeTakeFirstOrThrow();
  const to = Number(row.next) - 1;
  const from = to - size + 1;
  await write
    .insertInto('number_blocks')
    .values({ series, first: from, last: to, station_id: stationId, leased_at: toInstant(now) })
    .execute();
  return { series, from, to };
}
