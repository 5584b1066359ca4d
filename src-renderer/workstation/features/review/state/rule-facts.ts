import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';

/** Facts that a person answers with yes or no. */
export const YES_NO_FACTS = [
  'entryExitFound',
  'identityVerified',
  'agreementSigned',
  'feePaid',
  'greenChannelProven',
  'dossierKeptHere',
  'worksAtHouseholdPlace',
  'hasEarlierStudyOrLaterWork',
] as const satisfies readonly (keyof CaseFacts)[];

export type YesNoFact = (typeof YES_NO_FACTS)[number];

export function isYesNoFact(key: string): key is YesNoFact {
  const facts: readonly string[] = YES_NO_FACTS;
  return facts.includes(key);
}

/** The fact that Y or N on a rule is about: the first of its inputs that does not yet say so. Null when none is left. */
export function factToAnswer(rule: RuleVerdict, facts: CaseFacts, answer: boolean): YesNoFact | null {
  return rule.inputs.filter(isYesNoFact).find((key) => facts[key] !== answer) ?? null;
}
