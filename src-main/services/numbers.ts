import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { BUSINESSES, formatCaseNumber } from '#shared/domain/business/catalogue.ts';
import { type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { WriteHandle } from '../storage/handles.ts';
import { readMeta, writeMeta } from '../storage/repositories/meta.ts';
import { nextProvisional, takeNumber } from '../storage/repositories/numbers.ts';

/** Case numbers of one business and year, e.g. `RZ-2026`: the centre leases blocks of it. */
export function caseSeries(business: BusinessCode, today: CivilDate): string {
  return `${BUSINESSES[business].numberPrefix}-${dateParts(today).year}`;
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

/** `暂-7F3A-0001`: stands until the centre gives the case its number. `seed` is any fresh id. */
export async function provisionalNumber(handle: WriteHandle, seed: string): Promise<string> {
  const short = await stationShort(handle, seed);
  return `暂-${short}-${String(await nextProvisional(handle)).padStart(4, '0')}`;
}

/** From the block leased to this station; provisional when none is left. */
export async function takeCaseNumber(
  handle: WriteHandle,
  business: BusinessCode,
  today: CivilDate,
  seed: string,
): Promise<string> {
  const sequence = await takeNumber(handle, caseSeries(business, today));
  if (sequence === null) return provisionalNumber(handle, seed);
  return formatCaseNumber(business, dateParts(today).year, sequence);
}
