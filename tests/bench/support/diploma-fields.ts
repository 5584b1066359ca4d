import { institutionById } from '#scripts/specimens/institutions.ts';
import type { FileSpec } from '#scripts/specimens/model.ts';
import { compareNames } from '#shared/domain/identity/compare-names.ts';
import { BUILT_IN_INSTITUTIONS } from '#shared/domain/institutions/built-in.ts';
import { createRegister } from '#shared/domain/institutions/register.ts';
import { compareInstitutions } from '#shared/domain/reading/compare-institutions.ts';
import { compareDegrees } from '#shared/domain/reading/compare-titles.ts';
import { compareDates } from '#shared/domain/reading/compare-values.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { parseCivilDate } from '#shared/kernel/civil-date.ts';

/** The fields that a diploma is read for. */
export const DIPLOMA_FIELDS = [
  'holder',
  'institution',
  'degree',
  'field',
  'awardDate',
  'studyFrom',
  'studyTo',
] as const;
export type DiplomaField = (typeof DIPLOMA_FIELDS)[number];

export interface Tally {
  printed: number;
  filled: number;
  right: number;
  /** Wrong, shown as sure, and not red beside a form that carries the truth. */
  wrongAndGreen: number;
}

export function emptyTally(): Tally {
  return { printed: 0, filled: 0, right: 0, wrongAndGreen: 0 };
}

/** Below this a value is shown as doubtful. */
const SURE = 0.5;

export function isSure({ confidence }: ReadField): boolean {
  return confidence >= SURE;
}

/** A Hong Kong diploma names its school in both languages; either is right. */
export function isRightSchool({ parts: [part] }: FileSpec, read: string): boolean {
  if (part?.kind !== 'diploma') return false;
  const { style, nameEn } = institutionById(part.details.course.institutionId);
  return style === 'hk' && isRight(nameEn, read);
}

/** Letter for letter, but for spaces and capitals; dates to the day, or to what is printed of it. */
export function isRight(printed: string | undefined, read: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return printed !== undefined && plain(printed) === plain(read);
}

const REGISTER = createRegister(BUILT_IN_INSTITUTIONS);

/** Whether the comparison with a form that carries the truth lets the value pass: what it has no row for always passes. */
export function looksRight(name: DiplomaField, printed: string | undefined, read: string): boolean {
  if (printed === undefined) return true;
  switch (name) {
    case 'holder':
      return compareNames(printed, read).verdict !== 'different';
    case 'institution':
      return compareInstitutions(printed, read, REGISTER, null).conclusion !== 'different';
    case 'degree':
      return compareDegrees(printed, read).conclusion !== 'different';
    case 'awardDate': {
      const date = parseCivilDate(printed);
      return date === null || compareDates(date, read).conclusion !== 'different';
    }
    default:
      return true;
  }
}
