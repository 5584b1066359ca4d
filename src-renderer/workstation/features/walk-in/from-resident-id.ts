import { readResidentId } from '#shared/domain/identity/resident-id.ts';
import type { WalkInForm } from './walk-in-form.ts';

const TOLD_BY_NUMBER = ['birthDate', 'sex'] as const;

function toldBy({ idType, idNumber = '' }: WalkInForm['values']): Readonly<Record<string, string>> {
  const reading = idType === 'resident_id' ? readResidentId(idNumber) : null;
  return reading?.ok ? { birthDate: reading.id.birthDate, sex: reading.id.sex } : {};
}

/**
 * The form after a value was typed. A resident's number tells birth date and sex: they follow the number, a corrected
 * one too, and are empty while it cannot be read. What a person typed by hand is never written over.
 */
export function withTyped(form: WalkInForm, key: string, value: string): WalkInForm {
  const values: Record<string, string> = { ...form.values, [key]: value };
  if (key !== 'idNumber' && key !== 'idType') {
    return { ...form, values, fromNumber: form.fromNumber.filter((own) => own !== key) };
  }
  const told = toldBy(values);
  const following = TOLD_BY_NUMBER.filter((own) => form.fromNumber.includes(own) || (values[own] ?? '') === '');
  for (const own of following) values[own] = told[own] ?? '';
  return { ...form, values, fromNumber: following.filter((own) => told[own] !== undefined) };
}
