import { Input } from 'antd';
import { useState } from 'react';
import { isChinese } from '#shared/domain/results/result-form.ts';
import { text } from '#shared/i18n/index.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';
import { DecisionChoice } from '../../recheck/index.ts';
import { SubjectPicker } from '../../subject-picker/index.ts';

interface DraftValuesProps {
  readonly draft: ResultDraft;
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (key: string, value: string) => void;
}

/** A result that is upheld has no other 专业领域 to pick. */
function shownValues({ editable }: ResultDraft, { decision }: Readonly<Record<string, string>>) {
  return decision === 'upheld' ? editable.filter(({ key }) => key !== 'field') : editable;
}

/** Only what a person may change; everything else comes from the case. */
export function DraftValues({ draft, values, onChange }: DraftValuesProps) {
  const words = text.result;
  const [firstEmpty] = useState(
    () => shownValues(draft, values).find(({ key, required }) => required && (values[key] ?? '') === '')?.key,
  );
  return (
    <div className="draft-values">
      <h2>{words.values}</h2>
      <p className="result-hint">{words.valuesHint}</p>
      {shownValues(draft, values).map(({ key, label, required, inChinese, original, suggestedFrom }) => {
        const id = `value-${key}`;
        const value = values[key] ?? '';
        return (
          <div key={key} className="draft-value">
            <label htmlFor={id}>
              {label}
              {required && <span className="draft-required"> {words.required}</span>}
            </label>
            {original !== null && original !== '' && <p className="result-hint">{words.original(original)}</p>}
            {suggestedFrom !== null && value === draft.values[key] && (
              <p className="draft-suggested">{words.suggested[suggestedFrom]}</p>
            )}
            {key === 'decision' && <DecisionChoice id={id} value={value} onChange={(next) => onChange(key, next)} />}
            {key === 'decision' ? null : key === 'field' ? (
              <SubjectPicker id={id} value={value} onChange={(next) => onChange(key, next)} />
            ) : (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 1, maxRows: 8 }}
                maxLength={1000}
                value={value}
                // The cursor waits where something has to be written.
                autoFocus={key === firstEmpty}
                onChange={(event) => onChange(key, event.target.value)}
              />
            )}
            {inChinese && value.trim() !== '' && !isChinese(value) && (
              <p className="draft-foreign">{words.inChinese}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
