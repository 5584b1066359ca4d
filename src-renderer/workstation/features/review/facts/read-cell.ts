import { faultOfDay } from '#shared/domain/case/day-range.ts';
import { isCountryCode } from '#shared/domain/places/iso-countries.ts';
import { text } from '#shared/i18n/index.ts';
import { FACT_FAULT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { readTypedDate } from '../../../ui/format/dates.ts';
import type { Cell } from './fact-specs.ts';

/** The value, null for not known; or what is wrong with what was typed, in words. */
export type ReadCell = { readonly value: string | number | boolean | null } | { readonly fault: string };

const faults = text.review.facts.faults;

function readMonth(typed: string): ReadCell {
  const [, year = '', month = ''] = /^(\d{4})[-./年]?(\d{1,2})月?$/.exec(typed) ?? [];
  const number = Number(month);
  if (year === '' || number < 1 || number > 12) return { fault: FACT_FAULT_NAMES.no_such_month };
  return { value: `${year}-${month.padStart(2, '0')}` };
}

/** How much is too much, or too little, is for the facts' own faults to say. */
function readNumber(typed: string, shape: RegExp, fault: string): ReadCell {
  return shape.test(typed) ? { value: Number(typed) } : { fault };
}

/** What was typed into one cell. An empty cell is not known, or a fault where a line makes no sense without it. */
export function readCell({ kind, required, instead, choices }: Cell, given: string): ReadCell {
  const typed = given.trim();
  if (typed === '') return required ? { fault: FACT_FAULT_NAMES.nothing_said } : { value: null };
  if (instead?.value === typed) return { value: typed };
  switch (kind) {
    case 'date': {
      const date = readTypedDate(typed);
      const fault = faultOfDay(date ?? typed);
      return fault === null ? { value: date } : { fault: FACT_FAULT_NAMES[fault] };
    }
    case 'month':
      return readMonth(typed);
    case 'count':
      return readNumber(typed, /^-?\d{1,7}$/, faults.notACount);
    case 'yuan':
      return readNumber(typed, /^-?\d{1,7}(\.\d{1,2})?$/, faults.notASum);
    case 'code':
      return /^\d{8}$/.test(typed) ? { value: typed } : { fault: faults.notACode };
    case 'country':
      return isCountryCode(typed) ? { value: typed } : { fault: FACT_FAULT_NAMES.unknown_country };
    case 'yes_no':
      return { value: typed === 'yes' };
    case 'choice':
      return choices?.some(({ value }) => value === typed) ? { value: typed } : { fault: faults.notAChoice };
    case 'line':
      return { value: typed };
  }
}
