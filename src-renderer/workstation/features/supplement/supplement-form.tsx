import { Input } from 'antd';
import type { ReactNode } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { DateField } from '../../ui/date-field/index.ts';
import { AddItem } from './add-item.tsx';
import { addItem, changeItem, type DraftItem, removeItem, type SupplementFormState } from './items.ts';
import type { NamedRows } from './material-options.ts';
import { SupplementLine } from './supplement-line.tsx';

interface SupplementFormProps {
  readonly rows: NamedRows;
  readonly form: SupplementFormState;
  readonly today: CivilDate;
  /** The date is before today. */
  readonly isLate: boolean;
  readonly onChange: (form: SupplementFormState) => void;
  /** Below everything that is kept with the draft. */
  readonly children?: ReactNode;
}

export function SupplementForm({ rows, form, today, isLate, onChange, children }: SupplementFormProps) {
  const words = text.supplement;
  const { items, dueOn, note } = form;
  const setItems = (next: readonly DraftItem[]) => onChange({ ...form, items: next });
  return (
    <section className="screen-form" aria-label={words.title}>
      <h2>{words.items}</h2>
      <p className="supplement-hint">{items.length === 0 ? words.empty : words.itemsHint}</p>
      <ol className="supplement-items">
        {items.map((item) => (
          <SupplementLine
            key={item.key}
            rows={rows}
            item={item}
            onChange={(change) => setItems(changeItem(items, item.key, change))}
            onRemove={() => setItems(removeItem(items, item.key))}
          />
        ))}
      </ol>
      <AddItem rows={rows} onAdd={(row) => setItems(addItem(items, row))} />
      <div className="supplement-due">
        <label htmlFor="supplement-due">{words.dueOn}</label>
        <DateField
          id="supplement-due"
          label={words.dueOn}
          value={dueOn}
          today={today}
          onChange={(next) => onChange({ ...form, dueOn: next })}
        />
        {dueOn === null && <span className="supplement-fault">{words.dueNeeded}</span>}
        {isLate && <span className="supplement-fault">{words.duePassed}</span>}
      </div>
      <label htmlFor="supplement-note">{words.note}</label>
      <Input.TextArea
        id="supplement-note"
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={LONGEST_PARAGRAPH}
        value={note}
        onChange={(event) => onChange({ ...form, note: event.target.value })}
      />
      {children}
    </section>
  );
}
