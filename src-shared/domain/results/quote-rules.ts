import { standingInTheWay } from '../rules/judge-rules.ts';
import type { RuleOutcome, RuleVerdict } from '../rules/rule-verdict.ts';

/** As long as a value of a result may be. */
const LONGEST = 1000;

const SOURCES: Readonly<Record<string, string>> = { G: '办事指南', P: '认证流程指引' };

/** `G五(2)5` in the words of a letter: 办事指南五(2)5. Several stand behind one another. */
function clauseWords(clause: string): string {
  return clause.replaceAll(/(?<![A-Za-z])[GP](?=[一二三四五六七八九十])/g, (source) => SOURCES[source] ?? source);
}

function quote({ title, reason, clause }: RuleVerdict): string {
  return `“${title}”（${clauseWords(clause)}）：${reason.trim().replace(/[。；]+$/, '')}。`;
}

/**
 * The rules that stand in the way of a case, one line each, as a refusal quotes them: title, clause, reason. Grounds of
 * which one is met are not among them (G五(1)). A draft that a person edits; whole lines only, as many as a letter's
 * value holds.
 */
export function quoteRules(rules: readonly RuleVerdict[], outcomes: readonly RuleOutcome[]): string {
  let text = '';
  for (const rule of standingInTheWay(rules).filter(({ outcome }) => outcomes.includes(outcome))) {
    const next = text === '' ? quote(rule) : `${text}\n${quote(rule)}`;
    if (next.length > LONGEST) break;
    text = next;
  }
  return text;
}
