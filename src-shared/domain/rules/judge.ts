import type { CaseRecord } from '../case/case-record.ts';
import type { ChecklistItem } from '../materials/checklist-item.ts';
import type { ComparisonRow } from '../reading/comparison.ts';
import type { RuleOutcome, RuleVerdict } from './rule-verdict.ts';

export type RuleSubject = Pick<
  CaseRecord,
  'business' | 'applicant' | 'facts' | 'submittedOn' | 'documents' | 'materials' | 'fields'
> &
  /** Absent for whoever has no rechecks. */
  Partial<Pick<CaseRecord, 'recheckOf'>>;

export interface RuleContext {
  readonly checklist: readonly ChecklistItem[];
  /** Null when nothing was compared yet: then nothing agrees. */
  readonly comparisons: readonly ComparisonRow[] | null;
}

/** What a rule finds; title and clause are the rule's own. */
export interface Finding {
  readonly outcome: RuleOutcome;
  readonly reason: string;
}

/** One acceptance condition (G五, P三). Unknown is never pass. */
export interface Rule {
  readonly rule: string;
  readonly title: string;
  readonly clause: string;
  /** Keys of facts, `row:17` for materials, `field:name` for compared fields. */
  readonly inputs: readonly string[];
  judge(subject: RuleSubject, context: RuleContext): Finding;
}

export function met(reason: string): Finding {
  return { outcome: 'met', reason };
}

export function notMet(reason: string): Finding {
  return { outcome: 'not_met', reason };
}

export function unknown(reason: string): Finding {
  return { outcome: 'unknown', reason };
}

/** A yes-or-no fact: null is neither. */
export function byFact(value: boolean | null, yes: string, no: string, open: string): Finding {
  if (value === null) return unknown(open);
  return value ? met(yes) : notMet(no);
}

/** The gravest of several findings; with none of them grave, the last one's words. */
export function allOf(findings: readonly Finding[]): Finding {
  const against = findings.find((finding) => finding.outcome === 'not_met');
  const open = findings.find((finding) => finding.outcome === 'unknown');
  return against ?? open ?? findings.at(-1) ?? unknown('没有可据以判断的信息');
}

export function verdictOfRule(rule: Rule, finding: Finding): RuleVerdict {
  const { title, clause, inputs } = rule;
  return { rule: rule.rule, title, clause, inputs, ...finding };
}
