import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { numberWordsOf } from '#shared/domain/office/settings.ts';
import { formatNumber, type NumberSeries, numberSeries } from '#shared/domain/results/numbers.ts';
import { type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { Write } from '../database/handle.ts';
import { currentSettings } from '../office/current-settings.ts';
import { leaseBlock } from './lease-block.ts';

/** The next number of a series, for the centre itself; stations lease whole blocks of the same series. */
export async function nextNumber(write: Write, series: NumberSeries, now: number): Promise<string> {
  const { from } = await leaseBlock(write, { series, size: 1, stationId: null }, now);
  return formatNumber(series, from);
}

/** The number of an application that comes in by the online hall. */
export async function nextCaseNumber(
  write: Write,
  business: BusinessCode,
  submittedOn: CivilDate,
  now: number,
): Promise<string> {
  const words = numberWordsOf(await currentSettings(write, now));
  return nextNumber(write, numberSeries(business, dateParts(submittedOn).year, words), now);
}
