import type { BusinessCode } from '../business/business-code.ts';
import { ARCHIVE_RULES } from './archive-rules.ts';
import { type Rule, type RuleContext, type RuleSubject, verdictOfRule } from './judge.ts';
import { COMPLETENESS_RULE, judgeRow } from './material-rules.ts';
import { withOverruling } from './overruling.ts';
import { RECHECK_RULES } from './recheck-rules.ts';
import { RECOGNITION_RULES } from './recognition-rules.ts';
import type { RuleOutcome, RuleVerdict } from './rule-verdict.ts';
import { NONLOCAL_RULES } from './settlement-rules.ts';

const DISPATCH_RULES: readonly Rule[] = [
  {
    rule: 'D1',
    title: '被留学基金委等遴选机构录取的国家公派留学人员',
    clause: 'G五(4)',
    inputs: ['row:22'],
    judge: (subject, context) => judgeRow(subject, context, 22),
  },
];

const RULES: Readonly<Record<BusinessCode, readonly Rule[]>> = {
  archive: ARCHIVE_RULES,
  recognition: RECOGNITION_RULES,
  settle_bj_nonlocal: NONLOCAL_RULES,
  settle_bj_local: [COMPLETENESS_RULE],
  settle_elsewhere: [COMPLETENESS_RULE],
  settle_joint: [COMPLETENESS_RULE],
  dispatch: DISPATCH_RULES,
};

export function rulesOf(business: BusinessCode): readonly Rule[] {
  return RULES[business];
}

/** Every acceptance condition of the case's business, each with its reason (G五, P三). */
export function judgeRules(subject: RuleSubject, context: RuleContext): readonly RuleVerdict[] {
  const rules = subject.recheckOf ? RECHECK_RULES : RULES[subject.business];
  return rules.map((rule) => {
    return withOverruling(subject, verdictOfRule(rule, rule.judge(subject, context)));
  });
}

/** Whether the conditions as a whole are met: one ground is enough for `archive` (G五(1)), all are needed elsewhere. */
export function overallOutcome(business: BusinessCode, verdicts: readonly RuleVerdict[]): RuleOutcome {
  const has = (outcome: RuleOutcome): boolean => verdicts.some((verdict) => verdict.outcome === outcome);
  if (business === 'archive') {
    if (has('met')) return 'met';
    return has('unknown') ? 'unknown' : 'not_met';
  }
  if (has('not_met')) return 'not_met';
  return has('unknown') || verdicts.length === 0 ? 'unknown' : 'met';
}
