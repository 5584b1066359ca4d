import type { FieldDecision, TrustLevel } from '#shared/domain/case/case-record.ts';
import { trustAtFirst } from '#shared/domain/materials/trust.ts';
import { ruleField } from '#shared/domain/rules/overruling.ts';
import { text } from '#shared/i18n/index.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { FieldPoint, MaterialPoint, Point, RulePoint } from '../points/points.ts';
import type { Verdict } from './review-state.ts';

/** A verdict as the command that main understands. */
export type VerdictCommand =
  | { readonly command: 'case.judge_material'; readonly input: InputOf<'case.judge_material'> }
  | { readonly command: 'case.decide_field'; readonly input: InputOf<'case.decide_field'> };

const MATERIAL_VERDICTS = { yes: 'accepted', no: 'rejected', doubt: 'doubtful' } as const;
const FIELD_DECISIONS = { yes: 'agreed', no: 'differs', doubt: 'doubtful' } as const;

/** A person's word on the original stands; without one it was not compared, wherever the paper was handed in. */
export function presumedTrust({ item, verdict }: MaterialPoint): TrustLevel {
  return verdict?.trust ?? trustAtFirst(item.row);
}

/** The value that counts unless the reviewer says otherwise: what the form says, else the surest reading. */
export function presumedValue({ row, decision }: FieldPoint): string {
  if (decision !== null) return decision.value;
  if (row.form !== null) return row.form;
  const surest = row.readings.toSorted((one, other) => other.confidence - one.confidence)[0];
  return surest?.value ?? '';
}

/** Whether this verdict may not stand without a written reason. */
export function needsReason(point: Point, verdict: Verdict): boolean {
  if (verdict !== 'yes' || point.kind === 'rule') return true;
  return point.kind === 'material' && point.standing.kind === 'missing';
}

export interface VerdictDetails {
  readonly reason: string | null;
  readonly trust?: TrustLevel;
  readonly value?: string;
}

export function commandFor(view: CaseView, point: Point, verdict: Verdict, details: VerdictDetails): VerdictCommand {
  const caseId = view.record.id;
  const { reason } = details;
  switch (point.kind) {
    case 'material': {
      const trust = details.trust ?? presumedTrust(point);
      const input = { caseId, row: point.item.row, verdict: MATERIAL_VERDICTS[verdict], trust, reason };
      return { command: 'case.judge_material', input };
    }
    case 'field': {
      const value = details.value ?? presumedValue(point);
      const input = { caseId, field: point.row.field, decision: FIELD_DECISIONS[verdict], value, reason };
      return { command: 'case.decide_field', input };
    }
    case 'rule': {
      const field = ruleField(point.rule.rule);
      const input = { caseId, field, decision: FIELD_DECISIONS[verdict], value: point.rule.title, reason };
      return { command: 'case.decide_field', input };
    }
  }
}

function restoreMaterial(view: CaseView, point: MaterialPoint): VerdictCommand {
  const { item, verdict } = point;
  const trust = presumedTrust(point);
  const input = { caseId: view.record.id, row: item.row, verdict: verdict?.verdict ?? 'unseen', trust };
  return { command: 'case.judge_material', input: { ...input, reason: verdict?.reason ?? null } };
}

/** A word once given on a field or rule can be changed but not unsaid: without an earlier one it becomes a doubt. */
function restoreDecision(view: CaseView, field: string, point: FieldPoint | RulePoint): VerdictCommand {
  const earlier: Pick<FieldDecision, 'decision' | 'value' | 'reason'> = point.decision ?? {
    decision: 'doubtful',
    value: point.kind === 'field' ? presumedValue(point) : point.rule.title,
    reason: text.review.undoReason,
  };
  const { decision, value, reason } = earlier;
  return { command: 'case.decide_field', input: { caseId: view.record.id, field, decision, value, reason } };
}

/** What brings back the point as it was before; `before` is the point as it stood then. */
export function commandToRestore(view: CaseView, before: Point): VerdictCommand {
  switch (before.kind) {
    case 'material':
      return restoreMaterial(view, before);
    case 'field':
      return restoreDecision(view, before.row.field, before);
    case 'rule':
      return restoreDecision(view, ruleField(before.rule.rule), before);
  }
}
