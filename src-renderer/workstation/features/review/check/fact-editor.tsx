import { text } from '#shared/i18n/index.ts';
import type { YesNoFact } from '../state/rule-facts.ts';
import type { ReviewModel } from '../state/use-review-model.ts';
import { ReasonBox } from './reason-box.tsx';

interface FactEditorProps {
  readonly model: ReviewModel;
  readonly fact: YesNoFact;
  readonly value: boolean;
}

/** A rule cannot be clicked true: the fact that it rests on is stated, with its ground. */
export function FactEditor({ model, fact, value }: FactEditorProps) {
  const name = text.domain.FACT_NAMES[fact];
  const answer = value ? text.common.yes : text.common.no;
  return (
    <div className="dock-editor">
      <p className="dock-fact">
        {name} → <strong>{answer}</strong>
        <button
          type="button"
          className="link-button"
          onClick={() => model.dispatch({ kind: 'editor', editor: { kind: 'reason', verdict: value ? 'yes' : 'no' } })}
        >
          {text.review.dock.overrule}
        </button>
      </p>
      <ReasonBox
        label={`${name}：${text.review.dock.reasonFor(answer)}`}
        initial={text.review.reasons.fact[0] ?? ''}
        common={text.review.reasons.fact}
        onSave={(reason) => model.answerFact(fact, value, reason)}
        onCancel={() => model.dispatch({ kind: 'editor', editor: null })}
      />
    </div>
  );
}
