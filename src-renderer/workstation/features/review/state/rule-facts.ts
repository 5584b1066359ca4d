import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { type FactKey, isFactKey, specOf } from '../facts/fact-specs.ts';

/** The answer that speaks for a condition, where it is not yes. */
const FAVOURABLE: Readonly<Partial<Record<FactKey, boolean>>> = { hasWorkHistory: false };

/** Facts that a condition can be met without (P三). */
const DISPENSABLE: readonly FactKey[] = ['feeAmount'];

function isYesNo(key: FactKey): boolean {
  const spec = specOf(key);
  return spec?.shape === 'single' && spec.cell.kind === 'yes_no';
}

/** S1 asks one thing of whoever went for post-doctoral research, and another of everybody else (G五(3)1). */
function isAsked(key: FactKey, { degreeLevel }: CaseFacts): boolean {
  const isPostdoctoral = degreeLevel === 'postdoctoral';
  if (key === 'domesticDoctorateFound') return isPostdoctoral;
  return !(isPostdoctoral && (key === 'recognitionHeld' || key === 'recognitionNumber'));
}

/** What is to be stated: a fact, with the answer that was given where it is a yes or no. */
export interface FactToState {
  readonly fact: FactKey;
  readonly value: boolean | null;
}

/**
 * The fact that Y or N on a rule is about: the first of its yes-or-no inputs that does not yet say so; for Y then the
 * first that nobody knows. Null when none is left.
 */
export function factToState(rule: RuleVerdict, facts: CaseFacts, answer: boolean): FactToState | null {
  const inputs = rule.inputs.filter(isFactKey).filter((key) => specOf(key) !== null && isAsked(key, facts));
  for (const fact of inputs.filter(isYesNo)) {
    const value = (FAVOURABLE[fact] ?? true) === answer;
    if (facts[fact] !== value) return { fact, value };
  }
  const open = answer && inputs.find((key) => facts[key] === null && !DISPENSABLE.includes(key));
  return open ? { fact: open, value: null } : null;
}
