import type { CaseRecord } from '../case/case-record.ts';
import { NO_OWN_RECORDS, type OwnRecords } from '../case/own-records.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';
import { ARCHIVE_ROWS } from './archive-rows.ts';
import { type ChecklistItem, isSpared } from './checklist-item.ts';
import {
  DEFAULT_MATERIAL_SETTINGS,
  type MaterialSettings,
  type RowContext,
  type RowOutcome,
  type RowRule,
} from './material-facts.ts';
import { isMaterialOf } from './material-table.ts';
import { RECOGNITION_ROWS } from './recognition-rows.ts';
import { NONLOCAL_ROWS } from './settlement-rows.ts';
import { waive } from './waiving.ts';

export type ChecklistSubject = Pick<CaseRecord, 'business' | 'facts' | 'submittedOn'>;

export interface ChecklistRequest {
  /** Rows that supplement requests asked for: the only way for rows 11, 16 and 21 to be due, and one for row 10. */
  readonly requestedRows: readonly number[];
  /** What the centre holds on the person from other cases. */
  readonly own?: OwnRecords;
}

const ROW_RULES: Readonly<Record<number, RowRule>> = {
  ...ARCHIVE_ROWS,
  ...NONLOCAL_ROWS,
  ...RECOGNITION_ROWS,
};

function onRequest(row: number, requestedRows: readonly number[]): RowOutcome {
  return requestedRows.includes(row)
    ? { necessity: 'requested', why: '审核中已要求补充' }
    : { necessity: 'not_applicable', why: '仅在审核中要求补充时提供' };
}

/** What the circumstances say of a row; they never make one that is required anything less. */
function byCircumstances(subject: ChecklistSubject, context: RowContext): RowOutcome {
  const { row, necessity } = context.material;
  const outcome = ROW_RULES[row]?.(subject.facts, context) ?? {};
  if (necessity === 'if_applies') return { necessity: 'optional', ...outcome };
  if (outcome.necessity === undefined) return outcome;
  const { name, unknownFacts } = outcome;
  return { ...(name !== undefined && { name }), ...(unknownFacts !== undefined && { unknownFacts }) };
}

/**
 * An asked-for paper is due (domain.md §3), whether or not the circumstances alone would ask for it; what the guide
 * waives, or the facts say does not apply, is not, and the row says what became of the request.
 */
function underRequest(item: ChecklistItem, requestedRows: readonly number[]): ChecklistItem {
  if (!requestedRows.includes(item.row)) return item;
  if (item.necessity === 'optional' || item.necessity === 'proof')
    return { ...item, necessity: 'requested', why: '审核中已要求补充' };
  return isSpared(item) ? { ...item, why: `${item.why}；审核中曾要求补充，现不必提交` } : item;
}

function outcomeOf(
  subject: ChecklistSubject,
  { requestedRows, own = NO_OWN_RECORDS }: ChecklistRequest,
  context: RowContext,
): RowOutcome {
  const { row, necessity, waiver } = context.material;
  if (necessity === 'on_request') {
    const outcome = { ...onRequest(row, requestedRows), ...ROW_RULES[row]?.(subject.facts, context) };
    // What the office has asked for is due, whatever else may lie in its place.
    return requestedRows.includes(row) ? { ...outcome, necessity: 'requested' } : outcome;
  }
  if (necessity === 'not_asked') return { necessity: 'not_applicable', why: '本版指南不要求提交' };
  const waived = waiver === null ? {} : waive(waiver, subject, own);
  if (waived.necessity === 'waived') return waived;
  const outcome = byCircumstances(subject, context);
  const unknownFacts = [...(waived.unknownFacts ?? []), ...(outcome.unknownFacts ?? [])];
  const { why } = waived;
  return { ...outcome, ...(why !== undefined && { why }), unknownFacts: [...new Set(unknownFacts)] };
}

/** What few rows have: ten thousand cases have fifty thousand rows, and a spread of nothing is dear. */
function withMarks(item: ChecklistItem, { isPaperOpen, fromCase }: RowOutcome): ChecklistItem {
  if (!isPaperOpen && !fromCase) return item;
  return { ...item, ...(isPaperOpen && { isPaperOpen }), ...(fromCase && { fromCase }) };
}

/**
 * What this case must hand in (G六), from its business and facts alone: deriving it again changes nothing, and a fact
 * that is not known yet never waives anything.
 */
export function deriveChecklist(
  subject: ChecklistSubject,
  request: ChecklistRequest = { requestedRows: [] },
  settings: MaterialSettings = DEFAULT_MATERIAL_SETTINGS,
  { materials, limits }: Pick<RulePack, 'materials' | 'limits'> = BUILT_IN_PACK,
): readonly ChecklistItem[] {
  const { submittedOn } = subject;
  const own = materials.filter(({ businesses }) => businesses.includes(subject.business));
  return own.map((material) => {
    const outcome = outcomeOf(subject, request, { settings, limits, submittedOn, material });
    const item: ChecklistItem = {
      row: material.row,
      name: outcome.name ?? material.name,
      shortName: material.shortName,
      source: material.source,
      necessity: outcome.necessity ?? 'required',
      why: outcome.why ?? '指南规定的必要材料',
      clause: material.clause,
      unknownFacts: outcome.unknownFacts ?? [],
    };
    return underRequest(withMarks(item, outcome), request.requestedRows);
  });
}

type ChecklistRecord = ChecklistSubject & Pick<CaseRecord, 'supplements'> & Partial<Pick<CaseRecord, 'recheckOf'>>;

/** The papers of the first case stand for its recheck too: nothing is handed in twice (P四), unless it is asked for anew. */
function carriedOver(item: ChecklistItem, { recheckOf }: ChecklistRecord, isRequested: boolean): ChecklistItem {
  if (!recheckOf || isSpared(item) || item.necessity === 'requested' || item.necessity === 'proof') return item;
  if (isRequested) return { ...item, necessity: 'requested', why: '审核中已要求补充' };
  return { ...item, necessity: 'waived', why: `免交：沿用原认证个案 ${recheckOf.number} 的材料`, unknownFacts: [] };
}

/** As `deriveChecklist`, with the rows that the case's own supplement requests asked for. */
export function checklistOf(
  record: ChecklistRecord,
  settings: MaterialSettings = DEFAULT_MATERIAL_SETTINGS,
  pack: RulePack = BUILT_IN_PACK,
  own: OwnRecords = NO_OWN_RECORDS,
): readonly ChecklistItem[] {
  const rows = record.supplements.flatMap((supplement) => supplement.items.map((item) => item.materialRow));
  const requestedRows = rows.filter((row) => row !== null).filter((row) => isMaterialOf(record.business, row));
  const items = deriveChecklist(record, { requestedRows, own }, settings, pack);
  return items.map((item) => carriedOver(item, record, requestedRows.includes(item.row)));
}
