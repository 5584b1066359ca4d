import type { BusinessCode } from '../business/business-code.ts';
import { FACT_FAULT_WORDS, type FactFault, findFactFaults, findSubmissionFaults } from '../case/fact-faults.ts';
import { NO_OWN_RECORDS, type OwnRecords } from '../case/own-records.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';
import { ARCHIVE_RULES } from './archive-rules.ts';
import { DISPATCH_RULES } from './dispatch-rules.ts';
import { type Finding, type Rule, type RuleContext, type RuleSubject, unknown, verdictOfRule } from './judge.ts';
import { MATERIALS_RULE } from './material-rules.ts';
import { withOverruling } from './overruling.ts';
import { RECHECK_RULES } from './recheck-rules.ts';
import { RECOGNITION_RULES } from './recognition-rules.ts';
import type { RuleVerdict } from './rule-verdict.ts';
import { NONLOCAL_RULES } from './settlement-rules.ts';

const RULES: Readonly<Record<BusinessCode, readonly Rule[]>> = {
  archive: ARCHIVE_RULES,
  recognition: RECOGNITION_RULES,
  settle_bj_nonlocal: NONLOCAL_RULES,
  settle_bj_local: [MATERIALS_RULE],
  settle_elsewhere: [MATERIALS_RULE],
  settle_joint: [MATERIALS_RULE],
  dispatch: DISPATCH_RULES,
};

/** Of a recheck there is one condition; those of its business were judged in the first case. */
export function rulesOf(business: BusinessCode, isRecheck = false): readonly Rule[] {
  return isRecheck ? RECHECK_RULES : RULES[business];
}

/** What the caller knows; the figures and words come from the pack, which is the program's own unless one is named. */
type GivenContext = Omit<RuleContext, 'limits' | 'own'> & { readonly pack?: RulePack; readonly own?: OwnRecords };

const TEXTS = ['institution', 'degreeName', 'field', 'employer', 'recognitionNumber', 'authorisationCode'] as const;

/** Spaces say nothing: such a text is as unknown as one that was never given. */
function withoutBlanks(subject: RuleSubject): RuleSubject {
  const blank = TEXTS.filter((key) => subject.facts[key]?.trim() === '');
  if (blank.length === 0) return subject;
  return { ...subject, facts: { ...subject.facts, ...Object.fromEntries(blank.map((key) => [key, null])) } };
}

/** Every acceptance condition of the case's business, each with its reason (G五, P三). */
export function judgeRules(
  given: RuleSubject,
  { pack = BUILT_IN_PACK, own = NO_OWN_RECORDS, ...known }: GivenContext,
): readonly RuleVerdict[] {
  const subject = withoutBlanks(given);
  const rules = rulesOf(subject.business, Boolean(subject.recheckOf));
  const context = { ...known, own, limits: pack.limits };
  const { business, facts, submittedOn } = subject;
  const faults = [...findFactFaults(facts), ...findSubmissionFaults(business, facts, submittedOn)];
  return rules.map((rule) => {
    const finding = withoutFaulty(rule, faults, rule.judge(subject, context));
    return withOverruling(subject, verdictOfRule(rule, subject, finding, pack));
  });
}

/** What cannot be so is no ground for any verdict: a rule that rests on it says what is wrong, and knows nothing. */
function withoutFaulty({ inputs }: Rule, faults: readonly FactFault[], finding: Finding): Finding {
  const fault = faults.find(({ path }) => inputs.includes(String(path[0])));
  if (fault === undefined || finding.reason.startsWith('数据有误')) return finding;
  return { ...finding, ...unknown(`数据有误：${FACT_FAULT_WORDS[fault.code]}，改正后才能判断`) };
}

/**
 * The verdicts that keep the whole from being met: all conditions are needed, of the grounds for `archive` one is enough
 * (G五(1)).
 */
export function standingInTheWay(verdicts: readonly RuleVerdict[]): readonly RuleVerdict[] {
  const hasGround = verdicts.some((verdict) => verdict.isGround && verdict.outcome === 'met');
  return verdicts.filter((verdict) => verdict.outcome !== 'met' && !(hasGround && verdict.isGround));
}
