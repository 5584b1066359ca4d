import type { Applicant } from '../case/case-facts.ts';

/** Letters and digits only, one width, one case: `110105 1990…x` and `1101051990…X` are one number. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Who an application is of: kind and number of the document that the account was registered with (P三). */
export function personKey({ idType, idNumber }: Pick<Applicant, 'idType' | 'idNumber'>): string {
  return `${idType} ${plain(idNumber)}`;
}

/** Same name and birth date make a possible same person, never a proven one; null without a birth date. */
export function namesakeKey({ name, birthDate }: Pick<Applicant, 'name' | 'birthDate'>): string | null {
  return birthDate === null ? null : `${plain(name)} ${birthDate}`;
}
