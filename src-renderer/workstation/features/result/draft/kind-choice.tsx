import { Radio } from 'antd';
import type { ResultKind } from '#shared/domain/case/case-record.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { text } from '#shared/i18n/index.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';

interface KindChoiceProps {
  readonly drafts: readonly ResultDraft[];
  readonly kind: ResultKind;
  readonly onChoose: (kind: ResultKind) => void;
}

export function KindChoice({ drafts, kind, onChoose }: KindChoiceProps) {
  return (
    <fieldset className="kind-choice">
      <legend>{text.result.kinds}</legend>
      <Radio.Group
        vertical
        value={kind}
        options={drafts.map((draft) => ({ value: draft.kind, label: draft.title }))}
        onChange={(event) => {
          const chosen = drafts.find((draft) => draft.kind === event.target.value);
          if (chosen) onChoose(chosen.kind);
        }}
      />
      {isRefusalResult(kind) && <p className="result-hint">{text.result.refusalHint}</p>}
    </fieldset>
  );
}
