import { Button, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';

interface ReasonBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly common: readonly string[];
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
  /** False where something else has to be filled in first. */
  readonly focused?: boolean;
}

/** Enter saves, Esc leaves, Alt and a digit takes a common reason. */
export function ReasonBox({ label, value, onChange, common, onSave, onCancel, focused = true }: ReasonBoxProps) {
  const [missing, setMissing] = useState(false);
  const words = text.review.dock;
  const save = () => {
    const reason = value.trim();
    setMissing(reason === '');
    if (reason !== '') onSave(reason);
  };
  const take = (reason: string | undefined) => {
    if (reason !== undefined) onChange(value.trim() === '' ? reason : `${value.trim()}；${reason}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.altKey && /^Digit\d$/.test(event.code)) {
      event.preventDefault();
      take(common[Number(event.code.slice(-1)) - 1]);
    }
  };
  return (
    <div className="reason">
      <Input.TextArea
        autoFocus={focused}
        aria-label={label}
        placeholder={words.reasonLabel}
        rows={2}
        maxLength={LONGEST_PARAGRAPH}
        value={value}
        status={missing ? 'error' : ''}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="reason-buttons">
        <Button size="small" type="primary" onClick={save}>
          {words.save} Enter
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.common.cancel} Esc
        </Button>
      </div>
      {missing && <p className="reason-missing">{words.reasonNeeded}</p>}
      <ul className="reason-common" aria-label={words.common} title={words.commonHint}>
        {common.map((reason, index) => (
          <li key={reason}>
            <button type="button" className="reason-chip" onClick={() => take(reason)}>
              <span className="kbd" aria-hidden="true">
                {index + 1}
              </span>
              {reason}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
