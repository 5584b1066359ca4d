import type { FieldDecision } from '../case/case-record.ts';
import type { ComparisonRow } from '../reading/comparison.ts';
import { CORE_FIELDS, decisionOn, openComparisons } from '../reading/open-comparisons.ts';
import { type Finding, met, notMet, type RuleContext, type RuleSubject, unknown } from './judge.ts';

/** Rules that judge the agreement of form and papers. */
export const AGREEMENT_RULES: readonly string[] = ['P-agreement', 'M1'];

/** Fields that a person found different or doubtful; words on rules are none (`rule:R3`). */
export function decidedAgainst(
  { fields }: Pick<RuleSubject, 'fields'>,
  decision: 'differs' | 'doubtful',
): readonly FieldDecision[] {
  return fields.filter((one) => one.decision === decision && !one.field.includes(':'));
}

function words(decisions: readonly FieldDecision[]): string {
  return decisions.map((one) => one.reason ?? one.field).join('；');
}

/** What a person's word says against the agreement; null when nothing does. */
function byPerson(subject: RuleSubject): Finding | null {
  const differing = decidedAgainst(subject, 'differs');
  if (differing.length > 0) return notMet(`核对认定不一致：${words(differing)}`);
  const doubtful = decidedAgainst(subject, 'doubtful');
  return doubtful.length > 0 ? unknown(`核对存疑：${words(doubtful)}`) : null;
}

/** What the machine's comparison says against it, as long as no person has decided; null when nothing does. */
function byComparison(subject: RuleSubject, comparisons: readonly ComparisonRow[]): Finding | null {
  const open = openComparisons(subject, comparisons);
  const contrary = open.filter((row) => row.conclusion === 'different');
  if (contrary.length > 0) return notMet(contrary.map((row) => `${row.label}：${row.reason}`).join('；'));
  return open.length > 0 ? unknown(open.map((row) => `${row.label}：${row.reason}`).join('；')) : null;
}

/** What speaks against the agreement so far; null when nothing does, also where nothing was compared. */
export function disagreement(subject: RuleSubject, { comparisons }: Pick<RuleContext, 'comparisons'>): Finding | null {
  return byPerson(subject) ?? byComparison(subject, comparisons ?? []);
}

/** Whether form and papers say the same (P三 填写的认证申请信息与上传的认证材料一致). */
export function judgeAgreement(subject: RuleSubject, context: RuleContext): Finding {
  const against = disagreement(subject, context);
  if (against !== null) return against;
  if (context.comparisons !== null) return met('申请信息与上传材料一致');
  const byHand = CORE_FIELDS.every((field) => decisionOn(subject, field) !== null);
  return byHand ? met('申请信息已由人工逐项核对一致') : unknown('材料尚未识读，申请信息未与材料核对');
}
