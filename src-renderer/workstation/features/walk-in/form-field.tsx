import { Input, Radio, Select } from 'antd';
import type { IdNumberCheck } from '#shared/domain/identity/id-number-check.ts';
import { readResidentId } from '#shared/domain/identity/resident-id.ts';
import { text } from '#shared/i18n/index.ts';
import { CountrySelect } from '../../ui/country-select/index.ts';
import { DateOr } from './date-or.tsx';
import { type FieldSpec, labelOf } from './field-specs.ts';

const ANSWERS: Readonly<Record<string, readonly [yes: string, no: string]>> = text.walkIn.answers;

/** Characters that a line of the record holds. */
const LONGEST_LINE = 200;

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
      return <CountrySelect id={id} value={value} faulty={hasFault} onChange={onChange} />;
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
    case 'yes_no': {
      const [yes, no] = ANSWERS[spec.key] ?? [text.common.yes, text.common.no];
      return (
        <Radio.Group
          id={id}
          aria-label={labelOf(spec)}
          value={value}
          options={[
            { value: '', label: text.common.unknown },
            { value: 'yes', label: yes },
            { value: 'no', label: no },
          ]}
          onChange={(event) => onChange(String(event.target.value))}
        />
      );
    }
    case 'date_or':
      return <DateOr id={id} word={spec.word} value={value} status={status} onChange={onChange} />;
    case 'line':
    case 'date':
    case 'count':
    case 'amount':
      return (
        <Input
          id={id}
          status={status}
          autoComplete="off"
          maxLength={spec.longest ?? LONGEST_LINE}
          placeholder={spec.kind === 'date' ? text.common.date.hint : ''}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

/** A good number is said as it is typed: the eye is on the card then. */
function goodIdWords(check: IdNumberCheck | null, values: Readonly<Record<string, string>>): string | null {
  if (check?.kind !== 'valid') return null;
  const reading = values.idType === 'resident_id' ? readResidentId(values.idNumber ?? '') : null;
  return reading?.ok
    ? text.walkIn.idGood(reading.id.birthDate, text.domain.SEX_NAMES[reading.id.sex])
    : text.walkIn.idOfPaper(check.paper);
}

/** Characters. */
const ROOM_BESIDE_LABEL = 7;

interface FormFieldProps {
  readonly spec: FieldSpec;
  readonly values: Readonly<Record<string, string>>;
  readonly fault: string | null;
  readonly idCheck: IdNumberCheck | null;
  readonly onChange: (value: string) => void;
}

export function FormField({ spec, values, fault, idCheck, onChange }: FormFieldProps) {
  const id = `walk-in-${spec.key}`;
  const good = goodIdWords(idCheck, values);
  // A sentence has no room beside the label.
  const isShort = fault !== null && fault.length <= ROOM_BESIDE_LABEL;
  const [short, long] = isShort ? [fault, null] : [null, fault];
  return (
    <div className={spec.narrow === true ? 'walk-in-field walk-in-narrow' : 'walk-in-field'}>
      <p className="walk-in-label">
        <label htmlFor={id}>
          {labelOf(spec)}
          {spec.required === true && <span className="walk-in-required"> {text.walkIn.required}</span>}
        </label>
        {short !== null && (
          <span id={`${id}-fault`} className="walk-in-fault">
            ✗ {short}
          </span>
        )}
        {fault === null && good !== null && <span className="walk-in-good">✓ {good}</span>}
      </p>
      <Control id={id} spec={spec} value={values[spec.key] ?? ''} hasFault={fault !== null} onChange={onChange} />
      {long !== null && (
        <p id={`${id}-fault`} className="walk-in-fault">
          ✗ {long}
        </p>
      )}
      {fault === null && idCheck?.kind === 'unknown_form' && <p className="walk-in-note">{idCheck.reason}</p>}
    </div>
  );
}
