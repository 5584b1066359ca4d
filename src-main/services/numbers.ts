import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { RESULT_KINDS } from '#shared/domain/case/case-record.ts';
import {
  formatNumber,
  type NumberSeries,
  type NumberWords,
  numberSeries,
  resultSeries,
} from '#shared/domain/results/numbers.ts';
import { type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { WriteHandle } from '../storage/handles.ts';
import { readMeta, writeMeta } from '../storage/repositories/meta.ts';
import { nextProvisional, takeNumber } from '../storage/repositories/numbers.ts';

const PROVISIONAL = '暂-';
/** From 15 December on the next year's blocks are fetched too, so that New Year can be worked through offline. */
const NEXT_YEAR_FROM = '-12-15';

/** A number that this station made itself; the centre takes none of them, so they are replaced before they go out. */
export function isProvisionalNumber(number: string): boolean {
  return number.startsWith(PROVISIONAL);
}

/** Every counter that this station may need a number of. */
export function seriesInUse(today: CivilDate, words: NumberWords): readonly NumberSeries[] {
  const { year } = dateParts(today);
  const years = today >= `${year}${NEXT_YEAR_FROM}` ? [year, year + 1] : [year];
  return years.flatMap((of) => [
    ...BUSINESS_CODES.map((business) => numberSeries(business, of, words)),
    ...RESULT_KINDS.map((kind) => resultSeries(kind, of, words)),
  ]);
}

/** Four characters that tell this station's provisional numbers from another's. */
async function stationShort(handle: WriteHandle, seed: string): Promise<string> {
  const known = await readMeta(handle, 'station_short');
  if (known !== null) return known;
  const station = await readMeta(handle, 'station');
  const stationId: unknown = station === null ? null : JSON.parse(station).stationId;
  // The tail of a uuid is random; its head is only the time.
  const short = (typeof stationId === 'string' ? stationId : seed).slice(-4).toUpperCase();
  await writeMeta(handle, 'station_short', short);
  return short;
}

/** From the block leased to this station; null when none is left. */
export async function takeLeasedNumber(handle: WriteHandle, series: NumberSeries): Promise<string | null> {
  const sequence = await takeNumber(handle, series);
  return sequence === null ? null : formatNumber(series, sequence);
}

/** As `takeLeasedNumber`, or `暂-7F3A-0001` until a block comes. `seed` is any fresh id. */
export async function takeNumberOf(handle: WriteHandle, series: NumberSeries, seed: string): Promise<string> {
  const leased = await takeLeasedNumber(handle, series);
  if (leased !== null) return leased;
  const short = await stationShort(handle, seed);
  return `${PROVISIONAL}${short}-${String(await nextProvisional(handle)).padStart(4, '0')}`;
}
