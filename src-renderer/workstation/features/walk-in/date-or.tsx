import { Checkbox, Input } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { Choice } from './field-specs.ts';

interface DateOrProps {
  readonly id: string;
  readonly word: Choice;
  readonly value: string;
  readonly status: 'error' | '';
  readonly onChange: (value: string) => void;
}

/** A day, or the word that a paper prints in its place. */
export function DateOr({ id, word, value, status, onChange }: DateOrProps) {
  const isWord = value === word.value;
  return (
    <div className="walk-in-date-or">
      <Input
        id={id}
        status={status}
        autoComplete="off"
        maxLength={20}
        disabled={isWord}
        placeholder={isWord ? word.label : text.walkIn.day}
        value={isWord ? '' : value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Checkbox checked={isWord} onChange={(event) => onChange(event.target.checked ? word.value : '')}>
        {word.label}
      </Checkbox>
    </div>
  );
}
