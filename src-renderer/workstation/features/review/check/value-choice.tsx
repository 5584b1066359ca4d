import { Input } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { FieldPoint } from '../points/points.ts';

interface ValueChoiceProps {
  readonly point: FieldPoint;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** 以何为准: the value that counts from now on, from the form, from a paper, or typed. */
export function ValueChoice({ point, value, onChange }: ValueChoiceProps) {
  const { row } = point;
  const fromPapers = row.readings.map((reading) => ({
    from: text.domain.DOCUMENT_KIND_NAMES[reading.documentKind],
    value: reading.value,
  }));
  const fromForm = row.form === null ? [] : [{ from: text.review.dock.fromForm, value: row.form }];
  return (
    <fieldset className="value-choice" aria-label={text.review.dock.counts}>
      <span className="dock-note">{text.review.dock.counts}</span>
      {[...fromForm, ...fromPapers].map((choice) => (
        <button
          key={`${choice.from} ${choice.value}`}
          type="button"
          className="reason-chip"
          aria-pressed={choice.value === value}
          title={choice.value}
          onClick={() => onChange(choice.value)}
        >
          {choice.from}
        </button>
      ))}
      <Input
        size="small"
        aria-label={text.review.dock.other}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </fieldset>
  );
}
