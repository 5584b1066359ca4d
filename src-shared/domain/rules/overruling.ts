import type { FieldDecision } from '../case/case-record.ts';
import { decisionOn } from '../reading/open-comparisons.ts';
import type { RuleSubject } from './judge.ts';
import type { RuleOutcome, RuleVerdict } from './rule-verdict.ts';

const PREFIX = 'rule:';

/** The field under which a reviewer overrules a rule with `field_decided`, e.g. `rule:R3`; its reason is required. */
export function ruleField(rule: string): string {
  return PREFIX + rule;
}

export function isRuleField(field: string): boolean {
  return field.startsWith(PREFIX);
}

/** The rule that such a field overrules; null for a field that is compared. */
export function ruleCodeOf(field: string): string | null {
  return isRuleField(field) ? field.slice(PREFIX.length) : null;
}

const OUTCOMES: Readonly<Record<FieldDecision['decision'], RuleOutcome>> = {
  agreed: 'met',
  differs: 'not_met',
  doubtful: 'unknown',
};

/** A person's word stands over the program's, and says so; what the program found stays readable. */
export function withOverruling(subject: Pick<RuleSubject, 'fields'>, verdict: RuleVerdict): RuleVerdict {
  const decision = decisionOn(subject, ruleField(verdict.rule));
  if (decision === null) return verdict;
  const reason = `${decision.by.name}认定：${decision.reason ?? ''}（系统判断：${verdict.reason}）`;
  return { ...verdict, outcome: OUTCOMES[decision.decision], reason };
}
