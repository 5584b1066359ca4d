import { Select } from 'antd';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { text } from '#shared/i18n/index.ts';
import { materialOptions, rowOfOption } from './material-options.ts';

interface AddItemProps {
  readonly business: BusinessCode;
  readonly onAdd: (materialRow: number | null) => void;
}

/** Picking a material adds its line; the box is empty again at once. */
export function AddItem({ business, onAdd }: AddItemProps) {
  return (
    <Select<number | null>
      className="supplement-add"
      aria-label={text.supplement.add}
      placeholder={`＋ ${text.supplement.add}`}
      value={null}
      options={materialOptions(business)}
      onChange={(value) => {
        if (value !== null) onAdd(rowOfOption(value));
      }}
    />
  );
}
