import { Checkbox, Radio } from 'antd';
import type { ResultKind } from '#shared/domain/case/case-record.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { text } from '#shared/i18n/index.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';

interface KindChoiceProps {
  readonly drafts: readonly ResultDraft[];
  readonly chosen: readonly ResultKind[];
  /** The one whose content and letter are on the screen. */
  readonly shown: ResultKind;
  readonly onToggle: (kind: ResultKind) => void;
  readonly onShow: (kind: ResultKind) => void;
}

/** One paper, or for a business that ends in several the papers that go out together. */
export function KindChoice({ drafts, chosen, shown, onToggle, onShow }: KindChoiceProps) {
  const takesSeveral = drafts.filter(({ kind }) => !isRefusalResult(kind)).length > 1;
  return (
    <fieldset className="kind-choice">
      <legend>{takesSeveral ? text.result.severalKinds : text.result.kinds}</legend>
      <ul>
        {drafts.map(({ kind, title }) => {
          const isChosen = chosen.includes(kind);
          return (
            <li key={kind} className={kind === shown ? 'kind-line kind-shown' : 'kind-line'}>
              {takesSeveral ? (
                <Checkbox checked={isChosen} aria-label={title} onChange={() => onToggle(kind)} />
              ) : (
                <Radio checked={isChosen} aria-label={title} onChange={() => onToggle(kind)} />
              )}
              <button
                type="button"
                className="kind-title"
                aria-pressed={kind === shown}
                onClick={() => (isChosen ? onShow(kind) : onToggle(kind))}
              >
                {title}
              </button>
            </li>
          );
        })}
      </ul>
      {chosen.some(isRefusalResult) && <p className="result-hint">{text.result.refusalHint}</p>}
    </fieldset>
  );
}
