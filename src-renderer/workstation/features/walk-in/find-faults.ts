import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { ID_TYPES } from '#shared/domain/case/case-facts.ts';
import { faultOfDay } from '#shared/domain/case/day-range.ts';
import { checkIdNumber } from '#shared/domain/identity/check-id-number.ts';
import type { IdNumberCheck } from '#shared/domain/identity/id-number-check.ts';
import { checkApplication } from '#shared/domain/intake/check-application.ts';
import { text } from '#shared/i18n/index.ts';
import { describeApplicationFault } from '#shared/i18n/zh-cn/application-faults.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { Failure } from '#shared/kernel/reply.ts';
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

/** Yuan and fen; a minus is left to the domain, which has words for it. */
const AMOUNT = /^-?\d{1,8}(\.\d{1,2})?$/;

function faultOfTypedDay(value: string): string | null {
  const fault = faultOfDay(readTypedDate(value) ?? value);
  return fault === null ? null : describeApplicationFault({ code: fault });
}

/** The form's own faults: what was typed is no value of its kind, so that the domain cannot be asked about it. */
export function faultOfTyping(spec: FieldSpec, value: string): string | null {
  const words = text.walkIn.faults;
  if (value === '') return spec.required === true ? words.needed : null;
  switch (spec.kind) {
    case 'date':
      return faultOfTypedDay(value);
    case 'date_or':
      return value === spec.word.value ? null : faultOfTypedDay(value);
    case 'count':
      return /^\d{1,5}$/.test(value) ? null : words.not_a_count;
    case 'amount':
      return AMOUNT.test(value) ? null : words.not_an_amount;
    default:
      return null;
  }
}

function isIncomplete(line: HistoryLine): boolean {
  const { institution, country, level, from, to } = line;
  const ends = to.trim() === '' || readTypedDate(to) !== null;
  return institution.trim() === '' || country === '' || level === '' || readTypedDate(from) === null || !ends;
}

/** Places whose entry has another name. */
const FORM_KEYS: Readonly<Record<string, string>> = {
  submitter: 'submitterName',
  'submitter.name': 'submitterName',
  'submitter.contact': 'submitterContact',
  'facts.contract.to': 'contractTo',
  'facts.contract.probationUntil': 'probationUntil',
  'facts.idCardValidity.from': 'idCardFrom',
  'facts.idCardValidity.until': 'idCardUntil',
  'facts.visaValidity.until': 'visaUntil',
};

/** Which entry of the form a place of the application is: `facts.studyHistory.0.to` is the first line that is handed in. */
function formKeyOf(path: readonly (string | number)[], form: WalkInForm): string {
  const [, key = '', index] = path;
  if (key === 'studyHistory') return `history-${readableLines(form)[Number(index)]?.key ?? 0}`;
  return FORM_KEYS[path.join('.')] ?? String(key);
}

/** The entry that main refused, with its words: the two clocks, or two versions, did not agree. Null for other failures. */
export function entryRefused(
  { field, params }: Failure,
  form: WalkInForm,
): readonly [key: string, words: string] | null {
  if (field === undefined || field === '') return null;
  return [formKeyOf(field.split('.'), form), String(params?.fault ?? params?.reason ?? text.walkIn.faults.refused)];
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
