import type { FieldDecision, MaterialVerdict, TrustLevel } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { FieldPoint, MaterialPoint, Point } from '../points/points.ts';
import type { Verdict } from './review-state.ts';

/** A verdict as the command that main understands. */
export type VerdictCommand =
  | { readonly command: 'case.judge_material'; readonly input: InputOf<'case.judge_material'> }
  | { readonly command: 'case.decide_field'; readonly input: InputOf<'case.decide_field'> };

const MATERIAL_VERDICTS = { yes: 'accepted', no: 'rejected', doubt: 'doubtful' } as const;
const FIELD_DECISIONS = { yes: 'agreed', no: 'differs', doubt: 'doubtful' } as const;

/** 国办函〔2016〕108号: what came over the line is a copy that nobody compared; at the counter the original lies there. */
export function presumedTrust({ record }: CaseView, verdict: MaterialVerdict | null): TrustLevel {
  return verdict?.trust ?? (record.channel === 'counter' ? 'C' : 'D');
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
  if (verdict !== 'yes') return true;
  return point.kind === 'material' && point.standing.kind === 'missing';
}

export interface VerdictDetails {
  readonly reason: string | null;
  readonly trust?: TrustLevel;
  readonly value?: string;
}

/** Null for a rule: it follows from facts and materials and has no verdict of its own. */
export function commandFor(
  view: CaseView,
  point: Point,
  verdict: Verdict,
  details: VerdictDetails,
): VerdictCommand | null {
  const caseId = view.record.id;
  const { reason } = details;
  switch (point.kind) {
    case 'material': {
      const trust = details.trust ?? presumedTrust(view, point.verdict);
      const input = { caseId, row: point.item.row, verdict: MATERIAL_VERDICTS[verdict], trust, reason };
      return { command: 'case.judge_material', input };
    }
    case 'field': {
      const value = details.value ?? presumedValue(point);
      const input = { caseId, field: point.row.field, decision: FIELD_DECISIONS[verdict], value, reason };
      return { command: 'case.decide_field', input };
    }
    case 'rule':
      return null;
  }
}

function restoreMaterial(view: CaseView, { item, verdict }: MaterialPoint): VerdictCommand {
  const trust = presumedTrust(view, verdict);
  const input = { caseId: view.record.id, row: item.row, verdict: verdict?.verdict ?? 'unseen', trust };
  return { command: 'case.judge_material', input: { ...input, reason: verdict?.reason ?? null } };
}

/** A word once given on a field can be changed but not unsaid: without an earlier one it becomes a doubt. */
function restoreField(view: CaseView, point: FieldPoint): VerdictCommand {
  const earlier: Pick<FieldDecision, 'decision' | 'value' | 'reason'> = point.decision ?? {
    decision: 'doubtful',
    value: presumedValue(point),
    reason: text.review.undoReason,
  };
  const { decision, value, reason } = earlier;
  const input = { caseId: view.record.id, field: point.row.field, decision, value, reason };
  return { command: 'case.decide_field', input };
}

/** What brings back the point as it was before; `before` is the point as it stood then. */
export function commandToRestore(view: CaseView, before: Point): VerdictCommand | null {
  switch (before.kind) {
    case 'material':
      return restoreMaterial(view, before);
    case 'field':
      return restoreField(view, before);
    case 'rule':
      return null;
  }
}
