import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { HistoryRow } from './history-row.tsx';
import { emptyLine, type HistoryLine } from './walk-in-form.ts';

interface StudyHistoryProps {
  readonly hint: string;
  readonly lines: readonly HistoryLine[];
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (lines: readonly HistoryLine[]) => void;
}

/** 学习经历, from high school on; how much of it the business wants is said above it. */
export function StudyHistory({ hint, lines, faults, onChange }: StudyHistoryProps) {
  const words = text.walkIn;
  const nextKey = Math.max(-1, ...lines.map((line) => line.key)) + 1;
  return (
    <fieldset className="walk-in-group">
      <legend>{words.history}</legend>
      <p className="walk-in-hint">{hint}</p>
      {lines.length > 0 && (
        // Each entry says its own name to a screen reader.
        <div className="history-row history-head" aria-hidden="true">
          {Object.values(words.entryLabels).map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      )}
      {lines.map((line, index) => (
        <HistoryRow
          key={line.key}
          line={line}
          index={index + 1}
          fault={faults.get(`history-${line.key}`) ?? null}
          onChange={(change) =>
            onChange(lines.map((other) => (other.key === line.key ? { ...other, ...change } : other)))
          }
          onRemove={() => onChange(lines.filter((other) => other.key !== line.key))}
        />
      ))}
      <Button size="small" onClick={() => onChange([...lines, emptyLine(nextKey)])}>
        ＋ {words.addEntry}
      </Button>
    </fieldset>
  );
}
