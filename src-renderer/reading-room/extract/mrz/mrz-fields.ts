import type { Box, MrzCheck, ReadField } from '#shared/domain/reading/reading-result.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { FittedMrz } from './fit.ts';
import type { MrzField } from './layouts.ts';
import { isKnownState } from './second-opinion.ts';
import { zoneValues } from './zone-values.ts';

/** Where a run of columns stands on the page image. */
export type ColumnBox = (line: number, start: number, end: number) => Box;

/** A check digit is blind to 6↔G and to 7 % of single errors, so nothing is ever quite certain. */
const CEILING = 0.98;
/** A field whose own check digit disagrees was certainly misread somewhere. */
const DISPROVEN = 0.4;
const UNKNOWN_STATE = 0.5;
/** A field with a character that arithmetic put there, or that no check digit tells from its rival: a person looks. */
const MARKED = 0.45;

/** Which check speaks for a field; names, state, sex and nationality have none. */
const CHECK_OF: Readonly<Partial<Record<MrzField['name'], string>>> = {
  documentNumber: 'documentNumber',
  birthDate: 'birthDate',
  expiryDate: 'expiryDate',
  optionalData: 'personalNumber',
};

function confidenceOf(
  fit: FittedMrz,
  field: MrzField,
  start: number,
  end: number,
  checks: readonly MrzCheck[],
): number {
  const columns = (fit.confidences[field.line] ?? []).slice(start, end);
  const mean = columns.reduce((sum, one) => sum + one, 0) / Math.max(1, columns.length);
  const weakest = Math.min(...columns, 1);
  const seen = Math.min((mean + weakest) / 2, CEILING);
  if (fit.marks.some(({ line, column }) => line === field.line && column >= start && column < end))
    return Math.min(seen, MARKED);
  const own = checks.find((check) => check.field === CHECK_OF[field.name]);
  if (own === undefined) return seen;
  return own.ok ? (seen + CEILING) / 2 : seen * DISPROVEN;
}

/** The zone's fields as values a form would hold. A field that is blank or no date is left out, not guessed. */
export function mrzFields(
  fit: FittedMrz,
  checks: readonly MrzCheck[],
  today: CivilDate,
  page: number,
  boxOf: ColumnBox,
): Record<string, ReadField> {
  const fields: Record<string, ReadField> = {};
  for (const { name, value, field, start, end } of zoneValues(fit.layout, fit.lines, today)) {
    const isState = name === 'issuingState' || name === 'nationality';
    const trust = isState && !isKnownState(value) ? UNKNOWN_STATE : 1;
    const confidence = confidenceOf(fit, field, start, end, checks) * trust;
    fields[name] = { value, confidence, page, box: boxOf(field.line, start, end) };
  }
  return fields;
}
