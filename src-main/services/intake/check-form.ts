import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { readResidentId } from '#shared/domain/identity/resident-id.ts';
import type { InputOf } from '#shared/ipc/contract.ts';

export interface FormFault {
  readonly code: string;
  readonly field: string;
}

/**
 * What makes a form at the counter no application: a slip in the ID number, which is fixed once registered (P三), and
 * an application that must come from the employer (G五(3)). Null when it may be taken in.
 */
export function faultOfForm({ business, applicant, submitter }: InputOf<'intake.create_walk_in'>): FormFault | null {
  if (applicant.idType === 'resident_id' && !readResidentId(applicant.idNumber).ok) {
    return { code: 'id_number_invalid', field: 'applicant.idNumber' };
  }
  if (BUSINESSES[business].submittedBy === 'organisation' && submitter.kind !== 'organisation') {
    return { code: 'submitter_must_be_employer', field: 'submitter' };
  }
  return null;
}
