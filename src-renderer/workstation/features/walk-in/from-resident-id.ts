import { readResidentId } from '#shared/domain/identity/resident-id.ts';
import type { WalkInForm } from './walk-in-form.ts';

/** A resident's number tells birth date and sex: they are filled in where nothing stands, never written over. */
export function withResidentId(form: WalkInForm, key: string, value: string): WalkInForm {
  const values = { ...form.values, [key]: value };
  if (key !== 'idNumber' || values.idType !== 'resident_id') return { ...form, values };
  const reading = readResidentId(value);
  if (!reading.ok) return { ...form, values };
  const { birthDate, sex } = reading.id;
  const own = Object.entries(values).filter(([, typed]) => typed !== '');
  return { ...form, values: { birthDate, sex, ...Object.fromEntries(own) } };
}
