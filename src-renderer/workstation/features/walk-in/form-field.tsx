import { Input, Radio, Select } from 'antd';
import { readResidentId } from '#shared/domain/identity/resident-id.ts';
import { text } from '#shared/i18n/index.ts';
import { CountrySelect } from './country-select.tsx';
import { type FieldSpec, labelOf } from './field-specs.ts';
import type { Fault } from './find-faults.ts';

interface ControlProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly value: string;
  readonly hasFault: boolean;
  readonly onChange: (value: string) => void;
}

function Control({ id, spec, value, hasFault, onChange }: ControlProps) {
  const status = hasFault ? 'error' : '';
  switch (spec.kind) {
    case 'country':
      return <CountrySelect id={id} value={value} status={status} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          id={id}
          allowClear={spec.required !== true}
          placeholder={text.walkIn.choose}
          status={status}
          value={value === '' ? null : value}
          options={[...spec.choices]}
          onChange={(next: string | undefined) => onChange(next ?? '')}
        />
      );
    case 'yes_no':
      return (
        <Radio.Group
          id={id}
          aria-label={labelOf(spec.key)}
          value={value}
          options={[
            { value: '', label: text.common.unknown },
            { value: 'yes', label: text.common.yes },
            { value: 'no', label: text.common.no },
          ]}
          onChange={(event) => onChange(String(event.target.value))}
        />
      );
    case 'line':
    case 'date':
    case 'count':
      return (
        <Input
          id={id}
          status={status}
          autoComplete="off"
          maxLength={200}
          placeholder={spec.kind === 'date' ? text.common.date.hint : ''}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

/** A good check digit is said as it is typed: the eye is on the card then. */
function goodIdWords({ key }: FieldSpec, values: Readonly<Record<string, string>>): string | null {
  if (key !== 'idNumber' || values.idType !== 'resident_id') return null;
  const reading = readResidentId(values.idNumber ?? '');
  return reading.ok ? text.walkIn.idGood(reading.id.birthDate, text.domain.SEX_NAMES[reading.id.sex]) : null;
}

interface FormFieldProps {
  readonly spec: FieldSpec;
  readonly values: Readonly<Record<string, string>>;
  readonly fault: Fault | null;
  readonly onChange: (value: string) => void;
}

export function FormField({ spec, values, fault, onChange }: FormFieldProps) {
  const id = `walk-in-${spec.key}`;
  const good = goodIdWords(spec, values);
  return (
    <div className={`walk-in-field walk-in-${spec.kind}`}>
      <p className="walk-in-label">
        <label htmlFor={id}>
          {labelOf(spec.key)}
          {spec.required === true && <span className="walk-in-required"> {text.walkIn.required}</span>}
        </label>
        {fault !== null && (
          <span id={`${id}-fault`} className="walk-in-fault">
            ✗ {text.walkIn.faults[fault]}
          </span>
        )}
        {fault === null && good !== null && <span className="walk-in-good">✓ {good}</span>}
      </p>
      <Control id={id} spec={spec} value={values[spec.key] ?? ''} hasFault={fault !== null} onChange={onChange} />
    </div>
  );
}
