import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { readTypedDate } from '../../ui/format/dates.ts';
import type { WalkInForm } from './walk-in-form.ts';

type Values = WalkInForm['values'];

export function line(values: Values, key: string): string | null {
  const value = (values[key] ?? '').trim();
  return value === '' ? null : value;
}

export function oneOf<Value extends string>(options: readonly Value[], value: string | null): Value | null {
  return options.find((option) => option === value) ?? null;
}

export function yesNo(values: Values, key: string): boolean | null {
  const value = line(values, key);
  return value === null ? null : value === 'yes';
}

export function date(values: Values, key: string) {
  return readTypedDate(values[key] ?? '');
}

export function dateOr<Word extends string>(values: Values, key: string, word: Word): CivilDate | Word | null {
  return values[key] === word ? word : date(values, key);
}

export function amount(values: Values, key: string): number | null {
  const value = Number(line(values, key) ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}
