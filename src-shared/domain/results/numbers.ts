import type { BusinessCode } from '../business/business-code.ts';
import { BUSINESSES } from '../business/catalogue.ts';
import type { ResultKind } from '../case/case-record.ts';
import { RESULT_KIND_ROWS } from './result-kinds.ts';

/**
 * A counter that the centre leases in blocks, named on the wire by what its numbers begin with: `RZ-2026` for cases,
 * `教留服认〔2026〕` for papers.
 */
export type NumberSeries = string;

/** The office's words (a setting); without them the built-in ones stand. */
export interface NumberWords {
  readonly cases: Readonly<Partial<Record<BusinessCode, string>>>;
  readonly results: Readonly<Partial<Record<ResultKind, string>>>;
}

/** Case numbers of a business in a year. */
export function numberSeries(business: BusinessCode, year: number, words?: NumberWords): NumberSeries {
  return `${words?.cases[business] ?? BUSINESSES[business].numberPrefix}-${year}`;
}

/** Numbers of one kind of paper in a year. */
export function resultSeries(kind: ResultKind, year: number, words?: NumberWords): NumberSeries {
  return `${words?.results[kind] ?? RESULT_KIND_ROWS[kind].numberWord}〔${year}〕`;
}

/** The number as printed, six digits or more: `RZ-2026-000123`, `教留服认〔2026〕000123号`. */
export function formatNumber(series: NumberSeries, sequence: number): string {
  const digits = String(sequence).padStart(6, '0');
  return series.endsWith('〕') ? `${series}${digits}号` : `${series}-${digits}`;
}
