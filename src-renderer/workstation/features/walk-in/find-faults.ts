import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { ID_TYPES } from '#shared/domain/case/case-facts.ts';
import { checkIdNumber } from '#shared/domain/identity/check-id-number.ts';
import type { IdNumberCheck } from '#shared/domain/identity/id-number-check.ts';
import { text } from '#shared/i18n/index.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { readTypedDate } from '../../ui/format/dates.ts';
import { APPLICANT_SPECS, type FieldSpec, factSpecs, hasHistory, SUBMITTER_SPECS } from './field-specs.ts';
import { type HistoryLine, isBlankLine, type WalkInForm } from './walk-in-form.ts';

/** A slip that the catalogue has words for, or the words themselves where a rule of the domain gives the reason. */
export type Fault = keyof typeof text.walkIn.faults | { readonly reason: string };

export function faultWords(fault: Fault): string {
  return typeof fault === 'string' ? text.walkIn.faults[fault] : fault.reason;
}

/** What the domain says of the number as typed; null while it is empty. */
export function checkTypedId(values: WalkInForm['values'], today: CivilDate): IdNumberCheck | null {
  const number = (values.idNumber ?? '').trim();
  const idType = ID_TYPES.find((type) => type === values.idType);
  return number === '' || idType === undefined
    ? null
    : checkIdNumber(idType, number, today, values.nationality ?? null);
}

function faultOfValue(spec: FieldSpec, value: string): Fault | null {
  if (value === '') return spec.required === true ? 'needed' : null;
  if (spec.kind === 'date' && readTypedDate(value) === null) return 'no_such_day';
  if (spec.kind === 'count' && !/^\d{1,5}$/.test(value)) return 'not_a_count';
  if (spec.key === 'authorisationCode' && !/^\d{8}$/.test(value)) return 'authorisation_code';
  return null;
}

const SHORTEST_ID = 4;

function faultOfId(values: WalkInForm['values'], today: CivilDate): Fault | null {
  const check = checkTypedId(values, today);
  if (check?.kind === 'invalid') return { reason: check.reason };
  // The record holds no number shorter than this, whatever state gave it.
  return check !== null && (values.idNumber ?? '').trim().length < SHORTEST_ID ? 'too_short' : null;
}

function isIncomplete(line: HistoryLine): boolean {
  const { institution, country, level, from, to } = line;
  const ends = to.trim() === '' || readTypedDate(to) !== null;
  return institution.trim() === '' || country === '' || level === '' || readTypedDate(from) === null || !ends;
}

/** Every slip of the form by the key of its field; empty when it may be handed to main, which looks again. */
export function findFaults({ business, values, history }: WalkInForm, today: CivilDate): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  const isOrganisation = BUSINESSES[business].submittedBy === 'organisation';
  const specs = [...APPLICANT_SPECS, ...(isOrganisation ? SUBMITTER_SPECS : []), ...factSpecs(business, values)];
  for (const spec of specs) {
    const fault = faultOfValue(spec, (values[spec.key] ?? '').trim());
    if (fault) faults.set(spec.key, fault);
  }
  const idFault = faultOfId(values, today);
  if (idFault) faults.set('idNumber', idFault);
  if (hasHistory(business)) {
    for (const line of history) {
      if (!isBlankLine(line) && isIncomplete(line)) faults.set(`history-${line.key}`, 'history_incomplete');
    }
  }
  return faults;
}
