import type { IdNumberCheck } from '#shared/domain/identity/id-number-check.ts';
import type { FieldSpec } from './field-specs.ts';
import { FormField } from './form-field.tsx';

interface FieldGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly specs: readonly FieldSpec[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: ReadonlyMap<string, string>;
  /** What is said of the ID number while it is typed. */
  readonly idCheck?: IdNumberCheck | null;
  readonly onChange: (key: string, value: string) => void;
}

export function FieldGroup({ title, hint, specs, values, faults, idCheck = null, onChange }: FieldGroupProps) {
  return (
    <fieldset className="walk-in-group">
      <legend>{title}</legend>
      {hint !== undefined && <p className="walk-in-hint">{hint}</p>}
      <div className="walk-in-fields">
        {specs.map((spec) => (
          <FormField
            key={spec.key}
            spec={spec}
            values={values}
            fault={faults.get(spec.key) ?? null}
            idCheck={spec.key === 'idNumber' ? idCheck : null}
            onChange={(value) => onChange(spec.key, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
