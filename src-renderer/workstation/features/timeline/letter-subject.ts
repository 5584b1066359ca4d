import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { VerificationSubject } from '#shared/i18n/en/verification-letters.ts';

/** As an institution has the person on its books: the name as in the passport, where it is known. */
export function letterSubject({ number, applicant, facts }: CaseRecord): VerificationSubject {
  return {
    caseNumber: number,
    name: applicant.nameLatin ?? applicant.name,
    birthDate: applicant.birthDate,
    degree: facts.degreeName,
    field: facts.field,
    studyFrom: facts.studyFrom,
    studyTo: facts.studyTo,
    awardDate: facts.awardDate,
  };
}
