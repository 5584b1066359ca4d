import { Checkbox, Input, Radio, Select } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { CountrySelect } from '../../../ui/country-select/index.ts';
import { readTypedDate } from '../../../ui/format/dates.ts';
import type { Cell } from './fact-specs.ts';

interface CellControlProps {
  readonly cell: Cell;
  /** For who cannot see where it stands. */
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly focused: boolean;
  readonly onChange: (value: string) => void;
}

const words = text.review.facts;
const HINTS: Readonly<Partial<Record<Cell['kind'], string>>> = { date: words.dateHint, month: words.monthHint };

/** A day that is one is written out as soon as it is left; what is none stays as it was typed, with its fault. */
function settled({ kind }: Cell, value: string): string {
  return (kind === 'date' ? readTypedDate(value) : null) ?? value;
}

function Typed({ cell, label, value, fault, focused, onChange }: CellControlProps) {
  const { instead } = cell;
  const isInstead = instead !== undefined && value === instead.value;
  return (
    <>
      <Input
        size="small"
        autoFocus={focused}
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== undefined}
        status={fault === undefined ? '' : 'error'}
        maxLength={cell.kind === 'line' ? 200 : 20}
        placeholder={HINTS[cell.kind] ?? ''}
        disabled={isInstead}
        value={isInstead ? instead.label : value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => !isInstead && onChange(settled(cell, value))}
      />
      {instead && (
        <Checkbox checked={isInstead} onChange={(event) => onChange(event.target.checked ? instead.value : '')}>
          {instead.label}
        </Checkbox>
      )}
    </>
  );
}

function Control(props: CellControlProps) {
  const { cell, label, value, fault, onChange } = props;
  switch (cell.kind) {
    case 'country':
      return <CountrySelect dense label={label} value={value} faulty={fault !== undefined} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          size="small"
          aria-label={label}
          allowClear
          popupMatchSelectWidth={false}
          placeholder={text.walkIn.choose}
          status={fault === undefined ? '' : 'error'}
          value={value === '' ? null : value}
          options={[...(cell.choices ?? [])]}
          onChange={(next: string | undefined) => onChange(next ?? '')}
        />
      );
    case 'yes_no':
      return (
        <Radio.Group
          aria-label={label}
          value={value}
          options={[
            { value: 'yes', label: text.common.yes },
            { value: 'no', label: text.common.no },
            { value: '', label: text.common.unknown },
          ]}
          onChange={(event) => onChange(String(event.target.value))}
        />
      );
    default:
      return <Typed {...props} />;
  }
}

/** One value with its control; what is wrong with it stands right under it. */
export function CellControl(props: CellControlProps) {
  const { cell, fault } = props;
  return (
    <span className={`fact-cell fact-cell-${cell.kind}`}>
      <Control {...props} />
      {fault !== undefined && (
        <span className="fact-fault" role="alert">
          ✗ {fault}
        </span>
      )}
    </span>
  );
}
