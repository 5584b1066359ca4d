import type { CaseRecord } from '../case/case-record.ts';
import { isStudyOver } from '../case/fact-faults.ts';
import type { InstitutionRegister } from '../institutions/register.ts';
import { type Agreement, gravest } from './agreement.ts';
import { type OtherCase, wordsOfCases } from './compare-with-cases.ts';
import type { ComparedField, Known } from './compared-field.ts';
import { COMPARED_FIELDS, paperNames } from './compared-fields.ts';
import type { ComparedReading, ComparisonRow, OtherCaseWord } from './comparison.ts';
import {
  carriersOf,
  currentReadings,
  type DocumentReading,
  doubted,
  kindsOf,
  papersAmong,
  pick,
} from './read-values.ts';

export interface ComparisonContext {
  /** Readings of each character of the applicant's Chinese name; empty when it is not Chinese. */
  readonly nameReadings: readonly (readonly string[])[];
  readonly institutions: InstitutionRegister;
  /** The person's, newest first; absent where none are known. */
  readonly otherCases?: readonly OtherCase[];
}

function hasUnread(record: CaseRecord, readings: readonly DocumentReading[]): boolean {
  return record.documents.some(
    ({ id, replacedBy }) => replacedBy === null && !readings.some(({ document }) => document.id === id),
  );
}

interface Heard extends Agreement {
  /** Said by a paper that carries the field. */
  readonly byCarrier: boolean;
}

/** The gravest; what a further paper leaves open does not unsettle what the field's own papers say. */
function concluded(agreements: readonly Heard[]): Agreement | null {
  const own = agreements.some(({ byCarrier }) => byCarrier);
  return gravest(agreements.filter(({ byCarrier, conclusion }) => byCarrier || !own || conclusion !== 'possible'));
}

/** Null where the case has nothing to do with the field. */
function compareField(
  field: ComparedField,
  record: CaseRecord,
  readings: readonly DocumentReading[],
  known: Known,
): ComparisonRow | null {
  const compared: ComparedReading[] = [];
  const agreements: Heard[] = [];
  const shown = field.shown ?? ((value: string) => value);
  const carriers = carriersOf(field, record);
  for (const { document, paper } of papersAmong(readings, kindsOf(field, record))) {
    for (const read of pick(paper.fields, field.keys)) {
      const { value, confidence, page, box } = read;
      const place = { documentId: document.id, documentKind: paper.kind, page, box };
      compared.push({ ...place, value: shown(value), confidence });
      const found = field.agree(record, value, known);
      const byCarrier = carriers.includes(paper.kind);
      if (found !== null) agreements.push({ ...doubted(found, read, field, paper), byCarrier });
    }
  }
  const form = field.form(record);
  const label = isStudyOver(record.business) ? field.label : (field.labelAhead ?? field.label);
  const row = { field: field.field, label, form: form && shown(form), readings: compared };
  const hasCarrier = papersAmong(readings, carriers).length > 0;
  if (field.onlyWhenRead && compared.length === 0 && (row.form === null || !hasCarrier)) return null;
  const worst = concluded(agreements);
  const isSilent = hasCarrier && !compared.some(({ documentKind }) => carriers.includes(documentKind));
  if (isSilent && worst?.conclusion !== 'different')
    return { ...row, conclusion: 'missing', reason: `${paperNames(carriers)}上没有读到此项，请看原件` };
  if (worst !== null) return { ...row, conclusion: worst.conclusion, reason: worst.reason };
  if (compared.length > 0) return { ...row, conclusion: 'possible', reason: '申请表未填写此项，请核对材料所载' };
  return hasUnread(record, readings)
    ? { ...row, conclusion: 'missing', reason: '还有文件没有识读，尚未读到此项' }
    : { ...row, conclusion: 'no_paper', reason: `所交材料中没有${paperNames(carriers)}，此项无从比对` };
}

/** What the person said otherwise elsewhere turns what agrees here into a question; a person answers it. */
function besideOthers(row: ComparisonRow, others: readonly OtherCaseWord[]): ComparisonRow {
  if (others.length === 0) return row;
  const contrary = others.find((word) => word.conclusion === 'different');
  if (contrary === undefined || row.conclusion === 'different') return { ...row, others };
  const reason = `${row.reason}；与另案 ${contrary.number} 不同`;
  return { ...row, others, conclusion: 'possible', reason };
}

/**
 * 核对: what the form says beside what the papers say, one row a field, with every place it was read from, and what the
 * person's other cases say. Equality with the form makes a `same`, never a check digit by itself; the gravest of several
 * papers is the row's conclusion.
 */
export function compareWithForm(
  record: CaseRecord,
  readings: readonly DocumentReading[],
  context: ComparisonContext,
): readonly ComparisonRow[] {
  const name = { chinese: record.applicant.name, readings: context.nameReadings };
  const known = { name, institutions: context.institutions };
  const current = currentReadings(record, readings);
  return COMPARED_FIELDS.flatMap((field) => {
    const row = compareField(field, record, current, known);
    return row === null ? [] : [besideOthers(row, wordsOfCases(field, record, context.otherCases ?? [], known))];
  });
}
