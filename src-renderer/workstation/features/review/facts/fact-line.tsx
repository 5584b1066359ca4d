import { text } from '#shared/i18n/index.ts';
import { factName } from '#shared/i18n/zh-cn/domain.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { useReview } from '../state/review-context.ts';
import { type FactKey, specOf } from './fact-specs.ts';
import { factWords } from './fact-words.ts';

const words = text.review.facts;

function useSourceWords(fact: FactKey): string {
  const { view } = useReview();
  const source = view.factSources[fact];
  if (source === undefined) return words.fromForm;
  const when = `${shanghaiDate(source.at).slice(5)} ${shanghaiTime(source.at).slice(0, 5)}`;
  return words.fromPerson(source.by.name, when, source.reason);
}

/** A fact with what is known of it, where that came from, and the way to put it right. */
export function FactLine({ fact }: { readonly fact: FactKey }) {
  const { view, dispatch, mayCorrect } = useReview();
  const source = useSourceWords(fact);
  const name = factName(fact, view.record.business);
  const isKnown = view.record.facts[fact] !== null;
  return (
    <span className="fact-line" data-testid={`fact-${fact}`}>
      <span>
        {name}：<span className={isKnown ? '' : 'fact-unknown'}>{factWords(fact, view.record.facts)}</span>
      </span>
      {isKnown && (
        <span className="fact-source" title={source}>
          {source}
        </span>
      )}
      {mayCorrect && specOf(fact) !== null && (
        <button
          type="button"
          className="link-button"
          aria-label={isKnown ? words.changeOf(name) : words.enterOf(name)}
          onClick={() => dispatch({ kind: 'editor', editor: { kind: 'fact', fact, value: null } })}
        >
          {isKnown ? words.change : words.enter}
        </button>
      )}
    </span>
  );
}
