import { Button, Input, Select } from 'antd';
import type { InstitutionClass } from '#shared/domain/deadlines/clock-limits.ts';
import { text } from '#shared/i18n/index.ts';
import { withPresent } from '../../../ui/format/with-present.ts';

interface InstitutionListProps {
  readonly entries: readonly InstitutionClass[];
  /** Working days that may be chosen, shortest first. */
  readonly classes: readonly number[];
  /** e.g. `institutionClasses.2.institution`. */
  readonly fault: string | null;
  readonly onChange: (entries: readonly InstitutionClass[]) => void;
}

const words = text.settings;

export function InstitutionList({ entries, classes, fault, onChange }: InstitutionListProps) {
  const put = (index: number, entry: InstitutionClass) =>
    onChange(entries.map((other, at) => (at === index ? entry : other)));
  return (
    <div className="setting-institutions">
      {entries.map((entry, index) => {
        const isFault = fault?.startsWith(`institutionClasses.${index}.`) === true;
        const label = `${words.institution} ${index + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; names are typed letter by letter
          <div key={index}>
            <Input
              aria-label={label}
              aria-invalid={isFault}
              status={isFault ? 'error' : ''}
              maxLength={200}
              value={entry.institution}
              onChange={(event) => put(index, { ...entry, institution: event.target.value })}
            />
            <Select
              aria-label={`${label} ${text.deadlines.class.title}`}
              value={entry.days}
              options={withPresent(classes, entry.days).map((days) => ({ value: days, label: words.days(days) }))}
              onChange={(days) => put(index, { ...entry, days })}
            />
            <Button onClick={() => onChange(entries.filter((_, at) => at !== index))}>{words.remove}</Button>
          </div>
        );
      })}
      <Button onClick={() => onChange([...entries, { institution: '', days: classes.at(-1) ?? 20 }])}>
        {words.addInstitution}
      </Button>
    </div>
  );
}
