import type { BusinessCode } from '../business/business-code.ts';
import { BUSINESS_CODES } from '../business/business-code.ts';
import { BUSINESSES, formatCaseNumber } from '../business/catalogue.ts';
import { RESULT_KINDS, type ResultKind } from '../case/case-record.ts';
import { RESULT_KIND_ROWS } from './result-kinds.ts';

/** A counter that the centre leases in blocks, as text on the wire: `case:RZ:2026`, `result:recognition_certificate:2026`. */
export type NumberSeries = string;

/** Case numbers of a business in a year: `RZ-2026-000123`. */
export function numberSeries(business: BusinessCode, year: number): NumberSeries {
  return `case:${BUSINESSES[business].numberPrefix}:${year}`;
}

/** Numbers of one kind of paper in a year: `教留服认〔2026〕000123号`. */
export function resultSeries(kind: ResultKind, year: number): NumberSeries {
  return `result:${kind}:${year}`;
}

export type ParsedSeries =
  | { readonly kind: 'case'; readonly business: BusinessCode; readonly year: number }
  | { readonly kind: 'result'; readonly resultKind: ResultKind; readonly year: number };

/** Null for a series that this version does not know. */
export function parseSeries(series: NumberSeries): ParsedSeries | null {
  const match = /^(case|result):([A-Za-z_]+):(\d{4})$/.exec(series);
  if (!match) return null;
  const year = Number(match[3]);
  if (match[1] === 'case') {
    const business = BUSINESS_CODES.find((code) => BUSINESSES[code].numberPrefix === match[2]);
    return business === undefined ? null : { kind: 'case', business, year };
  }
  const resultKind = RESULT_KINDS.find((kind) => kind === match[2]);
  return resultKind === undefined ? null : { kind: 'result', resultKind, year };
}

/** The number as printed; throws a RangeError for a series that nobody but another version can have made. */
export function formatNumber(series: NumberSeries, sequence: number): string {
  const parsed = parseSeries(series);
  if (parsed === null) throw new RangeError(`no such number series: ${series}`);
  if (parsed.kind === 'case') return formatCaseNumber(parsed.business, parsed.year, sequence);
  const { numberWord } = RESULT_KIND_ROWS[parsed.resultKind];
  return `${numberWord}〔${parsed.year}〕${String(sequence).padStart(6, '0')}号`;
}
