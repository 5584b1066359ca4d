import type { CaseDocument, CaseRecord } from '../case/case-record.ts';
import { type Agreement, agreement, gravest } from './agreement.ts';
import { COMPARED_FIELDS, type ComparedField, numberKind } from './compared-fields.ts';
import type { ComparedReading, ComparisonRow } from './comparison.ts';
import type { ReadField, ReadingResult } from './reading-result.ts';

export interface DocumentReading {
  readonly document: Pick<CaseDocument, 'id'>;
  readonly result: ReadingResult;
}

export interface ComparisonContext {
  /** Readings of each character of the applicant's Chinese name; empty when it is not Chinese. */
  readonly nameReadings: readonly (readonly string[])[];
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
function pick(fields: ReadingResult['fields'], keys: ComparedField['keys']): readonly ReadField[] {
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
function failsItsCheck(field: ComparedField, result: ReadingResult): boolean {
  const names = field.keys.flat();
  return result.mrz?.checks.some((check) => !check.ok && names.includes(check.field)) ?? false;
}

function doubted(found: Agreement, read: ReadField, field: ComparedField, result: ReadingResult): Agreement {
  if (found.conclusion !== 'same') return found;
  if (read.confidence < SURE) return agreement('possible', `${found.reason}，但识读把握不足，请看原件`);
  if (failsItsCheck(field, result)) return agreement('possible', `${found.reason}，但机读码校验位不符，请看原件`);
  return found;
}

function compareField(
  field: ComparedField,
  record: CaseRecord,
  readings: readonly DocumentReading[],
  context: ComparisonContext,
): ComparisonRow {
  const name = { chinese: record.applicant.name, readings: context.nameReadings };
  const compared: ComparedReading[] = [];
  const agreements: Agreement[] = [];
  for (const { document, result } of readings) {
    if (!field.kinds.includes(result.kind)) continue;
    if (field.field === 'idNumber' && result.kind !== numberKind(record)) continue;
    for (const read of pick(result.fields, field.keys)) {
      const { value, confidence, page, box } = read;
      compared.push({ documentId: document.id, documentKind: result.kind, value, confidence, page, box });
      const found = field.agree(record, value, name);
      if (found !== null) agreements.push(doubted(found, read, field, result));
    }
  }
  const row = { field: field.field, label: field.label, form: field.form(record), readings: compared };
  const worst = gravest(agreements);
  if (worst !== null) return { ...row, ...worst };
  const reason = compared.length === 0 ? '没有文件读到此项' : '申请表未填写此项，无从比较';
  return { ...row, conclusion: 'missing', reason };
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
