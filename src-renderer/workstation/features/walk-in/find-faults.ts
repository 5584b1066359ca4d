import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { ID_TYPES } from '#shared/domain/case/case-facts.ts';
import { checkIdNumber } from '#shared/domain/identity/check-id-number.ts';
import type { IdNumberCheck } from '#shared/domain/identity/id-number-check.ts';
import { checkApplication } from '#shared/domain/intake/check-application.ts';
import { text } from '#shared/i18n/index.ts';
import { describeApplicationFault } from '#shared/i18n/zh-cn/application-faults.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { readTypedDate } from '../../ui/format/dates.ts';
import { APPLICANT_SPECS, type FieldSpec, factSpecs, hasHistory, SUBMITTER_SPECS } from './field-specs.ts';
import { readableLines, readForm } from './read-form.ts';
import { type HistoryLine, isBlankLine, type WalkInForm } from './walk-in-form.ts';

/** What the domain says of the number as typed; null while it is empty. */
export function checkTypedId(values: WalkInForm['values'], today: CivilDate): IdNumberCheck | null {
  const number = (values.idNumber ?? '').trim();
  const idType = ID_TYPES.find((type) => type === values.idType);
  return number === '' || idType === undefined
    ? null
    : checkIdNumber(idType, number, today, values.nationality ?? null);
}

/** The form's own faults: what was typed is no value of its kind, so that the domain cannot be asked about it. */
function faultOfTyping(spec: FieldSpec, value: string): string | null {
  const words = text.walkIn.faults;
  if (value === '') return spec.required === true ? words.needed : null;
  if (spec.kind === 'date' && readTypedDate(value) === null) return words.no_such_day;
  return spec.kind === 'count' && !/^\d{1,5}$/.test(value) ? words.not_a_count : null;
}

function isIncomplete(line: HistoryLine): boolean {
  const { institution, country, level, from, to } = line;
  const ends = to.trim() === '' || readTypedDate(to) !== null;
  return institution.trim() === '' || country === '' || level === '' || readTypedDate(from) === null || !ends;
}

const SUBMITTER_KEYS: Readonly<Record<string, string>> = { name: 'submitterName', contact: 'submitterContact' };

/** Which entry of the form a place of the application is: `facts.studyHistory.0.to` is the first line that is handed in. */
export function formKeyOf(path: readonly (string | number)[], form: WalkInForm): string {
  const [area, key = '', index] = path;
  if (area === 'submitter') return SUBMITTER_KEYS[key] ?? 'submitterName';
  if (key === 'studyHistory') return `history-${readableLines(form)[Number(index)]?.key ?? 0}`;
  return String(key);
}

function domainFaults(form: WalkInForm, today: CivilDate): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const fault of checkApplication(readForm(form), today)) {
    const key = formKeyOf(fault.path, form);
    if (!faults.has(key)) faults.set(key, describeApplicationFault(fault));
  }
  return faults;
}

/**
 * Every slip in the words that stand at its entry, top to bottom as the eye goes; empty when the form may be handed to
 * main, which looks again with the same check.
 */
export function findFaults(form: WalkInForm, today: CivilDate): ReadonlyMap<string, string> {
  const { business, values, history } = form;
  const ofDomain = domainFaults(form, today);
  const isOrganisation = BUSINESSES[business].submittedBy === 'organisation';
  const specs = [...APPLICANT_SPECS, ...(isOrganisation ? SUBMITTER_SPECS : []), ...factSpecs(business, values)];
  const faults = new Map<string, string>();
  for (const spec of specs) {
    const fault = faultOfTyping(spec, (values[spec.key] ?? '').trim()) ?? ofDomain.get(spec.key);
    if (fault !== undefined) faults.set(spec.key, fault);
  }
  for (const line of hasHistory(business) ? history : []) {
    const key = `history-${line.key}`;
    const isHalf = !isBlankLine(line) && isIncomplete(line);
    const fault = isHalf ? text.walkIn.faults.history_incomplete : ofDomain.get(key);
    if (fault !== undefined) faults.set(key, fault);
  }
  return faults;
}
