import type { CaseDocument, FieldDecision, MaterialVerdict } from '#shared/domain/case/case-record.ts';
import { currentDocuments } from '#shared/domain/case/find-in-case.ts';
import { type ChecklistItem, isSpared } from '#shared/domain/materials/checklist-item.ts';
import { type MaterialStanding, standingOf } from '#shared/domain/materials/material-standing.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { decisionOn, openComparisons } from '#shared/domain/reading/open-comparisons.ts';
import type { Blocker } from '#shared/domain/results/blocker.ts';
import { ruleField } from '#shared/domain/rules/overruling.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { type FactKey, isFactKey } from '../facts/fact-specs.ts';

export interface MaterialPoint {
  readonly kind: 'material';
  readonly key: string;
  readonly item: ChecklistItem;
  readonly standing: MaterialStanding;
  /** Null while nobody has judged it. */
  readonly verdict: MaterialVerdict | null;
  /** Current versions only. */
  readonly documents: readonly CaseDocument[];
}

export interface FieldPoint {
  readonly kind: 'field';
  readonly key: string;
  readonly row: ComparisonRow;
  readonly decision: FieldDecision | null;
}

export interface RulePoint {
  readonly kind: 'rule';
  readonly key: string;
  readonly rule: RuleVerdict;
  /** A person's word over the program's; null while the program's stands. */
  readonly decision: FieldDecision | null;
}

/** One thing that a reviewer looks at: the keys walk over all of them in one order. */
export type Point = MaterialPoint | FieldPoint | RulePoint;

/** Nobody has to hand it in; a proof counts when it is there. */
export function isWaived(item: ChecklistItem): boolean {
  return isSpared(item) || item.necessity === 'proof';
}

export function materialKey(row: number): string {
  return `material:${row}`;
}

function materialPoint({ record }: CaseView, item: ChecklistItem): MaterialPoint {
  return {
    kind: 'material',
    key: materialKey(item.row),
    item,
    standing: standingOf(record, item),
    verdict: record.materials.find((verdict) => verdict.row === item.row && verdict.verdict !== 'unseen') ?? null,
    documents: currentDocuments(record, item.row),
  };
}

/** Materials, then fields, then rules. A waived row, and a proof, count only when somebody handed it in all the same. */
export function pointsOf(view: CaseView): readonly Point[] {
  const materials = view.checklist
    .map((item) => materialPoint(view, item))
    .filter(({ item, documents }) => !isWaived(item) || documents.length > 0);
  const fields = view.comparisons.map(
    (row): FieldPoint => ({
      kind: 'field',
      key: `field:${row.field}`,
      row,
      decision: decisionOn(view.record, row.field),
    }),
  );
  const rules = view.rules.map(
    (rule): RulePoint => ({
      kind: 'rule',
      key: `rule:${rule.rule}`,
      rule,
      decision: decisionOn(view.record, ruleField(rule.rule)),
    }),
  );
  return [...materials, ...fields, ...rules];
}

/** The point that a blocker leads to; null when it speaks of a fact by itself, a document or a result. */
export function keyOfBlocker({ target }: Blocker): string | null {
  switch (target.kind) {
    case 'material':
      return materialKey(Number(target.key.replace(/^\D*/, '')));
    case 'field':
    case 'rule':
      return `${target.kind}:${target.key}`;
    case 'fact':
    case 'document':
    case 'result':
      return null;
  }
}

/** The fact that a blocker asks for by itself, no point of the review speaking of it; null for any other. */
export function factOfBlocker({ target }: Blocker): FactKey | null {
  return target.kind === 'fact' && isFactKey(target.key) ? target.key : null;
}

/** The first fact that stands in the way by itself; null when none does. */
export function openFact({ blockers }: CaseView): FactKey | null {
  return blockers.propose.map(factOfBlocker).find((fact) => fact !== null) ?? null;
}

const SETTLED: readonly MaterialStanding['kind'][] = ['not_needed', 'accepted', 'rejected'];

/** Whether a person's word is still wanted. */
function isUndecided({ record }: CaseView, point: Point): boolean {
  switch (point.kind) {
    case 'material':
      return !SETTLED.includes(point.standing.kind);
    case 'field':
      return point.decision?.decision === 'doubtful' || openComparisons(record, [point.row]).length > 0;
    case 'rule':
      return point.rule.outcome === 'unknown';
  }
}

/** Keys of the points where a review still has to stop: undecided, or in the way of a result. */
export function openKeys(view: CaseView, points: readonly Point[]): ReadonlySet<string> {
  const blocked = view.blockers.propose.map(keyOfBlocker).filter((key) => key !== null);
  const undecided = points.filter((point) => isUndecided(view, point)).map((point) => point.key);
  return new Set([...undecided, ...blocked]);
}

/**
 * The nearest open point after (or before) the present one, round the end; null when none but the present is left.
 * A present point that is no longer there counts as the place before the first.
 */
export function nextOpen(
  points: readonly Point[],
  open: ReadonlySet<string>,
  current: string | null,
  direction: 1 | -1,
): Point | null {
  const start = points.findIndex((point) => point.key === current);
  const count = points.length;
  for (let step = 1; step <= count; step += 1) {
    const from = start < 0 && direction < 0 ? count : start;
    const point = points[(((from + step * direction) % count) + count) % count];
    if (point && point.key !== current && open.has(point.key)) return point;
  }
  return null;
}

/** The neighbour in the list, open or not; stays at the ends. */
export function neighbour(points: readonly Point[], current: string | null, direction: 1 | -1): Point | null {
  const index = points.findIndex((point) => point.key === current);
  const next = index < 0 ? 0 : Math.min(points.length - 1, Math.max(0, index + direction));
  return points[next] ?? null;
}

/**
 * The material to look at with a paper that somebody picked: while a material is in focus, Y and N speak of it, so they
 * must not stay with one paper while another lies on the table. Null when the focus may stay.
 */
export function materialOfPicked(points: readonly Point[], focus: Point | null, documentId: DocumentId): Point | null {
  if (focus?.kind !== 'material') return null;
  const own = points.find((point) => point.kind === 'material' && point.documents.some(({ id }) => id === documentId));
  return own === undefined || own.key === focus.key ? null : own;
}
