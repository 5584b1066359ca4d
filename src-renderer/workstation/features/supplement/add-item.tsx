import { Select } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { materialOptions, type NamedRows, rowOfOption } from './material-options.ts';

interface AddItemProps {
  readonly rows: NamedRows;
  readonly onAdd: (materialRow: number | null) => void;
}

/** Picking a material adds its line; the box is empty again at once. */
export function AddItem({ rows, onAdd }: AddItemProps) {
  return (
    <Select<number | null>
      className="supplement-add"
      aria-label={text.supplement.add}
      placeholder={`＋ ${text.supplement.add}`}
      value={null}
      options={materialOptions(rows)}
      onChange={(value) => {
        if (value !== null) onAdd(rowOfOption(value));
      }}
    />
  );
}
