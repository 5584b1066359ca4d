import type { BusinessCode } from '../business/business-code.ts';
import { ARCHIVE_RULES } from './archive-rules.ts';
import { DISPATCH_RULES } from './dispatch-rules.ts';
import { GUIDE_LIMITS, type GuideLimits } from './guide-limits.ts';
import { type Rule, type RuleContext, type RuleSubject, verdictOfRule } from './judge.ts';
import { COMPLETENESS_RULE } from './material-rules.ts';
import { withOverruling } from './overruling.ts';
import { RECHECK_RULES } from './recheck-rules.ts';
import { RECOGNITION_RULES } from './recognition-rules.ts';
import type { RuleVerdict } from './rule-verdict.ts';
import { NONLOCAL_RULES } from './settlement-rules.ts';

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

/** What the caller knows; the guide's own numbers stand unless a rule pack gives others. */
type GivenContext = Omit<RuleContext, 'limits'> & { readonly limits?: GuideLimits };

/** Every acceptance condition of the case's business, each with its reason (G五, P三). */
export function judgeRules(
  subject: RuleSubject,
  { limits = GUIDE_LIMITS, ...given }: GivenContext,
): readonly RuleVerdict[] {
  const rules = subject.recheckOf ? RECHECK_RULES : RULES[subject.business];
  const context = { ...given, limits };
  return rules.map((rule) => {
    return withOverruling(subject, verdictOfRule(rule, subject, rule.judge(subject, context)));
  });
}

/**
 * The verdicts that keep the whole from being met: all conditions are needed, of the grounds for `archive` one is enough
 * (G五(1)).
 */
export function standingInTheWay(verdicts: readonly RuleVerdict[]): readonly RuleVerdict[] {
  const hasGround = verdicts.some((verdict) => verdict.isGround && verdict.outcome === 'met');
  return verdicts.filter((verdict) => verdict.outcome !== 'met' && !(hasGround && verdict.isGround));
}
