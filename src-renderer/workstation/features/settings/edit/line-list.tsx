import { Input } from 'antd';

interface LineListProps<Key extends string> {
  readonly keys: readonly Key[];
  readonly names: Readonly<Record<Key, string>>;
  readonly values: Readonly<Record<Key, string>>;
  readonly faultAt: string | null;
  readonly onChange: (values: Readonly<Record<Key, string>>) => void;
}

/** One short line for each of a fixed list. */
export function LineList<Key extends string>({ keys, names, values, faultAt, onChange }: LineListProps<Key>) {
  return (
    <div className="setting-grid">
      {keys.map((key) => (
        <div key={key}>
          <span>{names[key]}</span>
          <Input
            aria-label={names[key]}
            status={faultAt === key ? 'error' : ''}
            aria-invalid={faultAt === key}
            maxLength={12}
            value={values[key]}
            onChange={(event) => onChange({ ...values, [key]: event.target.value.trim() })}
          />
        </div>
      ))}
    </div>
  );
}
