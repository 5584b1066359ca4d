import { sql } from 'kysely';
import { formatNumber } from '#shared/domain/results/numbers.ts';
import type { CaseId, StationId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { WireEvent } from '../cases/wire.ts';
import type { Write } from '../database/handle.ts';
import type { Problem } from '../http/problem.ts';

/** The number that an event gives out, if any: a walk-in's case number or a signed result's. */
export function numberOf(event: WireEvent): string | null {
  const { action } = event;
  return action.kind === 'received' || action.kind === 'result_signed' ? action.number : null;
}

/** Which number of the series this is, `123` for `RZ-2026-000123`; null when it is none. */
function sequenceOf(number: string, series: string): number | null {
  const digits = /\d{1,15}/.exec(number.slice(series.length))?.[0];
  return digits !== undefined && formatNumber(series, Number(digits)) === number ? Number(digits) : null;
}

async function isLeased(write: Write, number: string, stationId: StationId): Promise<boolean> {
  const blocks = await write
    .selectFrom('number_blocks')
    .select(['series', 'first', 'last'])
    .where('station_id', '=', stationId)
    .where(sql<boolean>`starts_with(${number}::text, series)`)
    .execute();
  return blocks.some(({ series, first, last }) => {
    const sequence = sequenceOf(number, series);
    return sequence !== null && sequence >= Number(first) && sequence <= Number(last);
  });
}

/** Notes the number as used for ever; false when it was used before. */
export async function takeNumber(write: Write, number: string, caseId: CaseId, now: number): Promise<boolean> {
  const row = await write
    .insertInto('used_numbers')
    .values({ number, case_id: caseId, used_at: toInstant(now) })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('number')
    .executeTakeFirst();
  return row !== undefined;
}

/** A station may give out only numbers that were leased to it, each once; null when this one is in order. */
export async function checkNumber(
  write: Write,
  use: { readonly number: string; readonly caseId: CaseId; readonly stationId: StationId },
  now: number,
): Promise<Problem | null> {
  if (!(await isLeased(write, use.number, use.stationId))) {
    return { code: 'number_not_leased', message: `编号 ${use.number} 不在本站领用的号段内。` };
  }
  const taken = await takeNumber(write, use.number, use.caseId, now);
  return taken ? null : { code: 'number_taken', message: `编号 ${use.number} 已经使用过，不能重复使用。` };
}
