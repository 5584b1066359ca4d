import { Button, Input, Select } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { CountrySelect } from '../../ui/country-select/index.ts';
import type { HistoryLine } from './walk-in-form.ts';

const LEVELS = Object.entries(text.domain.STUDY_LEVEL_NAMES).map(([value, label]) => ({ value, label }));

interface HistoryRowProps {
  readonly line: HistoryLine;
  /** 1-based. */
  readonly index: number;
  readonly fault: string | null;
  readonly onChange: (change: Partial<HistoryLine>) => void;
  readonly onRemove: () => void;
}

export function HistoryRow({ line, index, fault, onChange, onRemove }: HistoryRowProps) {
  const words = text.walkIn;
  const labels = words.entryLabels;
  return (
    <div className="history-row">
      <Input
        id={`walk-in-history-${line.key}`}
        aria-label={words.entry(index, labels.institution)}
        maxLength={200}
        value={line.institution}
        onChange={(event) => onChange({ institution: event.target.value })}
      />
      <CountrySelect
        label={words.entry(index, labels.country)}
        value={line.country}
        onChange={(country) => onChange({ country })}
      />
      <Select
        aria-label={words.entry(index, labels.level)}
        value={line.level === '' ? null : line.level}
        options={LEVELS}
        onChange={(level: string) => onChange({ level })}
      />
      <Input
        aria-label={words.entry(index, labels.from)}
        placeholder={words.day}
        value={line.from}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <Input
        aria-label={words.entry(index, labels.to)}
        placeholder={words.day}
        value={line.to}
        onChange={(event) => onChange({ to: event.target.value })}
      />
      <Button type="text" aria-label={words.removeEntry(index)} onClick={onRemove}>
        ✕
      </Button>
      {fault !== null && <span className="walk-in-fault">✗ {fault}</span>}
    </div>
  );
}
