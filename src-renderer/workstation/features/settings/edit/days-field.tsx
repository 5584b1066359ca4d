import { Input } from 'antd';
import { useState } from 'react';

interface DaysFieldProps {
  readonly label: string;
  /** Null: none is set. */
  readonly value: number | null;
  readonly isFault: boolean;
  readonly onChange: (days: number | null) => void;
}

/** A count of days. What is no number goes on as it is no number (-1), and is refused by name when it is saved. */
export function DaysField({ label, value, isFault, onChange }: DaysFieldProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const type = (next: string) => {
    setTyped(next);
    const plain = next.trim();
    if (plain === '') onChange(null);
    else onChange(/^\d{1,5}$/.test(plain) ? Number(plain) : -1);
  };
  return (
    <Input
      className="setting-days"
      aria-label={label}
      aria-invalid={isFault}
      status={isFault ? 'error' : ''}
      inputMode="numeric"
      maxLength={6}
      value={typed}
      onChange={(event) => type(event.target.value)}
    />
  );
}
