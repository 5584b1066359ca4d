import { text } from '#shared/i18n/index.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';

const SEXES: Readonly<Record<string, string>> = text.domain.SEX_NAMES;

/** A value as a person reads it: machine-readable zones part names with `<<`, forms write the sex as a letter. */
export function shownValue(field: string, value: string): string {
  if (field === 'sex') return SEXES[value] ?? value;
  return visibleText(value).replaceAll('<<', ' ').replaceAll('<', ' ').trim();
}
