import { text } from '#shared/i18n/index.ts';
import { materialKey, type RulePoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { isYesNoFact } from '../state/rule-facts.ts';
import { Judged } from './judged.tsx';

function answerWord(value: boolean | null): string {
  if (value === null) return text.common.unknown;
  return value ? text.common.yes : text.common.no;
}

function Input({ input }: { readonly input: string }) {
  const { focusOn, view } = useReview();
  const row = /^row:(\d+)$/.exec(input)?.[1];
  if (row !== undefined) {
    const number = Number(row);
    return (
      <button type="button" className="link-button" onClick={() => focusOn(materialKey(number))}>
        {number} {view.checklist.find((item) => item.row === number)?.shortName}
      </button>
    );
  }
  const name = text.review.inputs[input] ?? text.domain.FIELD_NAMES[input.replace(/^field:/, '')] ?? input;
  if (!isYesNoFact(input)) return <span>{name}</span>;
  return (
    <span>
      {name}：{answerWord(view.record.facts[input])}
    </span>
  );
}

/** The condition in the guide's words, and what the verdict came from. */
export function RuleDetails({ point }: { readonly point: RulePoint }) {
  const { rule, decision } = point;
  const { view } = useReview();
  return (
    <>
      <p className="dock-reason">{rule.reason}</p>
      <p className="dock-note">
        {rule.clause} · {text.packs.judgedBy(view.pack)}
      </p>
      {decision && <Judged by={decision.by} at={decision.at} reason={null} />}
      <ul className="rule-inputs" aria-label={text.review.dock.inputs}>
        {rule.inputs.map((input) => (
          <li key={input}>
            <Input input={input} />
          </li>
        ))}
      </ul>
    </>
  );
}
