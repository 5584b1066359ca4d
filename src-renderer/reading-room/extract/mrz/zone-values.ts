import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { birthDateOf, expiryDateOf } from './dates.ts';
import type { MrzField, MrzLayout } from './layouts.ts';
import { namesOf } from './names.ts';

export interface ZoneValue {
  /** As in `MrzField`, with `surname` and `givenNames` in the place of `names`. */
  readonly name: string;
  /** As a form would hold it. */
  readonly value: string;
  readonly field: MrzField;
  /** Columns of its line, the end not counted. */
  readonly start: number;
  readonly end: number;
}

/** The name field holds two values; each stands where its own letters do. */
function nameValues(field: MrzField, text: string): readonly ZoneValue[] {
  const { surname, givenNames } = namesOf(text);
  const divide = text.indexOf('<<');
  const length = text.replace(/<+$/, '').length;
  const surnameEnd = divide < 0 || divide > length ? length : divide;
  const { start } = field;
  const both: readonly ZoneValue[] = [
    { name: 'surname', value: surname, field, start, end: start + surnameEnd },
    { name: 'givenNames', value: givenNames, field, start: start + surnameEnd + 2, end: start + length },
  ];
  return both.filter(({ value }) => value !== '');
}

function plainValue(field: MrzField, text: string, today: CivilDate): string | null {
  const value = text.replaceAll('<', ' ').trim();
  switch (field.name) {
    case 'birthDate':
      return birthDateOf(text, today);
    case 'expiryDate':
      return expiryDateOf(text, today);
    case 'sex':
      return value === '' ? 'X' : value;
    case 'issuingState':
    case 'nationality':
      return value === '' ? null : value;
    default:
      return value === '' ? null : value.replaceAll(' ', field.name === 'documentNumber' ? '' : '<');
  }
}

/** The zone's fields in the layout's order. A field that is blank or no date is left out, not guessed. */
export function zoneValues(layout: MrzLayout, lines: readonly string[], today: CivilDate): readonly ZoneValue[] {
  return layout.fields.flatMap((field): readonly ZoneValue[] => {
    const { start, end } = field;
    const text = (lines[field.line] ?? '').slice(start, end);
    if (field.name === 'names') return nameValues(field, text);
    const value = plainValue(field, text, today);
    return value === null ? [] : [{ name: field.name, value, field, start, end }];
  });
}
