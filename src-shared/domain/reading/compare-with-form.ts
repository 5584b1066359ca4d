import type { CaseDocument, CaseRecord } from '../case/case-record.ts';
import type { InstitutionRegister } from '../institutions/register.ts';
import { type Agreement, agreement, gravest } from './agreement.ts';
import { COMPARED_FIELDS, type ComparedField, numberKind, paperNames } from './compared-fields.ts';
import type { ComparedReading, ComparisonRow } from './comparison.ts';
import { type DocumentKind, papersOf, type ReadField, type ReadingResult, type ReadPaper } from './reading-result.ts';

export interface DocumentReading {
  readonly document: Pick<CaseDocument, 'id'>;
  readonly result: ReadingResult;
}

export interface ComparisonContext {
  /** Readings of each character of the applicant's Chinese name; empty when it is not Chinese. */
  readonly nameReadings: readonly (readonly string[])[];
  readonly institutions: InstitutionRegister;
}

/** Below this the machine itself is not sure, however well the value fits the form. */
const SURE = 0.5;

/** The parts joined into one value: the box of the first, the confidence of the weakest. */
function join(parts: readonly ReadField[]): ReadField | null {
  const [first] = parts;
  if (first === undefined) return null;
  const confidence = Math.min(...parts.map((part) => part.confidence));
  return { ...first, value: parts.map((part) => part.value).join('<<'), confidence };
}

/** Every value that the reading has for the field; a part of one that was taken whole does not come again. */
function pick(fields: ReadPaper['fields'], keys: ComparedField['keys']): readonly ReadField[] {
  const taken = new Set<string>();
  return keys.flatMap((names) => {
    if (names.some((name) => taken.has(name))) return [];
    const parts = names.map((name) => fields[name]).filter((part) => part !== undefined);
    const whole = parts.length === names.length ? join(parts) : null;
    if (whole === null) return [];
    for (const name of names) taken.add(name);
    return [whole];
  });
}

/** A check digit that fails was misread somewhere; one that passes proves nothing and is not asked. */
function failsItsCheck(field: ComparedField, paper: ReadPaper): boolean {
  const names = field.keys.flat();
  return paper.mrz?.checks.some((check) => !check.ok && names.includes(check.field)) ?? false;
}

function doubted(found: Agreement, read: ReadField, field: ComparedField, paper: ReadPaper): Agreement {
  if (found.conclusion !== 'same') return found;
  if (read.confidence < SURE) return agreement('possible', `${found.reason}，但识读把握不足，请看原件`);
  if (failsItsCheck(field, paper)) return agreement('possible', `${found.reason}，但机读码校验位不符，请看原件`);
  return found;
}

/** The papers that can say it: a number stands on the kind of paper that the form names. */
function kindsOf({ field, kinds }: ComparedField, record: CaseRecord): readonly DocumentKind[] {
  return field === 'idNumber' ? [numberKind(record)] : kinds;
}

function hasUnread(record: CaseRecord, readings: readonly DocumentReading[]): boolean {
  return record.documents.some(
    ({ id, replacedBy }) => replacedBy === null && !readings.some(({ document }) => document.id === id),
  );
}

function compareField(
  field: ComparedField,
  record: CaseRecord,
  readings: readonly DocumentReading[],
  context: ComparisonContext,
): ComparisonRow {
  const name = { chinese: record.applicant.name, readings: context.nameReadings };
  const known = { name, institutions: context.institutions };
  const compared: ComparedReading[] = [];
  const agreements: Agreement[] = [];
  const kinds = kindsOf(field, record);
  const papers = readings.flatMap(({ document, result }) =>
    papersOf(result).flatMap((paper) => (kinds.includes(paper.kind) ? [{ document, paper }] : [])),
  );
  for (const { document, paper } of papers) {
    for (const read of pick(paper.fields, field.keys)) {
      const { value, confidence, page, box } = read;
      compared.push({ documentId: document.id, documentKind: paper.kind, value, confidence, page, box });
      const found = field.agree(record, value, known);
      if (found !== null) agreements.push(doubted(found, read, field, paper));
    }
  }
  const row = { field: field.field, label: field.label, form: field.form(record), readings: compared };
  const worst = gravest(agreements);
  if (worst !== null) return { ...row, ...worst };
  if (compared.length > 0) return { ...row, conclusion: 'possible', reason: '申请表未填写此项，请核对材料所载' };
  if (papers.length > 0)
    return { ...row, conclusion: 'missing', reason: `${paperNames(kinds)}上没有读到此项，请看原件` };
  return hasUnread(record, readings)
    ? { ...row, conclusion: 'missing', reason: '还有文件没有识读，尚未读到此项' }
    : { ...row, conclusion: 'no_paper', reason: `所交材料中没有${paperNames(kinds)}，此项无从比对` };
}

/**
 * 核对: what the form says beside what the papers say, one row a field, with every place it was read from. Equality with
 * the form makes a `same`, never a check digit by itself; the gravest of several papers is the row's conclusion.
 */
export function compareWithForm(
  record: CaseRecord,
  readings: readonly DocumentReading[],
  context: ComparisonContext,
): readonly ComparisonRow[] {
  const replaced = new Set(record.documents.filter((document) => document.replacedBy !== null).map(({ id }) => id));
  const current = readings.filter(({ document }) => !replaced.has(document.id));
  return COMPARED_FIELDS.map((field) => compareField(field, record, current, context));
}
