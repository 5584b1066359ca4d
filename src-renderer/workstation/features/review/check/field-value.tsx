import { Identifier } from '../../../ui/marks/index.ts';
import { shownValue } from '../points/shown-value.ts';

/** A number is read in groups, digit by digit; everything else as it is. */
export function FieldValue({ field, value }: { readonly field: string; readonly value: string }) {
  const shown = shownValue(field, value);
  return field === 'idNumber' ? <Identifier value={shown} /> : shown;
}
