import { addYears, type CivilDate, dateParts } from '../../kernel/civil-date.ts';
import type { GuideLimit } from '../rules/guide-limits.ts';
import type { Evidence } from './evidence.ts';

export interface AgeInput {
  /** Null until known. */
  readonly birthDate: CivilDate | null;
  /** The day of the submission. */
  readonly on: CivilDate;
}

/** Full years on a day not before the birth; who was born on 29 February turns on the 28th in other years (domain.md §2, decision). */
export function fullYears(birthDate: CivilDate, on: CivilDate): number {
  const years = dateParts(on).year - dateParts(birthDate).year;
  return addYears(birthDate, years) > on ? years - 1 : years;
}

/** `value`: full years of age (周岁). G五(3)4: the limit itself is inside, so until the day before the next birthday. */
export function computeAge({ birthDate, on }: AgeInput, limit: GuideLimit): Evidence<'born_later'> {
  const period = { from: birthDate, to: on };
  if (birthDate === null)
    return { value: null, met: null, rows: [{ period, counted: 0, why: '出生日期尚不明确' }], errors: [] };
  if (birthDate > on) {
    const message = `出生日期${birthDate}晚于计算日${on}`;
    return {
      value: null,
      met: null,
      rows: [],
      errors: [{ code: 'born_later', source: 'birthDate', index: null, message }],
    };
  }
  const value = fullYears(birthDate, on);
  const tooOldFrom = addYears(birthDate, limit.value + 1);
  const why = `${birthDate}出生，${on}为${value}周岁；${tooOldFrom}起超过${limit.value}周岁`;
  return { value, met: value <= limit.value, rows: [{ period, counted: value, why }], errors: [] };
}
