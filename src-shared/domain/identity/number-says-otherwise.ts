import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Applicant } from '../case/case-facts.ts';
import { readResidentId } from './resident-id.ts';

/** What a well-formed 公民身份号码 says of its holder against what the form says. */
export type NumberContradiction =
  | { readonly field: 'birthDate'; readonly said: CivilDate }
  | { readonly field: 'sex'; readonly said: 'M' | 'F' };

/**
 * Where birth date and sex contradict the number (GB 11643), which 港澳台居民居住证 carry too. What is not known
 * contradicts nothing, and neither does a sex that is not stated (`X`); a number with a slip is its own fault.
 */
export function numberSaysOtherwise({
  idType,
  idNumber,
  birthDate,
  sex,
}: Pick<Applicant, 'idType' | 'idNumber' | 'birthDate' | 'sex'>): readonly NumberContradiction[] {
  if (idType !== 'resident_id') return [];
  const reading = readResidentId(idNumber);
  if (!reading.ok) return [];
  const found: NumberContradiction[] = [];
  if (birthDate !== null && birthDate !== reading.id.birthDate) {
    found.push({ field: 'birthDate', said: reading.id.birthDate });
  }
  if (sex !== null && sex !== 'X' && sex !== reading.id.sex) found.push({ field: 'sex', said: reading.id.sex });
  return found;
}
