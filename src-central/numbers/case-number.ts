import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { BUSINESSES, formatCaseNumber } from '#shared/domain/business/catalogue.ts';
import { type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { Write } from '../database/handle.ts';
import { leaseBlock } from './lease-block.ts';

/** Series of a business's case numbers in a year, `RZ-2026`: what stations lease for walk-ins. */
export function caseSeries(business: BusinessCode, year: number): string {
  return `${BUSINESSES[business].numberPrefix}-${year}`;
}

/** The next number of the business's series, for an application that comes in by the online hall. */
export async function nextCaseNumber(
  write: Write,
  business: BusinessCode,
  submittedOn: CivilDate,
  now: number,
): Promise<string> {
  const { year } = dateParts(submittedOn);
  const { from } = await leaseBlock(write, { series: caseSeries(business, year), size: 1, stationId: null }, now);
  return formatCaseNumber(business, year, from);
}
