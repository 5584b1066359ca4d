import { useEffect, useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { isNumbered, stateOf } from '../points/point-words.ts';
import type { RulePoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';

function isRule(point: { readonly kind: string }): point is RulePoint {
  return point.kind === 'rule';
}

function RuleLine({ point }: { readonly point: RulePoint }) {
  const { focus, focusOn, open } = useReview();
  const line = useRef<HTMLLIElement>(null);
  const { rule, key } = point;
  const isFocus = focus?.key === key;
  const { tone, word } = stateOf(point);
  useEffect(() => {
    if (isFocus) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocus]);
  return (
    <li ref={line} className={`rule${isFocus ? ' point-focus' : ''}`} data-testid={`rule-${rule.rule}`}>
      <button
        type="button"
        className="plain-button rule-head"
        aria-current={isFocus ? 'true' : undefined}
        data-open={open.has(key)}
        title={`${rule.title}\n${rule.reason}`}
        onClick={() => focusOn(key)}
      >
        <span className={`rule-name${isNumbered(rule.rule) ? ' rule-code' : ''}`}>
          {isNumbered(rule.rule) ? rule.rule : rule.title}
        </span>
        <Mark tone={tone} word={word} />
        <span className="rule-title">{rule.title}</span>
        {rule.outcome !== 'met' && <span className="rule-reason">{rule.reason}</span>}
        <span className="rule-clause">{rule.clause}</span>
      </button>
    </li>
  );
}

/** How many stand how: the list may go on below what is seen. */
function countWords(rules: readonly RulePoint[]): string {
  const names = text.domain.RULE_VERDICT_NAMES;
  const counts = (['met', 'not_met', 'unknown'] as const).map((outcome) => ({
    name: names[outcome],
    count: rules.filter(({ rule }) => rule.outcome === outcome).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .join(' · ');
}

/** Every condition with its verdict, reason and clause. */
export function RulesList() {
  const { points } = useReview();
  const rules = points.filter(isRule);
  return (
    <section className="rules" aria-label={text.review.rules.title}>
      <h3>
        {text.review.rules.title} {rules.length > 0 && countWords(rules)}
      </h3>
      {rules.length === 0 && <p className="check-empty">{text.review.rules.empty}</p>}
      <ul>
        {rules.map((point) => (
          <RuleLine key={point.key} point={point} />
        ))}
      </ul>
    </section>
  );
}
