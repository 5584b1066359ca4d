import { Button, Input, Select } from 'antd';
import type { SupplementItem } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import type { DraftItem } from './items.ts';
import { materialOptions, type NamedRows, NO_ROW, rowOfOption } from './material-options.ts';

interface SupplementLineProps {
  readonly rows: NamedRows;
  readonly item: DraftItem;
  readonly onChange: (change: Partial<SupplementItem>) => void;
  readonly onRemove: () => void;
}

export function SupplementLine({ rows, item, onChange, onRemove }: SupplementLineProps) {
  const words = text.supplement;
  const isEmpty = item.text.trim() === '';
  return (
    <li className="supplement-item">
      <div className="supplement-item-head">
        <Select
          size="small"
          aria-label={words.material}
          popupMatchSelectWidth={false}
          value={item.materialRow ?? NO_ROW}
          options={materialOptions(rows)}
          onChange={(value: number) => onChange({ materialRow: rowOfOption(value) })}
        />
        <Button size="small" type="text" aria-label={words.remove(item.materialRow)} onClick={onRemove}>
          ✕
        </Button>
      </div>
      <Input.TextArea
        aria-label={words.words(item.materialRow)}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={LONGEST_PARAGRAPH}
        status={isEmpty ? 'error' : ''}
        placeholder={words.wordsNeeded}
        value={item.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
    </li>
  );
}
