import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { checkIdNumber } from '#shared/domain/identity/check-id-number.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';

export interface FormFault {
  readonly code: string;
  readonly field: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * What makes a form at the counter no application: a slip in the ID number, which is fixed once registered (P三), and
 * an application that must come from the employer (G五(3)). Null when it may be taken in.
 */
export function faultOfForm(
  { business, applicant, submitter }: InputOf<'intake.create_walk_in'>,
  today: CivilDate,
): FormFault | null {
  const number = checkIdNumber(applicant.idType, applicant.idNumber, today, applicant.nationality);
  if (number.kind === 'invalid') {
    return { code: 'id_number_invalid', field: 'applicant.idNumber', params: { reason: number.reason } };
  }
  if (BUSINESSES[business].submittedBy === 'organisation' && submitter.kind !== 'organisation') {
    return { code: 'submitter_must_be_employer', field: 'submitter', params: {} };
  }
  return null;
}
