import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { readResidentId } from '#shared/domain/identity/resident-id.ts';
import type { text } from '#shared/i18n/index.ts';
import { readTypedDate } from '../../ui/format/dates.ts';
import { APPLICANT_SPECS, type FieldSpec, factSpecs, hasHistory, SUBMITTER_SPECS } from './field-specs.ts';
import { type HistoryLine, isBlankLine, type WalkInForm } from './walk-in-form.ts';

export type Fault = keyof typeof text.walkIn.faults;

const ID_FAULTS = { form: 'id_form', birth_date: 'id_birth_date', check_digit: 'id_check_digit' } as const;
const SHORTEST_ID = 4;

function faultOfValue(spec: FieldSpec, value: string): Fault | null {
  if (value === '') return spec.required === true ? 'needed' : null;
  if (spec.kind === 'date' && readTypedDate(value) === null) return 'no_such_day';
  if (spec.kind === 'count' && !/^\d{1,5}$/.test(value)) return 'not_a_count';
  if (spec.key === 'authorisationCode' && !/^\d{8}$/.test(value)) return 'authorisation_code';
  return null;
}

function faultOfId(values: WalkInForm['values']): Fault | null {
  const number = (values.idNumber ?? '').trim();
  if (number === '') return null;
  if (values.idType !== 'resident_id') return number.length < SHORTEST_ID ? 'too_short' : null;
  const reading = readResidentId(number);
  return reading.ok ? null : ID_FAULTS[reading.fault];
}

function isIncomplete(line: HistoryLine): boolean {
  const { institution, country, level, from, to } = line;
  const ends = to.trim() === '' || readTypedDate(to) !== null;
  return institution.trim() === '' || country === '' || level === '' || readTypedDate(from) === null || !ends;
}

/** Every slip of the form by the key of its field; empty when it may be handed to main, which looks again. */
export function findFaults({ business, values, history }: WalkInForm): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  const isOrganisation = BUSINESSES[business].submittedBy === 'organisation';
  const specs = [...APPLICANT_SPECS, ...(isOrganisation ? SUBMITTER_SPECS : []), ...factSpecs(business, values)];
  for (const spec of specs) {
    const fault = faultOfValue(spec, (values[spec.key] ?? '').trim());
    if (fault) faults.set(spec.key, fault);
  }
  const idFault = faultOfId(values);
  if (idFault) faults.set('idNumber', idFault);
  if (hasHistory(business)) {
    for (const line of history) {
      if (!isBlankLine(line) && isIncomplete(line)) faults.set(`history-${line.key}`, 'history_incomplete');
    }
  }
  return faults;
}
