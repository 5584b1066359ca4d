import type { CaseRecord } from '../case/case-record.ts';
import { GUIDE_LIMITS, type GuideLimits } from '../rules/guide-limits.ts';
import { ARCHIVE_ROWS } from './archive-rows.ts';
import type { ChecklistItem } from './checklist-item.ts';
import { DEFAULT_MATERIAL_SETTINGS, type MaterialSettings, type RowOutcome, type RowRule } from './material-facts.ts';
import { isMaterialOf, type Material, materialsOf } from './material-table.ts';
import { RECOGNITION_ROWS } from './recognition-rows.ts';
import { NONLOCAL_ROWS, SETTLE_ROWS } from './settlement-rows.ts';

export type ChecklistSubject = Pick<CaseRecord, 'business' | 'facts'>;

export interface ChecklistRequest {
  /** Rows that supplement requests asked for: the only way for rows 11, 16 and 21 to be due. */
  readonly requestedRows: readonly number[];
}

const ROW_RULES: Readonly<Record<number, RowRule>> = {
  ...ARCHIVE_ROWS,
  ...NONLOCAL_ROWS,
  ...SETTLE_ROWS,
  ...RECOGNITION_ROWS,
};

function onRequest(row: number, requestedRows: readonly number[]): RowOutcome {
  return requestedRows.includes(row)
    ? { necessity: 'requested', why: '审核中已要求补充' }
    : { necessity: 'not_applicable', why: '仅在审核中要求补充时提供' };
}

function outcomeOf(
  material: Material,
  subject: ChecklistSubject,
  requestedRows: readonly number[],
  settings: MaterialSettings,
  limits: GuideLimits,
): RowOutcome {
  if (material.necessity === 'on_request') return onRequest(material.row, requestedRows);
  if (material.row === 12 && subject.business === 'settle_joint') {
    return { necessity: 'waived', why: '免交：中外合作办学就业报到' };
  }
  return ROW_RULES[material.row]?.(subject.facts, settings, limits) ?? {};
}

/**
 * What this case must hand in (G六), from its business and facts alone: deriving it again changes nothing, and a fact
 * that is not known yet never waives anything.
 */
export function deriveChecklist(
  subject: ChecklistSubject,
  { requestedRows }: ChecklistRequest = { requestedRows: [] },
  settings: MaterialSettings = DEFAULT_MATERIAL_SETTINGS,
  limits: GuideLimits = GUIDE_LIMITS,
): readonly ChecklistItem[] {
  return materialsOf(subject.business).map((material) => {
    const outcome = outcomeOf(material, subject, requestedRows, settings, limits);
    return {
      row: material.row,
      name: outcome.name ?? material.name,
      source: material.source,
      necessity: outcome.necessity ?? 'required',
      why: outcome.why ?? '指南规定的必要材料',
      clause: `G六${material.row}`,
      unknownFacts: outcome.unknownFacts ?? [],
    };
  });
}

type ChecklistRecord = Pick<CaseRecord, 'business' | 'facts' | 'supplements'> & Partial<Pick<CaseRecord, 'recheckOf'>>;

/** The papers of the first case stand for its recheck too: nothing is handed in twice (P四). */
function carriedOver(item: ChecklistItem, { recheckOf }: ChecklistRecord): ChecklistItem {
  if (!recheckOf || item.necessity === 'requested' || item.necessity === 'not_applicable') return item;
  return { ...item, necessity: 'waived', why: `免交：沿用原认证个案 ${recheckOf.number} 的材料`, unknownFacts: [] };
}

/** As `deriveChecklist`, with the rows that the case's own supplement requests asked for. */
export function checklistOf(
  record: ChecklistRecord,
  settings: MaterialSettings = DEFAULT_MATERIAL_SETTINGS,
  limits: GuideLimits = GUIDE_LIMITS,
): readonly ChecklistItem[] {
  const rows = record.supplements.flatMap((supplement) => supplement.items.map((item) => item.materialRow));
  const requestedRows = rows.filter((row) => isMaterialOf(record.business, row));
  const items = deriveChecklist(record, { requestedRows }, settings, limits);
  return items.map((item) => carriedOver(item, record));
}
