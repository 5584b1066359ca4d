import { Input, Popover } from 'antd';
import { useEffect, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { readTypedDate } from '../format/dates.ts';
import { MonthPage } from './month-page.tsx';
import './date-field.css';

interface DateFieldProps {
  readonly id?: string;
  readonly label: string;
  /** Null while it is empty or what stands there is no day. */
  readonly value: CivilDate | null;
  /** Where the calendar opens when there is no value. */
  readonly today: CivilDate;
  readonly onChange: (date: CivilDate | null) => void;
}

/** A day, typed with or without its dashes, or picked; a hand on the number pad is faster than a calendar. */
export function DateField({ id, label, value, today, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(value ?? '');
  const [open, setOpen] = useState(false);
  const invalid = typed.trim() !== '' && readTypedDate(typed) === null;
  useEffect(() => {
    setTyped((before) => (readTypedDate(before) === value ? before : (value ?? '')));
  }, [value]);
  const type = (next: string) => {
    setTyped(next);
    onChange(readTypedDate(next));
  };
  const pick = (date: CivilDate) => {
    setTyped(date);
    onChange(date);
    setOpen(false);
  };
  return (
    <span className="date-field">
      <Input
        {...(id !== undefined && { id })}
        aria-label={label}
        aria-invalid={invalid}
        status={invalid ? 'error' : ''}
        placeholder={text.common.date.hint}
        title={invalid ? text.common.date.invalid : text.common.date.hint}
        maxLength={16}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(readTypedDate(typed) ?? typed)}
      />
      <Popover
        open={open}
        trigger="click"
        placement="bottomRight"
        onOpenChange={setOpen}
        content={<MonthPage chosen={value} today={today} onPick={pick} />}
      >
        <button type="button" className="date-open" aria-label={`${label}：${text.common.date.open}`}>
          ▾
        </button>
      </Popover>
      {invalid && <span className="date-invalid">{text.common.date.invalid}</span>}
    </span>
  );
}
