import type { Box, MrzCheck, ReadField } from '#shared/domain/reading/reading-result.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { birthDateOf, expiryDateOf } from './dates.ts';
import type { FittedMrz } from './fit.ts';
import { REPAIRED } from './fit.ts';
import type { MrzField } from './layouts.ts';
import { namesOf } from './names.ts';
import { isKnownState } from './second-opinion.ts';

/** Where a run of columns stands on the page image. */
export type ColumnBox = (line: number, start: number, end: number) => Box;

/** A check digit is blind to 6↔G and to 7 % of single errors, so nothing is ever quite certain. */
const CEILING = 0.98;
/** A field whose own check digit disagrees was certainly misread somewhere. */
const DISPROVEN = 0.4;
const UNKNOWN_STATE = 0.5;

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
  const { repaired } = fit;
  if (repaired !== null && repaired.line === field.line && repaired.column >= start && repaired.column < end)
    return Math.min(seen, REPAIRED);
  const own = checks.find((check) => check.field === CHECK_OF[field.name]);
  if (own === undefined) return seen;
  return own.ok ? (seen + CEILING) / 2 : seen * DISPROVEN;
}

/** The name field holds two values; each is boxed by its own letters. */
function nameFields(
  field: MrzField,
  text: string,
  read: (name: string, value: string, start: number, end: number, trust?: number) => void,
): void {
  const { surname, givenNames } = namesOf(text);
  const divide = text.indexOf('<<');
  const length = text.replace(/<+$/, '').length;
  const surnameEnd = divide < 0 || divide > length ? length : divide;
  if (surname !== '') read('surname', surname, field.start, field.start + surnameEnd);
  if (givenNames !== '') read('givenNames', givenNames, field.start + surnameEnd + 2, field.start + length);
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
  for (const field of fit.layout.fields) {
    const text = (fit.lines[field.line] ?? '').slice(field.start, field.end);
    const read = (name: string, value: string, start = field.start, end = field.end, trust = 1): void => {
      const confidence = confidenceOf(fit, field, start, end, checks) * trust;
      fields[name] = { value, confidence, page, box: boxOf(field.line, start, end) };
    };
    const value = text.replaceAll('<', ' ').trim();
    switch (field.name) {
      case 'names':
        nameFields(field, text, read);
        break;
      case 'birthDate':
      case 'expiryDate': {
        const date = field.name === 'birthDate' ? birthDateOf(text, today) : expiryDateOf(text, today);
        if (date !== null) read(field.name, date);
        break;
      }
      case 'sex':
        read('sex', value === '' ? 'X' : value);
        break;
      case 'issuingState':
      case 'nationality':
        if (value !== '') read(field.name, value, field.start, field.end, isKnownState(value) ? 1 : UNKNOWN_STATE);
        break;
      default:
        if (value !== '') read(field.name, value.replaceAll(' ', field.name === 'documentNumber' ? '' : '<'));
    }
  }
  return fields;
}
